import { codingOfFont, type LetterCoding } from '../legacy/convert.js';
import { median, type PageContent, type Piece, type Rule, type Turn } from '../pages/piece.js';
import { isGoodVietnamese } from '../pages/vietnamese.js';
import { isUnknown, toPlain } from './characters.js';
import type { Drawing } from './drawing.js';
import type { Glyph } from './glyphs.js';

/** A page of a PDF: its text, or that it has to be read from its picture. */
export type PdfPage = { kind: 'text'; content: PageContent } | { kind: 'picture' };

/** Fewer letters than this are a stamp or a page number, not the text of a page. */
const MIN_LETTERS = 20;
/** A picture over this share of the page is a scan of it; text on it counts only when there is a whole page of it. */
const SCAN_SHARE = 0.6;
const MIN_LETTERS_ON_SCAN = 300;
/** So many paths and no letters: the text was turned into outlines. */
const MIN_OUTLINES = 300;

/** Decides whether the text of the page can be used, and turns it upright. */
export function pageContent(drawing: Drawing, width: number, height: number): PdfPage {
  const visible = drawing.glyphs.filter((glyph) => !glyph.invisible);
  const isScan = drawing.largestImage > SCAN_SHARE * width * height;
  const glyphs = isScan || countLetters(visible) < MIN_LETTERS ? drawing.glyphs : visible;
  const letters = countLetters(glyphs);
  if (isScan && (letters < MIN_LETTERS_ON_SCAN || !isGoodVietnamese(roughText(glyphs)))) return { kind: 'picture' };
  const drawn = drawing.largestImage > 0.1 * width * height || drawing.painted > MIN_OUTLINES;
  if (letters < MIN_LETTERS && drawn) return { kind: 'picture' };
  // A font that does not tell its letters leaves nothing to read but the picture.
  const unknown = glyphs.filter((glyph) => isUnknown(glyph.text)).length;
  if (unknown > MIN_LETTERS && unknown > 0.3 * glyphs.length) return { kind: 'picture' };
  return { kind: 'text', content: upright(glyphs, drawing.rules, { width, height }) };
}

function countLetters(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + (/\p{L}/u.test(glyph.text) ? 1 : 0), 0);
}

/** The words in the order of the file, good enough to judge the language by. */
function roughText(glyphs: readonly Glyph[]): string {
  let text = '';
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const goesOn =
      last && Math.abs(glyph.y - last.y) < last.size * 0.5 && Math.abs(glyph.x - last.x - last.width) < last.size * 0.2;
    text += goesOn ? glyph.text : ` ${glyph.text}`;
    last = glyph;
  }
  return text;
}

/** Turns a page whose text stands sideways; letters in any other direction (watermarks, stamps) are left out. */
function upright(
  glyphs: readonly Glyph[],
  rules: readonly Rule[],
  shown: { width: number; height: number },
): PageContent {
  const turn = mainTurn(glyphs);
  const kept = glyphs.filter((glyph) => turnOf(glyph.angle) === turn);
  const skew = median(kept.map((glyph) => glyph.angle - (turn > 180 ? turn - 360 : turn)).map(wrap));
  const slope = Math.abs(skew) > 0.15 ? skew : 0;
  const place = turning(turn, slope, shown);
  const sideways = turn === 90 || turn === 270;
  const codings = new Map([...new Set(kept.map((glyph) => glyph.font))].map((font) => [font, codingOf(font)]));
  return {
    pieces: kept.flatMap((glyph) => pieceOf(glyph, place, codings.get(glyph.font) ?? 'unicode')),
    rules: rules.map((rule) => turnRule(rule, place)),
    width: sideways ? shown.height : shown.width,
    height: sideways ? shown.width : shown.height,
    turn,
    skew: slope,
  };
}

function wrap(angle: number): number {
  return angle > 180 ? angle - 360 : angle < -180 ? angle + 360 : angle;
}

/** The quarter turn a direction is nearest to; null where it is slanted. */
function turnOf(angle: number): Turn | null {
  const quarter = Math.round(angle / 90);
  if (Math.abs(angle - quarter * 90) > 12) return null;
  const turns = [0, 90, 180, 270] as const;
  return turns[(quarter + 4) % 4] ?? null;
}

function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { angle, text } of glyphs) {
    const turn = turnOf(angle);
    if (turn !== null && text.trim() !== '') counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

type Placing = (x: number, y: number) => { x: number; y: number };

function turning(turn: Turn, skew: number, { width, height }: { width: number; height: number }): Placing {
  const quarter: Placing = (x, y) => {
    if (turn === 90) return { x: y, y: width - x };
    if (turn === 180) return { x: width - x, y: height - y };
    if (turn === 270) return { x: height - y, y: x };
    return { x, y };
  };
  if (skew === 0) return quarter;
  const [sin, cos] = [Math.sin((-skew * Math.PI) / 180), Math.cos((-skew * Math.PI) / 180)];
  const [cx, cy] = turn === 90 || turn === 270 ? [height / 2, width / 2] : [width / 2, height / 2];
  return (x, y) => {
    const at = quarter(x, y);
    const [dx, dy] = [at.x - cx, at.y - cy];
    return { x: cx + dx * cos - dy * sin, y: cy + dx * sin + dy * cos };
  };
}

/** Fonts are named like 'ABCDEF+.VnTimeH,Bold': the part kept in the file, the family, the style. */
function codingOf(font: string): LetterCoding {
  return codingOfFont(font.replace(/^[A-Z]{6}\+/, '').replace(/,.*$|-(?:Bold|Italic|Regular).*$/, ''));
}

function pieceOf(glyph: Glyph, place: Placing, coding: LetterCoding): Piece[] {
  const text = coding === 'unicode' ? toPlain(glyph.text, glyph.font) : glyph.text;
  if (text === '') return [];
  return [{ text, ...place(glyph.x, glyph.y), width: glyph.width, size: glyph.size, coding }];
}

function turnRule(rule: Rule, place: Placing): Rule {
  const [a, b] = [place(rule.x0, rule.y0), place(rule.x1, rule.y1)];
  return { x0: Math.min(a.x, b.x), x1: Math.max(a.x, b.x), y0: Math.min(a.y, b.y), y1: Math.max(a.y, b.y) };
}
