import type { PageLines } from '../pages/page-layout.js';
import type { PrintedLine } from '../pages/lines.js';

/** What a round bullet is read as, at the head of a line and before a capital: no word of Vietnamese. */
const BULLET = /^(?:[s*•°»«¢©®eo]|[s*•]_|\.)\s+(?=\p{Lu})/u;
/** What a dash is read as. */
const DASH = /^(?:[-—–_~=]|--)\s+(?=[\p{L}\d])/u;
/** 'l.' or 'I.' before a heading that the sequence numbers 1. */
const ONE = /^[lI|]\s?\.\s+(?=\p{Lu}\p{Ll})/u;
const ARABIC = /^(\d{1,2})\.\s/;
const ROMAN = /^([IVX]{1,5}|[Il]{1,3}|lV)\.\s+(?=\p{Lu}{2})/u;
const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * Repairs the heads of lines: bullets and dashes to plain ones, and numbers of headings where their sequence shows what
 * they are ('l.' before '2.', a second 'II.' before 'IV.' or at the end). Nothing else of a line is touched.
 */
export function repairLines(pages: readonly PageLines[]): PageLines[] {
  const flat = pages.flatMap((page) => page.lines);
  const texts = withSequence(flat.map((line) => (line.cells ? line.text : withPlainBullet(line.text))));
  let at = 0;
  return pages.map((page) => ({
    ...page,
    lines: page.lines.map((line): PrintedLine => ({ ...line, text: texts[at++] ?? line.text })),
  }));
}

function withPlainBullet(text: string): string {
  return text.replace(DASH, '- ').replace(BULLET, '• ');
}

function withSequence(texts: readonly string[]): string[] {
  const out = texts.map((text, i) => (ONE.test(text) && nextArabic(texts, i) === 2 ? text.replace(ONE, '1. ') : text));
  const heads = out.flatMap((text, i) => {
    const numeral = ROMAN.exec(text)?.[1]?.replace(/l/g, 'I');
    return numeral === undefined ? [] : [{ i, value: NUMERALS.indexOf(numeral) }];
  });
  for (const [k, head] of heads.entries()) {
    const before = heads[k - 1]?.value ?? 0;
    const behind = heads[k + 1]?.value;
    // One stroke too few: the number before comes again, and the next one (if any) follows the one expected.
    const repeated = head.value === before && before > 0 && (behind === undefined || behind === before + 2);
    if (repeated) head.value = before + 1;
    const numeral = NUMERALS[head.value];
    if (numeral) out[head.i] = (out[head.i] ?? '').replace(/^[IVXl]+/, numeral);
  }
  return out;
}

/** The next number that heads a line, at most forty lines on. */
function nextArabic(texts: readonly string[], from: number): number | null {
  for (const text of texts.slice(from + 1, from + 40)) {
    const number = ARABIC.exec(text)?.[1];
    if (number !== undefined) return Number(number);
  }
  return null;
}
