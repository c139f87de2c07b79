import { knownTitle } from '../structure/titles.js';
import { isCapitals } from './capitals.js';
import { ANY_RING, readCountingWords, readRing } from './counting-words.js';
import { slice, type Passage } from './passage.js';

/**
 * How a line is numbered: I. · Điều 1. · 1. · Một là, · 1.1. · 1) · (1) · ① · a) · a.1) · - · + ; the order is the usual order of
 * depth. Capital letters ('A. …') and parts ('Phần 2. …') count as Roman numbers, '(i)', '(ii)' as '(1)', 'ii)' as 'b)'.
 */
export type MarkerKind =
  | 'roman'
  | 'article'
  | 'arabic'
  | 'word'
  | 'dotted'
  | 'bracket'
  | 'paren'
  | 'ring'
  | 'letter'
  | 'lettered'
  | 'dash'
  | 'plus'
  | 'none';

/** The number or bullet a paragraph begins with. */
export interface Marker {
  kind: MarkerKind;
  /** As printed, without the full stop: 'IV', '3', '2.1', 'a', '-'; empty for none. */
  label: string;
  /** Length of the marker with the space behind it. */
  length: number;
  /** The sign of a bullet, dashes of one shape; empty for numbers. */
  sign: string;
}

/** The marker of a paragraph without one. */
export const NO_MARKER: Marker = { kind: 'none', label: '', length: 0, sign: '' };

// 'IV. TỔ CHỨC', 'Phần II: …', 'I - MỤC ĐÍCH', 'III/ …', 'Chương II'
const ROMAN =
  /^(?:(?:(?:PHẦN|Phần|MỤC|Mục|CHƯƠNG|Chương)\s+(?:THỨ\s+)?)?([IVX]{1,6})(?:\s*[.):/]+|\s*[-–](?=\s|\p{Lu})|(?=$))|(?:PHẦN|Phần|CHƯƠNG|Chương)\s+([IVX]{1,6})(?=\s+\p{Lu}))\s*/u;
// 'Phần thứ hai', 'Phần 2. …', its title behind it or in the next line
const PART =
  /^(?:PHẦN|Phần) ((?:THỨ|thứ) (?:NHẤT|HAI|BA|TƯ|BỐN|NĂM|SÁU|BẢY|nhất|hai|ba|tư|bốn|năm|sáu|bảy)|\d{1,2})(?:\s*[.:]\s*|\s+[-–]?\s*(?=\p{Lu})|$)/u;
const ITEM = /^(?:MỤC|Mục) (\d{1,2})(?:\s*[.:]\s*|$)(?=\p{Lu}|$)/u;
// 'B. TỔ CHỨC THỰC HIỆN': a capital letter before a title
const CAPITAL = /^([A-HĐ])\s*[.)/-]\s*(?=\p{Lu})/u;
// 'Ill.', 'll.', 'lV', 'H.': Roman numbers as letter recognition gives them, before a title in capitals
const MISREAD_ROMAN = /^([IVXHLl1|!ÌÍi]{1,5})(?:\s*[.,:;)/]\s*|\s+)(?=\p{Lu})/u;
const ARTICLE = /^(?:Điều|ĐIỀU|Ðiều)\s+(\d{1,3})\s*[.:]\s*/;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.):]\s*|\s+)(?=\S|$)/;
const BRACKET = /^(\d{1,2})\)\s*/;
const ARABIC = /^(\d{1,2})(?:\s*[.:](?!\d)\s*|\s*\/\s*(?=\p{Lu})|\s*\/\s+|\s*[-–]\s+(?=\p{Lu}))/u;
const PAREN = /^\((\d{1,2}|[a-zđ]|[ivx]{2,4})\)\s*/;
const LETTER = /^([a-zđ]|i{2,3}|iv|vi{1,3}|ix|xi{1,3})(?:\)\s*|\.\s+|\/\s*(?=\p{Lu}))/u;
const LETTERED = /^([a-zđ]\.?\d{1,2})[.)]\s+/;
// The last ones are letters Word's symbol fonts leave behind.
const DASH = /^(?:[-–—−•●▪■◦○·‣▸►➢➤❖✓✔★☆~¬»§*_\uF000-\uF0FF]|[oØüv](?=\s+\p{Lu}))\s*(?!\d+%)/u;
const PLUS = /^\+\s*/;

