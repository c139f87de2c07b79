import { printedLines, rowsOf, segmentsOf, type PrintedLine, type Segment } from './lines.js';
import { median, type Piece } from './piece.js';
import { narrowed } from './strips.js';

/** Two columns stand side by side for at least this many lines; fewer are a head or a signature block. */
const MIN_ROWS = 8;
/** The lines of both columns fill them; those of a head or of a list of recipients do not. */
const MIN_FILL = 0.7;
/** The space between two columns (in letter heights). */
const MIN_GUTTER = 0.9;

interface Row {
  pieces: Piece[];
  segments: Segment[];
}

/** The lines of a page: those over the full width, those of a left column, then those of the right one beside it. */
export function linesInColumns(pieces: readonly Piece[]): PrintedLine[] {
  const rows = rowsOf(pieces).map((row) => ({ pieces: row, segments: segmentsOf(row, MIN_GUTTER) }));
  const lines: PrintedLine[] = [];
  let single: Piece[] = [];
  const close = (): void => {
    lines.push(...printedLines(single));
    single = [];
  };
  for (let i = 0; i < rows.length;) {
    const run = twoColumns(rows, i);
    if (run) {
      close();
      const all = run.rows.flatMap((row) => row.pieces);
      lines.push(...columnLines(all.filter((piece) => piece.x < run.middle)));
      lines.push(...columnLines(all.filter((piece) => piece.x >= run.middle)));
    } else single.push(...(rows[i]?.pieces ?? []));
    i += run?.rows.length ?? 1;
  }
  close();
  return lines;
}

function columnLines(pieces: readonly Piece[]): PrintedLine[] {
  const lines = printedLines(pieces);
  const left = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  return lines.map((line) => ({ ...line, column: { left, right } }));
}

/** The rows from `start` on that leave one strip of the page free, if they are two columns of running text. */
function twoColumns(rows: readonly Row[], start: number): { rows: Row[]; middle: number } | null {
  const first = rows[start];
  if (first?.segments.length !== 2) return null;
  let gutter = { from: first.segments[0]?.right ?? 0, to: first.segments[1]?.x ?? 0 };
  const run: Row[] = [];
  for (const row of rows.slice(start)) {
    const next = narrowed(gutter, row.segments);
    const size = median(row.pieces.map((piece) => piece.size)) || 12;
    if (!next || next.to - next.from < 0.6 * MIN_GUTTER * size) break;
    gutter = next;
    run.push(row);
  }
  const middle = (gutter.from + gutter.to) / 2;
  return run.length >= MIN_ROWS && areFull(run, middle) ? { rows: run, middle } : null;
}

/** Both sides have as many lines as columns have, and most of them reach from edge to edge. */
function areFull(run: readonly Row[], middle: number): boolean {
  return [-1, 1].every((side) => {
    const lines = run.flatMap(({ segments }) => {
      const own = segments.filter((segment) => (segment.x - middle) * side > 0);
      return own.length > 0 ? [{ x: own[0]?.x ?? 0, right: own.at(-1)?.right ?? 0, parts: own.length }] : [];
    });
    const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ x }) => x));
    const full = lines.filter(({ x, right }) => right - x > MIN_FILL * width).length;
    return lines.length >= 0.6 * run.length && full > 0.6 * lines.length && width > 8 * sizeOf(run);
  });
}

function sizeOf(run: readonly Row[]): number {
  return median(run.flatMap(({ pieces }) => pieces.map((piece) => piece.size))) || 12;
}
