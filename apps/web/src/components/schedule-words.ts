import type { DateRelation, DeadlineSource, DutyAfterIssue, ReportSchedule, TermLength } from '../api/types.js';
import { day, monthDayText } from './dates.js';

/** Where a date or name comes from, as the reviewer sees it. */
export const SOURCE_WORDS: Record<DeadlineSource, { text: string; colour: string }> = {
  text: { text: 'theo văn bản', colour: 'green' },
  cycle: { text: 'theo kỳ báo cáo', colour: 'default' },
  default: { text: 'phần mềm đề xuất', colour: 'orange' },
  person: { text: 'do người rà soát đặt', colour: 'blue' },
};

export const RELATION_WORDS: Record<DateRelation, string> = { before: 'trước ngày', by: 'chậm nhất ngày' };

export const TERM_UNIT_WORDS: Record<TermLength['unit'], string> = {
  days: 'ngày',
  'working-days': 'ngày làm việc',
  weeks: 'tuần',
  months: 'tháng',
};

/** '15 ngày kể từ ngày ban hành': a term whose day is worked out at issue. */
export const afterIssueText = ({ count, unit }: TermLength): string =>
  `${count} ${TERM_UNIT_WORDS[unit]} kể từ ngày ban hành`;

/** 'trước ngày 10/11 hằng năm', or how it follows from the forwarding date. */
export function yearlyText({ yearly }: Pick<ReportSchedule, 'yearly'>): string {
  if (yearly === null) return 'Không yêu cầu báo cáo hằng năm';
  if (yearly.monthDay !== null) return `${RELATION_WORDS[yearly.relation]} ${monthDayText(yearly.monthDay)} hằng năm`;
  return `chậm nhất ${yearly.workingDaysBeforeForwarding ?? 10} ngày làm việc trước hạn báo cáo cấp trên, hằng năm`;
}

export function forwardingText({ forwarding }: Pick<ReportSchedule, 'forwarding'>): string {
  if (forwarding === null) return 'Không phải báo cáo lên cấp trên';
  const when =
    forwarding.monthDay === null
      ? '3 ngày làm việc sau hạn tổng hợp'
      : `${RELATION_WORDS[forwarding.relation]} ${monthDayText(forwarding.monthDay)} hằng năm`;
  return `${forwarding.to}, ${when}`;
}

export function yearsText({ firstYear, lastYear }: Pick<ReportSchedule, 'firstYear' | 'lastYear'>): string {
  const first = firstYear === null ? 'năm đầu tiên còn đủ thời gian nhắc' : `năm ${firstYear}`;
  return lastYear === null ? `từ ${first} đến khi kết thúc kế hoạch` : `từ ${first} đến năm ${lastYear}`;
}

/** Name, date and who; a name that tells who already does not say it twice. */
export function singleText({ name, relation, date, who }: ReportSchedule['singles'][number]): string {
  const reporters = whoText(who);
  return `${name}: ${RELATION_WORDS[relation]} ${day(date)}${name.includes(reporters) ? '' : `, ${reporters}`}`;
}

/** Name, who and the term, whose day is worked out at issue. */
export const dutyAfterIssueText = ({ name, who, term }: DutyAfterIssue): string =>
  `${name}, ${whoText(who)}: ${afterIssueText(term)}, tính khi ban hành`;

const whoText = (who: string): string => (who === 'all units' ? 'tất cả các đơn vị' : who);
