import type { Frequency } from '#domain';
import { words } from '../text/words.js';
import { NUMBER, readNumber } from './numbers.js';
import { undatedTerm } from './terms.js';
import type { TimeWord } from './time-word.js';

/** Words for periods that stand in lists ('báo cáo tháng, quý, 6 tháng, năm') and numbers of times a period ('02 lần/năm'). */

const PERIOD =
  '(?:(?:hằng|hàng|từng) )?(?:tháng|qu[ýí]|(?:0?6|sáu) tháng(?: đầu năm)?|(?:0?9|chín) tháng|(?:cả |01 |1 )?năm)';
const LIST = new RegExp(
  `(?<![\\p{L}\\d])(?<!ngày,? |\\d )${PERIOD}(?:(?:, và|,| và| hoặc) ${PERIOD}){1,4}(?![\\p{L}\\d])(?! ?\\d| sinh| cấp| qua| nay| trước(?! ngày)| tới| sau| tuổi)`,
  'gu',
);
const ONE = new RegExp(PERIOD, 'gu');
/** Before a bare list: what is made or reported in each of the periods. */
const OF_EACH =
  /(?:báo cáo|kết quả|thực hiện|định kỳ|công tác|kế hoạch|tổng hợp|tiến độ|giao ban|đánh giá|xếp loại|theo)\s+(?:[^,;.]{0,40} )?\(?$/u;

/** Periods in a list, each a word of its own. */
export function findPeriodLists(clause: string): TimeWord[] {
  const found: TimeWord[] = [];
  for (const match of clause.matchAll(LIST)) {
    const before = clause.slice(Math.max(0, match.index - 60), match.index);
    if (!/^(?:hằng|hàng|từng)/u.test(match[0]) && !OF_EACH.test(before)) continue;
    for (const one of match[0].matchAll(ONE)) {
      const kind = kindOf(one[0]);
      if (kind) found.push(word(match.index + one.index, one[0].length, kind, 'time.each-period'));
    }
  }
  return found;
}

function kindOf(period: string): Frequency | null {
  if (/(?:9|chín) tháng/u.test(period)) return null;
  if (/(?:6|sáu) tháng/u.test(period)) return 'half-yearly';
  if (period.includes('tháng')) return 'monthly';
  return /qu[ýí]/u.test(period) ? 'quarterly' : 'annual';
}

const TIMES = words(
  `(?:ít nhất |tối thiểu )?(?:${NUMBER})\\s+lần\\s*(?:/|trong|mỗi|một)\\s*(?:(?:một|01|1)\\s+)?(?:năm|qu[ýí]|tháng)(?! học)|(?:mỗi|một|01) (?:năm|qu[ýí]|tháng) (?:ít nhất |tối thiểu )?(?:${NUMBER}) lần`,
  'g',
);
const COUNT = new RegExp(`(${NUMBER})\\s+lần`, 'u');

/** '02 lần/năm', 'mỗi quý một lần'. */
export function findTimesAYear(clause: string): TimeWord[] {
  if (!clause.includes('lần')) return [];
  return [...clause.matchAll(TIMES)].map((match) => {
    const times = readNumber(COUNT.exec(match[0])?.[1] ?? '1');
    const kind = /tháng/u.test(match[0]) ? 'monthly' : /qu[ýí]/u.test(match[0]) ? 'quarterly' : ofAYear(times);
    return word(match.index, match[0].length, kind, 'time.times-a-year');
  });
}

function ofAYear(times: number): Frequency {
  if (times === 1) return 'annual';
  return times === 2 ? 'half-yearly' : times === 4 ? 'quarterly' : times === 12 ? 'monthly' : 'periodic';
}

function word(index: number, length: number, kind: Frequency, rule: TimeWord['rule']): TimeWord {
  return { index, length, kind, relation: null, term: undatedTerm('no-day'), rule };
}
