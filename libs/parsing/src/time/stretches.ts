import type { DateRelation, TimePoint, TimeTerm } from '#domain';
import { datedTerm } from './terms.js';

/**
 * Stretches of time named in folded text: 'tháng 5/2026', 'quý II năm 2026', 'từ tháng 3 đến tháng 5', 'cuối năm 2026', '6 tháng
 * đầu năm'. A stretch stands for its last day ('trong quý III' is by 30/9), with 'trước' for its first.
 */

const YEAR_BEHIND = '(?:\\s*(?:/|-|,?\\s*(?:của\\s+)?năm)\\s*(?:20\\d{2}))';
const QUARTER = '(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])';
const PART = '(?:đầu|giữa|cuối)\\s+';
const MONTHS = `tháng\\s+\\d{1,2}(?![\\d%]|\\.\\d)${YEAR_BEHIND}?(?:\\s*(?:-|đến|tới|và|,)\\s*(?:hết\\s+)?(?:tháng\\s+)?\\d{1,2}(?![\\d%]|\\.\\d)${YEAR_BEHIND}?){0,11}`;
const QUARTERS = `qu[ýí]\\s+${QUARTER}${YEAR_BEHIND}?(?:\\s*(?:-|đến|tới|và|,)\\s*(?:hết\\s+)?(?:qu[ýí]\\s+)?${QUARTER}${YEAR_BEHIND}?){0,3}`;
const HALVES = '(?:0?6|sáu)\\s+tháng\\s+(?:đầu|cuối)\\s+năm(?:\\s+20\\d{2})?';

/** A pattern for months, quarters and half-years, with or without their year. */
export const STRETCH = `(?:${PART})?(?:${MONTHS}|${QUARTERS})|${HALVES}`;
/** A pattern for a whole year: 'năm 2026', 'cuối năm 2026'. */
export const WHOLE_YEAR = `(?:${PART})?năm\\s+20\\d{2}(?!\\s*[-/]\\s*\\d)`;

interface Stretch {
  /** First and last month; of a whole year 1 and 12. */
  from: number;
  to: number;
  year: number | null;
  /** Joined to the one before by a dash or 'đến': only the last one counts. */
  range: boolean;
  /** 'đầu', 'giữa', 'cuối'. */
  part: string | null;
  month: boolean;
}

const ONE_STRETCH =
  /(?<joint>-|đến|tới|và|,)?\s*(?:hết\s+)?(?<part>đầu|giữa|cuối)?\s*(?:(?<half>0?6|sáu)\s+tháng\s+(?<which>đầu|cuối)\s+năm|(?:tháng\s+)?(?<month>(?<!\d)\d{1,2})(?!\d)|(?:qu[ýí]\s+)?(?<quarter>iv|i{1,3})(?!\p{L})|qu[ýí]\s+(?<figure>[1-4])(?!\d)|(?<whole>năm)(?=\s+20\d{2}))(?:\s*(?:\/|-|,?\s*(?:của\s+)?năm|\s)\s*(?<year>20\d{2}))?/gu;

/** The term of a phrase that holds a stretch; null when it names none. Takes folded text of a line's length at most. */
export function termOfStretch(phrase: string, relation: DateRelation | null): TimeTerm | null {
  const stretches = withYears(stretchesOf(phrase));
  if (stretches.length === 0) return null;
  const last = stretches.at(-1);
  const counted = last?.range ? [last] : stretches;
  const named = counted.map(partNamed).find((name) => name !== null) ?? null;
  return datedTerm(
    counted.map((stretch) => pointOf(stretch, relation)),
    named,
  );
}

function stretchesOf(phrase: string): Stretch[] {
  const quarters = /qu[ýí]\s/u.test(phrase);
  const stretches: Stretch[] = [];
  for (const { groups = {} } of phrase.matchAll(ONE_STRETCH)) {
    const months = monthsOf(groups, quarters);
    if (months === null) continue;
    stretches.push({
      ...months,
      year: groups['year'] === undefined ? null : Number(groups['year']),
      range: ['-', 'đến', 'tới'].includes(groups['joint'] ?? '') && stretches.length > 0,
      part: groups['part'] ?? null,
      month: groups['month'] !== undefined && !quarters,
    });
  }
  return stretches;
}

function monthsOf(groups: Record<string, string | undefined>, quarters: boolean): { from: number; to: number } | null {
  if (groups['whole'] !== undefined) return { from: 1, to: 12 };
  if (groups['half'] !== undefined) return groups['which'] === 'đầu' ? { from: 1, to: 6 } : { from: 7, to: 12 };
  const roman = groups['quarter'];
  const figure = groups['figure'] ?? (quarters ? groups['month'] : undefined);
  if (roman !== undefined || figure !== undefined) {
    const quarter = roman === undefined ? Number(figure) : ['i', 'ii', 'iii', 'iv'].indexOf(roman) + 1;
    return quarter >= 1 && quarter <= 4 ? { from: quarter * 3 - 2, to: quarter * 3 } : null;
  }
  const month = Number(groups['month']);
  return month >= 1 && month <= 12 ? { from: month, to: month } : null;
}

/** A year stands once, behind the last one: 'tháng 3, 6, 9/2026'. */
function withYears(stretches: readonly Stretch[]): Stretch[] {
  let year: number | null = null;
  return [...stretches]
    .reverse()
    .map((stretch) => {
      year = stretch.year ?? year;
      return { ...stretch, year };
    })
    .reverse();
}

/** BLDS 2005 Đ151(2): đầu, giữa, cuối tháng are the 1st, the 15th, the last day; đầu, giữa, cuối năm 01/01, 30/6, 31/12. */
function pointOf({ from, to, year, part, month }: Stretch, relation: DateRelation | null): TimePoint {
  if (part === 'đầu') return { year, month: from, day: 1 };
  if (part === 'giữa')
    return month
      ? { year, month: from, day: 15 }
      : { year, month: from === to ? from : (from + to - 1) / 2, day: null };
  if (relation === 'before' && part === null) return { year, month: from, day: 1 };
  return { year, month: to, day: null };
}

function partNamed({ part, month, from, to }: Stretch): string | null {
  if (part === null || part === 'cuối') return null;
  const whole = month ? 'tháng' : from === 1 && to === 12 ? 'năm' : 'quý';
  if (part === 'đầu') return `ngày đầu ${whole}`;
  return month ? 'ngày 15 (giữa tháng)' : `ngày giữa ${whole}`;
}
