import type { FoundDeadline } from '../time/deadlines.js';
import { slice, type Passage } from '../text/passage.js';
import { words } from '../text/words.js';
import type { DutyTime } from './because.js';

/** 'báo cáo … khi có yêu cầu', 'định kỳ hằng quý và khi có yêu cầu': as well as a report 'đột xuất'. */
const ON_REQUEST = words(
  '(?:báo cáo(?! viên)[^,;]{0,80}?|(?:định kỳ|(?:hằng|hàng) (?:tháng|quý|năm)|quý|năm)\\)? ?(?:,|và|hoặc)) ((?:khi|lúc) (?:có |được |cấp trên |cấp có thẩm quyền )*yêu cầu)',
);

/** Reports that are due when they are asked for. */
export function onRequest(clause: Passage): DutyTime[] {
  return clause.key.includes('đột xuất') ? [] : timeOf(clause, ON_REQUEST, 'ad-hoc');
}

/** 'báo cáo … vào cuối tháng', 'cuối mỗi học kỳ báo cáo …': the end of each period, where no other time is said. */
const AT_END: readonly (readonly [RegExp, FoundDeadline['kind']])[] = [
  [endOf('tuần'), 'regular'],
  [endOf('tháng'), 'monthly'],
  [endOf('qu[ýí]'), 'quarterly'],
  [endOf('học kỳ'), 'half-yearly'],
];

function endOf(period: string): RegExp {
  return words(`((?:vào |đến )?cuối (?:mỗi |các |hằng |hàng )?${period})(?!,? (?:i|ii|iii|iv|\\d+|trước|này))`);
}

/** Reports at the end of each period. */
export function atEnd(clause: Passage): DutyTime[] {
  if (!clause.key.includes('cuối')) return [];
  return AT_END.flatMap(([pattern, kind]) => timeOf(clause, pattern, kind));
}

function timeOf(clause: Passage, pattern: RegExp, kind: FoundDeadline['kind']): DutyTime[] {
  const match = pattern.exec(clause.key);
  if (!match) return [];
  const to = match.index + match[0].length;
  return [{ kind, from: slice(clause, to - (match[1]?.length ?? 0), to) }];
}