/** What some marker begins with: most lines have none, and finding that out is quick. */
const ANY = new RegExp(
  `^(?:[IVXHLl1|!ÌÍi]+(?:[\\s.,:;)/–-]|$)|[PMC]|[ĐÐ]i|ĐI|[\\d(+]|[A-HĐ]\\s*[.)/-]|[a-zđ][)./\\d]|[ivx]{2,4}[).]|(?:Thứ|THỨ)\\s|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|MỘT|HAI|BA|BỐN|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI) [lL]|[-–—−•●▪■◦○·‣▸►➢➤❖✓✔★☆~¬»§*_oØüv\\uF000-\\uF0FF${ANY_RING}])`,
  'u',
);

/** Reads the marker at the beginning of a line or paragraph. */
export function readMarker(text: string): Marker {
  if (!ANY.test(text)) return NO_MARKER;
  const misread = /^(?:[l|!ÌÍ]|i[Il|])/.test(text) ? misreadRoman(text) : NO_MARKER;
  if (misread.kind !== 'none') return misread;
  const roman = ROMAN.exec(text);
  const number = roman?.[1] ?? roman?.[2];
  if (
    roman &&
    number &&
    (roman[0].length < text.length || /[.):/]/.test(roman[0]) || /^(?:PHẦN|Phần|CHƯƠNG|Chương)/.test(text))
  )
    return marker('roman', number, roman[0]);
  for (const [kind, pattern] of NUMBERS) {
    const match = pattern.exec(text);
    if (match?.[1]) return marker(kind, match[1], match[0]);
  }
  const capital = CAPITAL.exec(text);
  if (capital?.[1] && isTitle(text.slice(capital[0].length))) return marker('roman', capital[1], capital[0]);
  const word = readCountingWords(text);
  if (word) return { kind: 'word', label: String(word.number), length: word.length, sign: '' };
  const ring = readRing(text);
  if (ring) return { kind: 'ring', label: String(ring.number), length: ring.length, sign: '' };
  const plus = PLUS.exec(text);
  if (plus) return { ...marker('plus', '+', plus[0]), sign: '+' };
  const dash = DASH.exec(text);
  if (dash) return { ...marker('dash', '-', dash[0]), sign: text.charAt(0).replace(/[–—−]/, '-') };
  return misreadRoman(text);
}

const NUMBERS = [
  ['roman', PART],
  ['roman', ITEM],
  ['article', ARTICLE],
  ['dotted', DOTTED],
  ['bracket', BRACKET],
  ['arabic', ARABIC],
  ['paren', PAREN],
  ['letter', LETTER],
  ['lettered', LETTERED],
] as const;

/** In capitals, or words that title a section. */
function isTitle(text: string): boolean {
  return isCapitals(text) || (text.length <= 120 && knownTitle(text) !== null);
}

function marker(kind: MarkerKind, label: string, whole: string): Marker {
  return { kind, label, length: whole.length, sign: '' };
}

/** 'Ill. TỔ CHỨC THỰC HIỆN': only before a title in capitals, and only where a Roman number comes out. */
function misreadRoman(text: string): Marker {
  const match = MISREAD_ROMAN.exec(text);
  if (!match?.[1] || match[1] === 'i' || !isTitle(text.slice(match[0].length))) return NO_MARKER;
  const label = match[1].replace(/H/g, 'II').replace(/[l1|!iÌÍL]/g, 'I');
  return /^(?:IX|IV|V?I{1,3}|V|X{1,2}I{0,3})$/.test(label) ? marker('roman', label, match[0]) : NO_MARKER;
}

const DEPTH: Readonly<Record<MarkerKind, number>> = {
  roman: 0,
  article: 0,
  arabic: 1,
  word: 2,
  dotted: 3,
  bracket: 4,
  paren: 5,
  ring: 6,
  letter: 7,
  lettered: 8,
  dash: 9,
  plus: 10,
  none: 11,
};

/** The usual depth of a kind of marker, the outermost 0. */
export function depthOf(kind: MarkerKind): number {
  return DEPTH[kind];
}

/** The paragraph without its number or bullet. */
export function withoutMarker(whole: Passage, marker: Marker): Passage {
  return marker.length === 0 ? whole : slice(whole, marker.length);
}
