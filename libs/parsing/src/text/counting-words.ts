/** What counts a paragraph without figures before a mark: words ('Một là, …', 'Thứ nhất, …') and figures in rings ('① …'). */
export interface Count {
  number: number;
  /** Length of the words with the mark and space behind them. */
  length: number;
}

const NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const IS = new RegExp(`^(${NUMBERS.join('|')}) là(?:\\s*[,:;]\\s*|\\s+-\\s+|\\s+|$)`, 'iu');
// 'Thứ hai, ngày 12/5' is a day of the week.
const ORDINAL = new RegExp(
  `^thứ (${ORDINALS.join('|')})(?:(?: là)?\\s*[,:;.](?!\\s*(?:ngày|thứ|\\d|\\())\\s*| là\\s+|\\s+[-–]\\s+)`,
  'iu',
);

/** 'Hai là, …', 'Thứ hai, …': a capital first letter, so that it does not stand within a sentence; null for none. */
export function readCountingWords(text: string): Count | null {
  const found = IS.exec(text) ?? ORDINAL.exec(text);
  const word = found?.[1]?.toLowerCase();
  if (!found || word === undefined || !/^\p{Lu}/u.test(text)) return null;
  const number = (found[0].toLowerCase().startsWith('thứ') ? ORDINALS : NUMBERS).indexOf(word) + 1;
  return { number, length: found[0].length };
}

/** The first and the last of each row of ringed figures that counts from one: ① ⑴ ⒈ ⓵ ❶ ➀ ➊. */
const RINGS = ['①⑳', '⑴⒇', '⒈⒛', '⓵⓾', '❶❿', '➀➉', '➊➓'];
/** A ringed figure, for a set of characters in a pattern. */
export const ANY_RING = RINGS.map((row) => row.split('').join('-')).join('');

/** '② …'; null for none. */
export function readRing(text: string): Count | null {
  const code = text.charCodeAt(0);
  const row = RINGS.find((row) => code >= row.charCodeAt(0) && code <= row.charCodeAt(1));
  if (row === undefined) return null;
  return { number: code - row.charCodeAt(0) + 1, length: /^.[.):]?\s*/u.exec(text)?.[0].length ?? 1 };
}
