import { type WorkCalendar, createCalendar } from './calendar.js';
import type { DateRelation, Frequency, ParsedTime, SourcePlace } from './parsed-plan.js';
import { type PlainDate, vietnameseDate } from './plain-date.js';
import {
  LONGEST_SPAN,
  MOST_DAYS,
  type PlanTime,
  daysOfPoints,
  endOfSpan,
  isFromIssue,
  isRepeating,
  startOfSpan,
} from './term-days.js';
import type { TermLength, TimePoint, TimeSpan, Undated } from './time-term.js';

/** What a phrase of time asks for in days: proposed at reading, accepted by a person at review. */
export interface DateProposal {
  /** Words of the plan. */
  phrase: string;
  kind: Frequency;
  relation: DateRelation | null;
  /** The days it falls on within the plan's period, the first ones, at most 24; empty when it cannot be dated. */
  dates: PlainDate[];
  undated: Undated | null;
  /** Vietnamese sentence for the reviewer: how the days were worked out, or why there are none; null = the text states the day. */
  why: string | null;
  /** A term counted from the day of issue, while the paper has none; absent where nothing waits for that day. */
  afterIssue?: TermLength;
  place: SourcePlace | null;
}

type Days = Pick<DateProposal, 'dates' | 'undated' | 'why' | 'afterIssue'>;

/** Words of time as read: a deadline or one of the other times of a task. */
export type TimeWords = Omit<ParsedTime, 'place'> & { place: SourcePlace | null };

const CALENDAR = createCalendar();

/** The days a phrase of time means within a plan, or a courteous sentence why it means none. Nothing is taken silently. */
export function proposeDates(words: TimeWords, time: PlanTime, calendar: WorkCalendar = CALENDAR): DateProposal {
  const { text, kind, relation, place } = words;
  return { phrase: text, kind, relation, ...daysOf(words, time, calendar), place };
}

/**
 * The one day that follows from the words without doubt: a full date, or a month, quarter or year named with its year
 * ('trong tháng 5/2026' is by 31/5/2026). null when the plan's year, an event or a rule of law ('giữa năm' is 30/6) would be needed.
 */
export function statedDay({ kind, term }: Pick<TimeWords, 'kind' | 'term'>): PlainDate | null {
  const [point] = term.points;
  if (kind !== 'once' || term.points.length !== 1 || point?.year == null || term.named !== null) return null;
  return daysOfPoints(term, kind, { issuedOn: null, firstYear: null, lastYear: null })[0] ?? null;
}

function daysOf(words: TimeWords, time: PlanTime, calendar: WorkCalendar): Days {
  const { kind, term } = words;
  if (term.span) return daysOfSpan(term.span, time, calendar);
  if (term.points.length > 0) return datedDays(words, time);
  if (term.undated === 'no-day' && (kind === 'half-yearly' || kind === 'quarterly' || kind === 'monthly')) {
    return datedDays(
      { ...words, term: { ...term, points: [{ year: null, month: null, day: null }] } },
      time,
      'Kế hoạch không nêu ngày; đề xuất ngày cuối của mỗi kỳ.',
    );
  }
  const undated = term.undated ?? 'no-day';
  return term.named === null ? cannot(undated) : cannot(undated, whyNamed(undated, term.named));
}

function whyNamed(undated: Undated, named: string): string {
  return undated === 'event'
    ? `Thời hạn gắn với ${named}. Xin đặt ngày cụ thể.`
    : `Thời hạn theo ${named}. Xin xem văn bản đó để đặt ngày nếu cần.`;
}

function datedDays({ kind, term }: TimeWords, time: PlanTime, how: string | null = endOf(term.points)): Days {
  const dates = daysOfPoints(term, kind, time);
  const yearless = term.points.some((point) => point.year === null);
  if (dates.length === 0) return cannot('no-year', time.firstYear === null ? WHY['no-year'] : passed(time));
  const parts = [namedOf(term.named), how, yearless && yearOf(kind, time, dates), most(dates)];
  return { dates, undated: null, why: sentence(parts) };
}

function namedOf(named: string | null): string | null {
  return named === null ? null : `Tính theo ${named}.`;
}

/** How the year was found that the words leave out. */
function yearOf(kind: Frequency, { firstYear, lastYear }: PlanTime, dates: readonly PlainDate[]): string {
  const year = dates[0]?.slice(0, 4) ?? '';
  if (!isRepeating(kind)) return `Kế hoạch không ghi năm của hạn này; tính theo năm ${year} của kế hoạch.`;
  if (lastYear === null) return `Kế hoạch không nêu năm kết thúc; chỉ tính các ngày của năm ${year}.`;
  return lastYear === firstYear ? `Tính cho năm ${lastYear}.` : `Tính cho từng năm của kế hoạch, đến năm ${lastYear}.`;
}

