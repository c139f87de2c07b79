import { slice, type Passage } from '../text/passage.js';
import { words } from '../text/words.js';
import type { FoundDeadline } from '../time/found.js';
import type { DutyTime } from './because.js';

const PERIOD = '(?:(?:hằng |hàng |từng )?(?:tháng|quý)|(?:0?6|sáu) tháng|(?:0?9|chín) tháng|(?:cả )?năm)';
/** 'gửi báo cáo quý, 6 tháng, năm về Sở …': the reports are called by their periods; 'báo cáo năm 2026' is one report. */
const NAMED_REPORTS = words(`báo cáo(?: định kỳ| kết quả)?:?\\s+(${PERIOD}(?:\\s*(?:,|/|và)\\s*${PERIOD})+)(?! \\d)`);
const PERIODS: readonly (readonly [RegExp, FoundDeadline['kind']])[] = [
  [/^(?:(?:hằng|hàng|từng) )?tháng$/u, 'monthly'],
  [/quý$/u, 'quarterly'],
  [/(?:6|sáu) tháng$/u, 'half-yearly'],
  [/năm$/u, 'annual'],
];

/** The periods by which reports are called; nine months are no cycle of their own. */
export function namedReports(clause: Passage): DutyTime[] {
  const match = NAMED_REPORTS.exec(clause.key);
  const list = match?.[1];
  if (!match || list === undefined) return [];
  const listAt = match.index + match[0].lastIndexOf(list);
  return [...list.matchAll(new RegExp(PERIOD, 'gu'))].flatMap((period): DutyTime[] => {
    const kind = PERIODS.find(([pattern]) => pattern.test(period[0]))?.[1];
    const from = slice(clause, listAt + period.index, listAt + period.index + period[0].length);
    return kind ? [{ kind, from }] : [];
  });
}
