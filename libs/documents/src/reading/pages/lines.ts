import { convertRun } from '../legacy/convert.js';
import { median, type Box, type Piece } from './piece.js';

/** A printed line put together from its pieces, or a row of a table. */
export interface PrintedLine {
  text: string;
  /** Left and right edge. */
  x: number;
  right: number;
  y: number;
  size: number;
  /** Where it stands: one box, or one for each side of a line that is set in two halves. */
  boxes: readonly Box[];
  /** The cells, where the line is a row of a table. */
  cells?: readonly string[];
  /** Left and right edge of its column, where the page is set in columns. */
  column?: { left: number; right: number };
}

/** A gap this wide (in letter heights) separates columns: head of the document, signature. */
export const COLUMN_GAP = 4;
/** A gap this wide separates words. */
const WORD_GAP = 0.17;

/**
 * Puts pieces together by position: lines from top to bottom, pieces from left to right. The order in the file says
 * nothing: where a font lacks the Vietnamese letters, they are drawn apart from the rest of the word.
 */
export function printedLines(pieces: readonly Piece[]): PrintedLine[] {
  return rowsOf(pieces)
    .map(lineOf)
    .filter((line) => line.text !== '');
}

/** Pieces that stand on one line, from top to bottom, each row from left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  const tallest = pieces.reduce((most, piece) => Math.max(most, piece.size), 0);
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (piece.text === '') continue;
    const row = rowFor(rows, piece, tallest);
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => withoutDoubles(row.sort((a, b) => order(a) - order(b))));
}

/** Bold made by drawing each letter twice, a hair apart, is one letter. */
function withoutDoubles(row: Piece[]): Piece[] {
  return row.filter((piece, i) => {
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const before = row[k];
      if (before && before.text === piece.text && Math.abs(before.x - piece.x) < 0.15 * piece.size)
        return isBlank(piece);
    }
    return true;
  });
}

/** Only rows near by are looked at, so that a page of many lines is not searched for each letter. */
function rowFor(rows: readonly Piece[][], piece: Piece, tallest: number): Piece[] | null {
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    const first = row?.[0];
    if (!row || !first || piece.y - first.y > 0.45 * tallest) return null;
    if (Math.abs(first.y - piece.y) < 0.45 * Math.max(first.size, piece.size)) return row;
  }
  return null;
}

/** A combining mark belongs behind the letter it stands over, wherever its own box begins. */
function order(piece: Piece): number {
  return /^\p{M}/u.test(piece.text) ? piece.x + piece.width / 2 - 0.01 * piece.size : piece.x;
}

/** A gap between two visible pieces of a row, wide enough to be seen as one. */
export interface Segment {
  pieces: Piece[];
  x: number;
  right: number;
}

/** Cuts a row where a gap is wider than `gap` letter heights. */
export function segmentsOf(row: readonly Piece[], gap: number): Segment[] {
  const segments: Segment[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    if (isBlank(piece)) {
      last?.pieces.push(piece);
      continue;
    }
    const right = piece.x + piece.width;
    if (last && piece.x - last.right <= gap * piece.size) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, right);
    } else segments.push({ pieces: [piece], x: piece.x, right });
  }
  return segments;
}

/** The line that the pieces of a row make; ` | ` stands where a wide gap parts it. */
export function lineOf(row: readonly Piece[]): PrintedLine {
  const visible = row.filter((piece) => !isBlank(piece));
  const size = median(visible.map((piece) => piece.size)) || 12;
  const segments = segmentsOf(row, COLUMN_GAP);
  const y = median(visible.map((piece) => piece.y)) || (row[0]?.y ?? 0);
  return {
    text: segments.map((segment) => segmentText(segment.pieces, size)).join(' | '),
    x: segments[0]?.x ?? 0,
    right: segments.reduce((right, segment) => Math.max(right, segment.right), 0),
    y,
    size,
    boxes: segments.map(({ x, right }) => ({ x, y: y - 0.85 * size, width: right - x, height: 1.15 * size })),
  };
}

function segmentText(pieces: readonly Piece[], size: number): string {
  const runs: Piece[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const last = runs.at(-1);
    const blank = isBlank(piece);
    const text = blank ? ' ' : piece.text;
    const apart = blank || (piece.x - right > WORD_GAP * size && !/^\s/.test(text));
    if (last && apart && !/\s$/.test(last.text)) last.text += ' ';
    if (blank) continue;
    if (last && last.coding === piece.coding) last.text += text;
    else runs.push({ ...piece, text });
    right = Math.max(right, piece.x + piece.width);
  }
  return runs
    .map(({ text, coding }) => (coding ? convertRun(text, coding) : text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isBlank(piece: Piece): boolean {
  return piece.text.trim() === '';
}