function endOf(points: readonly TimePoint[]): string | null {
  return points.some((point) => point.day === null) ? 'Hạn là ngày cuối của khoảng thời gian được nêu.' : null;
}

function most(dates: readonly PlainDate[]): string | null {
  return dates.length === MOST_DAYS ? `Chỉ nêu ${MOST_DAYS} ngày đầu.` : null;
}

function sentence(parts: readonly (string | null | false)[]): string | null {
  const said = parts.filter((part) => typeof part === 'string' && part !== '');
  return said.length === 0 ? null : said.join(' ');
}

function passed({ firstYear, lastYear }: PlanTime): string {
  const years =
    lastYear === null || lastYear === firstYear ? `năm ${firstYear}` : `giai đoạn ${firstYear} - ${lastYear}`;
  return `Hạn này trong ${years} đã qua trước ngày ban hành kế hoạch. Xin xác định năm.`;
}

const UNITS: Record<TermLength['unit'], string> = {
  days: 'ngày',
  'working-days': 'ngày làm việc',
  weeks: 'tuần',
  months: 'tháng',
};

/** '15 ngày làm việc'. */
export const lengthText = ({ count, unit }: TermLength): string => `${count} ${UNITS[unit]}`;

function daysOfSpan(span: TimeSpan, time: PlanTime, calendar: WorkCalendar): Days {
  const from = startOfSpan(span, time);
  if (span.count > LONGEST_SPAN)
    return cannot('vague', 'Thời hạn quá dài để tính thành ngày. Xin kiểm tra lại văn bản.');
  if (from === null) return isFromIssue(span) ? afterIssue(span) : cannot('event', EVENT_WITHOUT_DAY);
  const day = endOfSpan(span, from, calendar);
  const since = isFromIssue(span) ? `ngày ban hành ${vietnameseDate(from)}` : `ngày ${vietnameseDate(from)}`;
  const why = `Tính ${lengthText(span)} kể từ ${since}, không tính ngày đầu (Bộ luật Dân sự 2015, Điều 147).`;
  const unsure = span.unit === 'working-days' && !calendar.isAnnounced(Number(day.slice(0, 4)));
  const note = unsure ? `Lịch nghỉ lễ năm ${day.slice(0, 4)} chưa công bố nên ngày này có thể thay đổi.` : '';
  return { dates: [day], undated: null, why: sentence([why, receiptNote(span), note]) };
}

const EVENT_WITHOUT_DAY = 'Thời hạn tính từ một sự kiện chưa rõ ngày. Xin đặt ngày cụ thể khi biết ngày của sự kiện.';

/** The draft has no date yet ('ngày … tháng … năm 2026'): the term itself is proposed, its day follows at issue. */
function afterIssue(span: TimeSpan): Days {
  const why = sentence([
    'Văn bản chưa ghi đủ ngày ban hành nên ngày đến hạn được tính khi ban hành.',
    receiptNote(span),
  ]);
  return { dates: [], undated: 'event', why, afterIssue: { count: span.count, unit: span.unit } };
}

function receiptNote({ from }: TimeSpan): string | null {
  return from === 'receipt' ? 'Ngày nhận được văn bản lấy theo ngày ban hành.' : null;
}

/** What a reviewer reads where words of time give no day. */
const WHY: Readonly<Record<Undated, string>> = {
  continuous: 'Việc làm thường xuyên nên không có hạn riêng; kết quả theo kỳ báo cáo.',
  'on-request': 'Thực hiện khi phát sinh hoặc khi có yêu cầu; hạn do yêu cầu cụ thể nêu.',
  event: 'Thời hạn gắn với một sự kiện chưa rõ ngày. Xin đặt ngày cụ thể khi biết ngày của sự kiện.',
  'no-day': 'Kế hoạch không nêu ngày cụ thể; nếu không đặt ngày, việc này theo kỳ báo cáo hằng năm.',
  'other-document': 'Thời hạn theo quy định hoặc kế hoạch khác. Xin xem văn bản đó để đặt ngày nếu cần.',
  vague: 'Kế hoạch chỉ nêu chung, không có ngày. Xin đặt thời hạn nếu cần theo dõi riêng.',
  'no-year': 'Kế hoạch không ghi năm nên chưa xác định được ngày. Xin đặt ngày cụ thể.',
};

function cannot(undated: Undated, why: string = WHY[undated]): Days {
  return { dates: [], undated, why };
}
