import type { WorkCalendar } from './calendar.js';
import type { Frequency } from './parsed-plan.js';
import type { PlainDate } from './plain-date.js';
import { dayOfMonth, periodEnds } from './term-days.js';

/** Figures of a period are closed on the 14th of its last month (NĐ 09/2019/NĐ-CP Đ12). */
export const CUTOFF_DAY = 14;
/** A deadline leaves at least one working day after that (Đ8(5)(b)); two are usual. */
export const WORKING_DAYS_AFTER_CUTOFF = 2;

/** Reports that come more than once a year. */
export function isSeveralAYear(kind: Frequency): boolean {
  return kind === 'half-yearly' || kind === 'quarterly' || kind === 'monthly';
}

/**
 * The days proposed for the reports of a year where the plan asks for them without a day: two working days after the figures
 * are closed. The period that closes the year is left out: it is the yearly report's.
 */
export function reportDaysOf(kind: Frequency, year: number, calendar: WorkCalendar): PlainDate[] {
  return periodEnds(kind)
    .filter((month) => month !== 12)
    .map((month) => calendar.plus(dayOfMonth(year, month, CUTOFF_DAY), WORKING_DAYS_AFTER_CUTOFF));
}
