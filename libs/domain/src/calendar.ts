import { DomainError } from './errors.js';
import { type CalendarDay, VIETNAM_HOLIDAYS } from './holidays.js';
import { type PlainDate, addDays, weekday, yearOf } from './plain-date.js';

/** Fixed public holidays by law, for years whose notice is not out (BLLĐ 2019 Đ112; 24/11 from NQ 28/2026/QH16). */
const FIXED_HOLIDAYS = ['01-01', '04-30', '05-01', '09-02'];
const CULTURE_DAY = { monthDay: '11-24', since: 2026 };

/** Longer stretches without a working day mean broken data, not a long holiday. */
const LONGEST_BREAK_DAYS = 60;

/** office = a working day between 07:30 and 17:00; any = at every moment, for a trial whose letters reach nobody. */
export type MailHours = 'office' | 'any';

/** Working days (Ngày làm việc) of a civil-service office: Monday to Friday, less days off, plus worked Saturdays. */
export interface WorkCalendar {
  isWorkingDay(date: PlainDate): boolean;
  /** The first working day on or after `date`. */
  onOrAfter(date: PlainDate): PlainDate;
  /** The last working day on or before `date`. */
  onOrBefore(date: PlainDate): PlainDate;
  /** The `n`th working day after `date` (before, when negative); `date` itself is never counted. `n` must not be 0. */
  plus(date: PlainDate, n: number): PlainDate;
  /** False for a year without an official notice ('chưa công bố'): only weekends and fixed holidays are known. */
  isAnnounced(year: number): boolean;
  /** First year with a notice. */
  readonly firstYear: number;
  readonly mailHours: MailHours;
}

/**
 * Makes a calendar from announced days. A year counts as announced when a confirmed day off lies in it.
 * Later entries for the same date win, so an authority's own days may follow the national ones.
 */
export function createCalendar(
  days: readonly CalendarDay[] = VIETNAM_HOLIDAYS,
  mailHours: MailHours = 'office',
): WorkCalendar {
  const kinds = new Map(days.map((d) => [d.date, d.kind]));
  const announced = new Set(days.filter((d) => d.kind === 'off' && d.confirmed).map((d) => yearOf(d.date)));

  const isWorkingDay = (date: PlainDate): boolean => {
    const kind = kinds.get(date);
    if (kind) return kind === 'working';
    const day = weekday(date);
    if (day === 0 || day === 6) return false;
    return announced.has(yearOf(date)) || !isFixedHoliday(date);
  };
  const walk = (date: PlainDate, step: 1 | -1): PlainDate => {
    for (let i = 0, d = date; i <= LONGEST_BREAK_DAYS; i++, d = addDays(d, step)) if (isWorkingDay(d)) return d;
    throw new DomainError(
      'no-working-day',
      'invalid',
      `Lịch làm việc không có ngày làm việc nào gần ngày ${date}. Xin kiểm tra danh mục ngày nghỉ.`,
    );
  };
  return {
    isWorkingDay,
    onOrAfter: (date) => walk(date, 1),
    onOrBefore: (date) => walk(date, -1),
    plus: (date, n) => {
      const step = n < 0 ? -1 : 1;
      let d = date;
      for (let i = 0; i < Math.abs(n); i++) d = walk(addDays(d, step), step);
      return d;
    },
    isAnnounced: (year) => announced.has(year),
    firstYear: Math.min(...announced),
    mailHours,
  };
}

/** Working days after `from` through `to`; 0 when `to` is not later. 'Còn 3 ngày làm việc', 'quá hạn 5 ngày làm việc'. */
export function countWorkingDays(calendar: WorkCalendar, from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) count++;
  return count;
}

function isFixedHoliday(date: PlainDate): boolean {
  const monthDay = date.slice(5);
  return FIXED_HOLIDAYS.includes(monthDay) || (monthDay === CULTURE_DAY.monthDay && yearOf(date) >= CULTURE_DAY.since);
}
