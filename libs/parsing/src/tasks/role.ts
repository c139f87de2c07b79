import type { TaskRole } from '#domain';
import type { RuleId } from '../explain/rules.js';
import { words } from '../text/words.js';
import type { Passage } from '../text/passage.js';

const LEAD = words('chủ trì', 'g');
/** Another's lead: 'cơ quan chủ trì', 'do Sở Y tế chủ trì'. */
const OTHERS_LEAD = /(?:cơ quan|đơn vị|bộ phận|tổ chức|ngành|cấp|người|được giao|của)\s+$/u;
const BY_ANOTHER = /(?<![\p{L}])do\s+[^,;.]{2,60}$/u;
const FOCAL = words('(?:là|làm|là cơ quan|là đơn vị|là bộ phận|giữ vai trò) đầu mối');

/** lead: chủ trì or đầu mối of the unit itself; coordinate: the first words are Phối hợp; else do. */
export function readRole({ key }: Passage): { role: TaskRole; rule: RuleId } {
  if (FOCAL.test(key)) return { role: 'lead', rule: 'role.focal' };
  for (const match of key.matchAll(LEAD)) {
    const before = key.slice(Math.max(0, match.index - 70), match.index);
    if (!OTHERS_LEAD.test(before) && !BY_ANOTHER.test(before)) return { role: 'lead', rule: 'role.lead' };
  }
  return /^phối hợp(?![\p{L}])/u.test(key)
    ? { role: 'coordinate', rule: 'role.coordinate' }
    : { role: 'do', rule: 'role.do' };
}
