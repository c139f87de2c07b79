/** A piece of text as the PDF draws it: its place on the page in points, the origin at the lower left. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters. */
  size: number;
}

/** A printed line put together from its pieces. */
export interface PrintedLine {
  text: string;
  /** Left and right edge. */
  x: number;
  right: number;
  y: number;
  size: number;
}

/** A gap this wide (in letter heights) separates columns: head of the document, signature, table cells. */
const COLUMN_GAP = 4;
/** A gap this wide separates words. */
const WORD_GAP = 0.17;

/**
 * Puts the pieces of a page together by position: lines from top to bottom, pieces from left to right. The order in the
 * file says nothing: where a font lacks the Vietnamese letters, they are drawn apart from the rest of the word.
 */
export function printedLines(pieces: readonly Piece[]): PrintedLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    if (piece.text === '') continue;
    const row = rows.findLast((candidate) => sameLine(candidate, piece));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf).filter((line) => line.text !== '');
}

function sameLine(row: readonly Piece[], piece: Piece): boolean {
  const [first] = row;
  return first !== undefined && Math.abs(first.y - piece.y) < 0.45 * Math.max(first.size, piece.size);
}

function lineOf(row: Piece[]): PrintedLine {
  const pieces = row.sort((a, b) => a.x - b.x);
  const visible = pieces.filter((piece) => piece.text.trim() !== '');
  const size = median(visible.map((piece) => piece.size)) || 12;
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const gap = piece.x - right;
    if (text !== '' && piece.text.trim() !== '') {
      if (gap > COLUMN_GAP * size) text = `${text.trimEnd()} | `;
      else if (gap > WORD_GAP * size && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    }
    if (piece.text.trim() === '') {
      if (!/\s$/.test(text)) text += ' ';
      continue;
    }
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  return { text: text.trim(), x: visible[0]?.x ?? 0, right, y: row[0]?.y ?? 0, size };
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
