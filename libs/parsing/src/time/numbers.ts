/** Numbers of days as plans write them: '15', '05 (năm)', 'mười lăm'. */

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const OTHER_ONES: ReadonlyMap<string, number> = new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ['bẩy', 7],
]);
const ONE = `(?:${[...ONES, ...OTHER_ONES.keys()].join('|')})`;

/** A number in figures, with or without its words in brackets, or in words up to ninety-nine. */
export const NUMBER = `(?:\\d{1,4}(?:\\s*\\([^)]{1,30}\\))?|mười(?:\\s+${ONE})?|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)\\s+mươi(?:\\s+${ONE})?|${ONE})`;

/** The value of what `NUMBER` matched, in folded text. */
export function readNumber(words: string): number {
  const figures = /^\d+/.exec(words);
  if (figures) return Number(figures[0]);
  const parts = words.trim().split(/\s+/u);
  if (parts[0] === 'mười') return 10 + oneOf(parts[1]);
  return parts[1] === 'mươi' ? oneOf(parts[0]) * 10 + oneOf(parts[2]) : oneOf(parts[0]);
}

function oneOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return OTHER_ONES.get(word) ?? Math.max(0, ONES.indexOf(word));
}
