import type { PlainDate } from './plain-date.js';

/** Why words of time give no day: shown to the reviewer, who then sets one or leaves the task to the report cycle. */
export type Undated =
  /** 'thường xuyên', 'liên tục', 'quanh năm': never due. */
  | 'continuous'
  /** 'đột xuất', 'khi có yêu cầu', 'khi phát sinh': the request brings its own day. */
  | 'on-request'
  /** 'sau khi kết thúc đợt …', 'trước Tết': relative to an event whose day is not in the text. */
  | 'event'
  /** 'định kỳ', 'hằng năm': comes back, but on which day is not said. */
  | 'no-day'
  /** 'theo quy định', 'năm học': another document says when. */
  | 'other-document'
  /** 'kịp thời', 'trong thời gian sớm nhất'. */
  | 'vague'
  /** A day or month without a year, in a plan without a year. */
  | 'no-year';

/**
 * A day, or the last day of a stretch of time. A part that is not said is null: 'quý II/2026' is month 6 of 2026 with day null (its
 * last day), 'trong năm 2026' has month null too, 'ngày 05 hằng tháng' only the day.
 */
export interface TimePoint {
  year: number | null;
  /** 1–12. */
  month: number | null;
  /** 1–31; one the month has not is its last day (BLDS 2015 Đ148(3)). */
  day: number | null;
}

/** How long a term is; what it is counted from stands beside it. */
export interface TermLength {
  count: number;
  unit: 'days' | 'working-days' | 'weeks' | 'months';
}

/** A term of so many days: 'trong vòng 15 ngày làm việc kể từ ngày ban hành'. */
export interface TimeSpan extends TermLength {
  /**
   * plan = the day the plan is issued or takes effect; receipt = the day a body gets it; event = something the text names but
   * gives no day. The day of receipt is taken as the day of issue: the plan is handed over with the click on Ban hành, and a
   * term that began with each body's own receipt would give whoever confirms late more time (the law counts from receipt;
   * the reviewer is told, and may set another day).
   */
  from: 'plan' | 'receipt' | 'event' | 'day';
  /** The day counted from where `from` is day. */
  day: PlainDate | null;
}

/** What words of time say, in parts from which days can be worked out (domain.md §5). */
export interface TimeTerm {
  /** Days or ends of stretches, in the order of the text; empty where the words name none. */
  points: TimePoint[];
  span: TimeSpan | null;
  /** Why the words by themselves give no day; null where points or span give some. */
  undated: Undated | null;
  /** Vietnamese words for what fixes the day: a nationally fixed day ("ngày khai giảng 05/9"), a rule, the paper that says when. */
  named: string | null;
}
