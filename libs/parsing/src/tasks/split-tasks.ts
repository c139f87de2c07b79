import { isTerminated } from '../text/layout.js';
import { depthOf } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { join } from '../text/passage.js';
import type { TaskBlock } from '../units/unit-block.js';

/**
 * Cuts what stands below a unit's heading into tasks: one bullet is one task, without bullets one paragraph.
 * A bullet ending in a colon takes the finer bullets below it with it; a title with finer bullets below is no task.
 */
export function splitTasks(below: readonly Paragraph[]): TaskBlock[] {
  const paragraphs = below.filter((paragraph) => !paragraph.cell);
  const tasks: TaskBlock[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const deeper = countDeeper(paragraphs, index);
    if (deeper > 0 && paragraph.body.text.endsWith(':')) {
      if (paragraph.marker.kind === 'none') {
        index += 1; // '… có nhiệm vụ:' introduces the bullets
      } else {
        tasks.push({
          ...taskOf(paragraph, 'task.bullet-with-finer'),
          text: join(paragraphs.slice(index, index + deeper + 1).map((part) => part.body)),
        });
        index += deeper + 1;
      }
    } else if (deeper > 0 && isTitle(paragraph)) index += 1;
    else {
      tasks.push(taskOf(paragraph, paragraph.marker.kind === 'none' ? 'task.paragraph' : 'task.bullet'));
      index += 1;
    }
  }
  return tasks.filter((task) => /\p{L}/u.test(task.text.text));
}

function taskOf({ body }: Paragraph, rule: TaskBlock['rule']): TaskBlock {
  return { text: body, rule, stated: null };
}

/** How many paragraphs right behind this one are bullets of a finer kind. */
function countDeeper(paragraphs: readonly Paragraph[], index: number): number {
  const kind = paragraphs[index]?.marker.kind ?? 'none';
  const depth = kind === 'none' ? 0 : depthOf(kind);
  let end = index + 1;
  const count = paragraphs[end];
  if (count && opensCount(paragraphs[index], count)) {
    const outer = depthOf(count.marker.kind);
    for (let next = paragraphs[end]; next && next.marker.kind !== 'none'; next = paragraphs[++end])
      if (next.marker.kind === kind || depthOf(next.marker.kind) < outer) break;
    return end - index - 1;
  }
  for (let next = paragraphs[end]; next && next.marker.kind !== 'none'; next = paragraphs[++end])
    if (depthOf(next.marker.kind) <= depth) break;
  return end - index - 1;
}

/** '- Thực hiện các việc sau:' above '(i) …', '1) …', 'Một là, …': counted from one below a bullet. */
function opensCount(above: Paragraph | undefined, { marker }: Paragraph): boolean {
  if (!above || (above.marker.kind !== 'dash' && above.marker.kind !== 'plus')) return false;
  return above.body.text.endsWith(':') && marker.sign === '' && /^(?:1|a|i)$/.test(marker.label);
}

/** 'a) Công tác tuyên truyền' above bullets. */
function isTitle(paragraph: Paragraph): boolean {
  return (
    paragraph.marker.kind !== 'none' &&
    paragraph.marker.kind !== 'dash' &&
    paragraph.body.text.length <= 120 &&
    !isTerminated(paragraph.body.text)
  );
}
