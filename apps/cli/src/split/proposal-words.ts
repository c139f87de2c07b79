import { type DateProposal, type YearlyDate, vietnameseDate } from '#domain';
import { FREQUENCIES } from './plan-words.js';

/** More days than these make no line easier to read. */
const SHOWN_DAYS = 4;

/** A phrase of time with the days it comes to, or why it comes to none. */
export function proposalText({ phrase, kind, relation, dates, why }: DateProposal): string {
  // 'một lần' goes without saying.
  const said = kind === 'once' ? `“${phrase}”` : `“${phrase}” (${FREQUENCIES[kind]})`;
  if (dates.length === 0) return why === null ? said : `${said}: ${why}`;
  const more = dates.length > SHOWN_DAYS ? ` … (${dates.length} ngày)` : '';
  const word = relation === 'before' ? 'trước ngày' : 'chậm nhất';
  return `${said} → ${word} ${dates.slice(0, SHOWN_DAYS).map(vietnameseDate).join(', ')}${more}${why ? `. ${why}` : ''}`;
}

/** The bodies' yearly report in a schedule. */
export function yearlyText(yearly: YearlyDate | null): string {
  if (yearly === null) return 'Không có báo cáo hằng năm.';
  const source = yearly.source === 'text' ? '' : ' (đề xuất)';
  if (yearly.monthDay === null)
    return `Báo cáo hằng năm: ${yearly.workingDaysBeforeForwarding} ngày làm việc trước khi báo cáo cấp trên${source}`;
  const [month, day] = yearly.monthDay.split('-');
  return `Báo cáo hằng năm: ${yearly.relation === 'before' ? 'trước' : 'chậm nhất'} ngày ${day}/${month}${source}`;
}
