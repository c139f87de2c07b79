import { bodiesAt } from '../names/lists.js';
import { isBodyStart } from '../names/bodies.js';
import { splitTasks } from '../tasks/split-tasks.js';
import type { Paragraph } from '../text/paragraphs.js';
import { slice, type Passage } from '../text/passage.js';
import type { Further } from './join-units.js';
import { headingOf } from './unit-heading.js';

/** The last words of an introducing sentence: '… yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:'. */
const ASKS = /(?<![\p{L}])(?:yêu cầu|đề nghị|giao(?! ban)|phân công|chỉ đạo)(?: cho)?\s+/gu;
const LONGEST_LEAD = 600;

/**
 * '… yêu cầu các phòng, đơn vị, các thôn tập trung thực hiện một số nhiệm vụ sau:' above items that name no body: the bodies of
 * the sentence are the unit, the items its tasks.
 */
export function introducedUnit(intro: Paragraph | undefined, items: readonly Paragraph[]): Further | null {
  if (!intro || items.length === 0 || !/(?::|sau|dưới đây|như sau)[.:]*$/u.test(intro.body.key)) return null;
  const bodies = bodiesOf(intro.body);
  const tasks = splitTasks(items);
  if (!bodies || tasks.length === 0) return null;
  return { heading: headingOf(bodies), whole: bodies, tasks, source: 'introduced', weak: false };
}

function bodiesOf(text: Passage): Passage | null {
  const near = slice(text, Math.max(0, text.text.length - LONGEST_LEAD));
  for (const ask of [...near.key.matchAll(ASKS)].reverse()) {
    const bodies = bodiesAt(near, ask.index + ask[0].length);
    if (bodies) return bodies;
  }
  const sentence = slice(near, Math.max(0, near.text.slice(0, -2).lastIndexOf('. ') + 1));
  return isBodyStart(sentence.text, sentence.key) && /^(?:các|thủ trưởng|trưởng)/u.test(sentence.key)
    ? bodiesAt(sentence, 0)
    : null;
}
