import type { WorkCalendar } from './calendar.js';
import type { Frequency, PlanMetadata } from './parsed-plan.js';
import { type PlainDate, addDays, isPlainDate, yearOf } from './plain-date.js';
import type { TermLength, TimePoint, TimeSpan, TimeTerm } from './time-term.js';

/** The time of a plan, within which its words of time are understood. */
export interface PlanTime {
  /** Day on the document; null while the draft has none. */
  issuedOn: PlainDate | null;
  /** First year of the plan, else the year on the document; null when neither is stated. */
  firstYear: number | null;
  /** Last year; null = no end is stated. */
  lastYear: number | null;
}

/** A longer list is of no use to a reviewer; two years of months are seen whole. */
export const MOST_DAYS = 24;

/** The time of a plan as its title and date line state it. */
export function planTime({ date, dateParts, periodFrom, periodTo }: PlanMetadata): PlanTime {
  return { issuedOn: date, firstYear: periodFrom ?? dateParts.year ?? periodTo, lastYear: periodTo };
}

const REPEATING: readonly Frequency[] = ['annual', 'half-yearly', 'quarterly', 'monthly', 'periodic', 'regular'];

export const isRepeating = (kind: Frequency): boolean => REPEATING.includes(kind);

/** The months whose end closes a period of each kind; the calendar's quarters and half-years (domain notes §5). */
export function periodEnds(kind: Frequency): number[] {
  if (kind === 'monthly') return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  if (kind === 'quarterly') return [3, 6, 9, 12];
  return kind === 'half-yearly' ? [6, 12] : [12];
}

/** The day in a month; one the month has not is its last day (BLDS 2015 Đ148(3)), and so is null. */
export function dayOfMonth(year: number, month: number, day: number | null): PlainDate {
  const first = `${year}-${String(month).padStart(2, '0')}`;
  const date = `${first}-${String(day ?? 31).padStart(2, '0')}`;
  if (isPlainDate(date)) return date;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

/**
 * The days the points of a term fall on within the plan, in order, each once: in a stated year, else each year of the plan for
 * what comes back, else the first year in which the day lies after the plan's own date. At most `MOST_DAYS`.
 */
export function daysOfPoints(term: Pick<TimeTerm, 'points'>, kind: Frequency, time: PlanTime): PlainDate[] {
  const days = new Set<PlainDate>();
  for (const point of term.points) for (const day of daysOfPoint(point, kind, time)) days.add(day);
  return [...days].sort().slice(0, MOST_DAYS);
}

function daysOfPoint(point: TimePoint, kind: Frequency, time: PlanTime): PlainDate[] {
  const months = point.month === null ? periodEnds(kind) : [point.month];
  const inYear = (year: number): PlainDate[] => months.map((month) => dayOfMonth(year, month, point.day));
  if (point.year !== null) return inYear(point.year);
  const { firstYear, issuedOn } = time;
  if (firstYear === null) return [];
  const lastYear = Math.max(firstYear, time.lastYear ?? firstYear);
  const days: PlainDate[] = [];
  for (let year = firstYear; year <= lastYear && days.length < MOST_DAYS; year++) {
    days.push(...inYear(year).filter((day) => issuedOn === null || day > issuedOn));
    if (!isRepeating(kind) && days.length > 0) break;
  }
  return days;
}

/** The last day of a term counted from a day: that day itself is not counted (BLDS 2015 Đ147(2)). */
export function endOfSpan({ count, unit }: TermLength, from: PlainDate, calendar: WorkCalendar): PlainDate {
  if (unit === 'working-days') return calendar.plus(from, count);
  if (unit === 'days') return addDays(from, count);
  if (unit === 'weeks') return addDays(from, count * 7);
  const months = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1 + count;
  return dayOfMonth(Math.floor(months / 12), (months % 12) + 1, Number(from.slice(8)));
}

/** A term so long is a misreading; walking the calendar through it would take long too. */
export const LONGEST_SPAN = 1000;

/** Counted from the plan's own issue, or from its receipt, which is taken as the same day (see `TimeSpan.from`). */
export const isFromIssue = ({ from }: TimeSpan): boolean => from === 'plan' || from === 'receipt';

/** The day a span counts from; null when it is no day the plan gives. */
export function startOfSpan(span: TimeSpan, time: PlanTime): PlainDate | null {
  return isFromIssue(span) ? time.issuedOn : span.day;
}
