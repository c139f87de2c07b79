import { lineOf, rowsOf, type PrintedLine } from './lines.js';
import type { Piece } from './piece.js';

/** Space that a cell keeps free on each side, in letter heights (Word: 5.4 points). */
const PADDING = 0.5;
/** What opens a paragraph whatever stands before it: bullets and numbers. */
const OPENS = /^(?:[-+–•*]\s|\(?\p{L}\)\s|\d{1,2}(?:\.\d{1,2})*[.)]\s)/u;

/**
 * The text of a cell in one line: wrapped lines are joined, `<br>` stands between paragraphs. A line was not wrapped
 * where the first word of the next would have fitted behind it.
 */
export function cellText(pieces: readonly Piece[], cell: { left: number; right: number }): string {
  let text = '';
  let last: PrintedLine | undefined;
  for (const row of rowsOf(pieces)) {
    const line = lineOf(row);
    if (line.text === '') continue;
    // Inside a cell a wide gap is only a gap.
    const words = line.text.replaceAll(' | ', ' ');
    if (last) text += startsParagraph(last, line, firstWordWidth(row), cell) ? '<br>' : ' ';
    text += words;
    last = line;
  }
  return text;
}

function startsParagraph(
  last: PrintedLine,
  line: PrintedLine,
  firstWord: number,
  cell: { left: number; right: number },
): boolean {
  if (OPENS.test(line.text)) return true;
  const ended = /[.;:!?]$/.test(last.text);
  if (/^\p{Ll}/u.test(line.text) && !ended) return false;
  const [before, behind] = [last.x - cell.left, cell.right - last.right];
  const centred = before > line.size && Math.abs(before - behind) < line.size;
  const room = (centred ? before + behind - PADDING * line.size : behind) - PADDING * line.size;
  return room > firstWord + 0.8 * line.size && (ended || !centred);
}

function firstWordWidth(row: readonly Piece[]): number {
  const first = row.findIndex((piece) => piece.text.trim() !== '');
  const start = row[first];
  if (!start) return 0;
  let right = start.x + start.width;
  for (const piece of row.slice(first + 1)) {
    if (piece.text.trim() === '' || piece.x - right > 0.17 * piece.size || /\s$/.test(start.text)) break;
    right = piece.x + piece.width;
  }
  return right - start.x;
}
