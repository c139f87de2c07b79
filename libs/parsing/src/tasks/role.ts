import type { TaskRole } from '#domain';
import { words } from '../text/words.js';

const LEAD = words('chủ trì', 'g');
/** Another's lead: 'cơ quan chủ trì', 'do Sở Y tế chủ trì'. */
const OTHERS_LEAD = /(?:cơ quan|đơn vị|bộ phận|tổ chức|ngành|cấp|người|được giao|của)\s+$/u;
const BY_ANOTHER = /(?<![\p{L}])do\s+[^,;.]{2,60}$/u;
const FOCAL = words('(?:là|làm|là cơ quan|là đơn vị|là bộ phận|giữ vai trò) đầu mối|là cơ quan thường trực');

/** lead: chủ trì or đầu mối of the unit itself; coordinate: the first words are Phối hợp; else do. Takes the folded task. */
export function readRole(task: string): TaskRole {
  if (FOCAL.test(task)) return 'lead';
  for (const match of task.matchAll(LEAD)) {
    const before = task.slice(Math.max(0, match.index - 70), match.index);
    if (!OTHERS_LEAD.test(before) && !BY_ANOTHER.test(before)) return 'lead';
  }
  return /^phối hợp(?![\p{L}])/u.test(task) ? 'coordinate' : 'do';
}
