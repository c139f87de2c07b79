import { DomainError } from './errors.js';

/** A calendar date, 'YYYY-MM-DD', without a time or zone. Dates compare as strings. */
export type PlainDate = string;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Asia/Ho_Chi_Minh is UTC+7 and has no daylight saving (since 1975), so a fixed offset is exact. */
const ZONE_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a date that exists: '2026-02-29' is none. */
export function isPlainDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** Days since 1970-01-01. Throws DomainError `bad-date` for anything that is no date. */
function dayNumber(date: PlainDate): number {
  if (!isPlainDate(date)) {
    throw new DomainError(
      'bad-date',
      'invalid',
      'Ngày không hợp lệ. Xin ghi theo dạng năm-tháng-ngày, ví dụ 2026-11-10.',
    );
  }
  return Date.parse(date) / DAY_MS;
}

const fromDayNumber = (day: number): PlainDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: PlainDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** The date of `monthDay` ('MM-DD') in a year; 29/2 becomes 28/2 in a common year (BLDS 2015 Đ148(3)). */
export function dateInYear(year: number, monthDay: string): PlainDate {
  const date = `${year}-${monthDay}`;
  return isPlainDate(date) ? date : addDays(`${year}-${monthDay.slice(0, 2)}-01`, 27);
}

/** The moment at which a clock in Việt Nam shows `time` ('HH:MM') on `date`. */
export function instantOf(date: PlainDate, time: string): Instant {
  return Date.parse(`${date}T${time}:00Z`) - ZONE_OFFSET_MS;
}

/** The date in Việt Nam at a moment. */
export function localDate(now: Instant): PlainDate {
  return new Date(now + ZONE_OFFSET_MS).toISOString().slice(0, 10);
}

/** The time of day in Việt Nam at a moment, 'HH:MM'. */
export function localTime(now: Instant): string {
  return new Date(now + ZONE_OFFSET_MS).toISOString().slice(11, 16);
}

/** '9/11/2026' as people write it. */
export function vietnameseDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}/${month}/${year}`;
}
