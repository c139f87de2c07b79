import { isBodyStart, isWhom } from '../names/bodies.js';
import { divideBodies, bodiesAt } from '../names/lists.js';
import type { Passage } from '../text/passage.js';
import { words } from '../text/words.js';
import { addAll } from '../text/add-all.js';

const COORDINATE = words('phối hợp', 'g');
/** How closely, between 'phối hợp' and whom. */
const MANNER =
  /^\s*(?:,\s*)?(?:(?:chặt chẽ|đồng bộ|kịp thời|thường xuyên|hiệu quả|tốt|có hiệu quả|nhịp nhàng|liên ngành|công tác)\s+)*(?:(?:với|cùng|cùng với)(?:\s*:\s*|\s+))?/u;

/** Bodies named after every 'phối hợp (với)', copied; 'phối hợp giữa …' and 'phối hợp' before a verb name nobody. */
export function readPartners(task: Passage): Passage[] {
  const partners: Passage[] = [];
  for (const match of task.key.matchAll(COORDINATE)) {
    const behind = match.index + match[0].length;
    const manner = MANNER.exec(task.key.slice(behind))?.[0] ?? '';
    // Behind 'với' stands whom, also one the reader does not know ('với các chủ rừng').
    const starts = /(?:với|cùng)[\s:]+$/u.test(manner) ? isWhom : isBodyStart;
    const list = bodiesAt(task, behind + manner.length, starts);
    if (list) addAll(partners, divideBodies(list));
  }
  return partners;
}
