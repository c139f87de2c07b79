import { slice, type Passage } from './passage.js';

/** How a line is numbered: I. · Điều 1. · 1. · 1.1. · (1) · a) · - · + ; the order is the usual order of depth. */
export type MarkerKind = 'roman' | 'article' | 'arabic' | 'dotted' | 'paren' | 'letter' | 'dash' | 'plus' | 'none';

/** The number or bullet a paragraph begins with. */
export interface Marker {
  kind: MarkerKind;
  /** As printed, without the full stop: 'IV', '3', '2.1', 'a', '-'; empty for none. */
  label: string;
  /** Length of the marker with the space behind it. */
  length: number;
}

const NONE: Marker = { kind: 'none', label: '', length: 0 };

// 'IV. TỔ CHỨC', 'Phần II: …', 'I - MỤC ĐÍCH', 'III/ …'
const ROMAN = /^(?:(?:PHẦN|Phần|MỤC|Mục)\s+(?:THỨ\s+)?)?([IVX]{1,6})(?:\s*[.):/]+|\s+[-–]|(?=$))\s*/;
// 'Phần thứ hai', its title behind it or in the next line
const PART =
  /^(?:PHẦN|Phần) ((?:THỨ|thứ) (?:NHẤT|HAI|BA|TƯ|BỐN|NĂM|SÁU|BẢY|nhất|hai|ba|tư|bốn|năm|sáu|bảy))(?:\s*[.:]\s*|\s+(?=\p{Lu})|$)/u;
const ARTICLE = /^(?:Điều|ĐIỀU)\s+(\d{1,3})\s*[.:]\s*/;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.):]\s*|\s+)(?=\S|$)/;
const ARABIC = /^(\d{1,2})(?:\s*[.):](?!\d)\s*|\s*\/\s+|\s*-\s+(?=\p{Lu}))/u;
const PAREN = /^\((\d{1,2}|[a-zđ])\)\s*/;
const LETTER = /^([a-zđ])(?:\)\s*|\.\s+)/;
const DASH = /^(?:[-–—−•●▪■◦○·‣▸►➢✓*\uF000-\uF0FF])\s*(?!\d+%)/;
const PLUS = /^\+\s*/;

/** What some marker begins with: most lines have none, and finding that out is quick. */
const ANY = /^(?:[IVX]+(?:[\s.):/]|$)|P|M|Đi|ĐI|[\d(+]|[a-zđ][).]|[-–—−•●▪■◦○·‣▸►➢✓*\uF000-\uF0FF])/;

/** Reads the marker at the beginning of a line or paragraph. */
export function readMarker(text: string): Marker {
  if (!ANY.test(text)) return NONE;
  const roman = ROMAN.exec(text);
  if (roman?.[1] && (roman[0].length < text.length || /[.):/]/.test(roman[0]) || /^(?:PHẦN|Phần)/.test(text)))
    return { kind: 'roman', label: roman[1], length: roman[0].length };
  for (const [kind, pattern] of [
    ['roman', PART],
    ['article', ARTICLE],
    ['dotted', DOTTED],
    ['arabic', ARABIC],
    ['paren', PAREN],
    ['letter', LETTER],
  ] as const) {
    const match = pattern.exec(text);
    if (match?.[1]) return { kind, label: match[1], length: match[0].length };
  }
  const plus = PLUS.exec(text);
  if (plus) return { kind: 'plus', label: '+', length: plus[0].length };
  const dash = DASH.exec(text);
  if (dash) return { kind: 'dash', label: '-', length: dash[0].length };
  return NONE;
}

/** The paragraph without its number or bullet. */
export function withoutMarker(whole: Passage, marker: Marker): Passage {
  return marker.length === 0 ? whole : slice(whole, marker.length);
}
