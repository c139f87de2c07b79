import { cellText } from './cell-text.js';
import { rowsOf, segmentsOf, type PrintedLine } from './lines.js';
import { median, type Piece } from './piece.js';
import { rowText } from './ruled-table.js';
import { narrowed, type Strip } from './strips.js';
import { bareLetters } from './vietnamese.js';

/** The head of the first column of a table of tasks; without marks, which recognition often misreads. */
const NUMBER_HEAD = /^(?:so )?(?:s?tt|thu tu)\.?$/;
/** Words that stand in the heads of its other columns (domain vocabulary: phụ lục phân công nhiệm vụ). */
const OTHER_HEAD = /nhiem vu|noi dung|cong viec|chu tri|phoi hop|thuc hien|thoi gian|thoi han|san pham|don vi|co quan/;
/** What numbers a row: 1, 1.2, a, IV. */
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[IVX]{1,5})[.)]?$/u;
/** The space between two columns (in letter heights). */
const GUTTER = 0.9;

/**
 * Tables without lines: at least three columns below a head like 'STT | Nhiệm vụ | Chủ trì', kept apart by strips that
 * stay free, their rows numbered in the first column. What is no table is given to `others`.
 */
export function withAlignedTables(
  pieces: readonly Piece[],
  others: (pieces: readonly Piece[]) => PrintedLine[],
): PrintedLine[] {
  const rows = rowsOf(pieces);
  const head = rows.findIndex(isHead);
  const table = head < 0 ? null : tableFrom(rows, head);
  if (!table) return others(pieces);
  return [
    ...others(rows.slice(0, head).flat()),
    ...table.lines,
    ...withAlignedTables(rows.slice(head + table.height).flat(), others),
  ];
}

function isHead(row: readonly Piece[]): boolean {
  const texts = segmentsOf(row, GUTTER).map((segment) =>
    bareLetters(segment.pieces.map((piece) => piece.text).join(''))
      .toLowerCase()
      .trim(),
  );
  return texts.length >= 3 && NUMBER_HEAD.test(texts[0] ?? '') && texts.slice(1).some((text) => OTHER_HEAD.test(text));
}

function tableFrom(rows: readonly Piece[][], head: number): { lines: PrintedLine[]; height: number } | null {
  const heads = segmentsOf(rows[head] ?? [], GUTTER);
  let strips = heads.slice(1).map((segment, i) => ({ from: heads[i]?.right ?? 0, to: segment.x }));
  const taken: Piece[][] = [];
  for (const row of rows.slice(head)) {
    const next = allNarrowed(strips, row);
    if (!next) break;
    strips = next;
    taken.push(row);
  }
  const middles = strips.map(({ from, to }) => (from + to) / 2);
  const groups = groupRows(taken, middles);
  if (groups.slice(1).filter((group) => ROW_NUMBER.test(firstCell(group, middles))).length < 2) return null;
  return { lines: groups.map((group) => tableLine(group, middles)), height: taken.length };
}

/** What stays free of the strips below one more row; null when the row runs across one. */
function allNarrowed(strips: readonly Strip[], row: readonly Piece[]): Strip[] | null {
  const size = median(row.map((piece) => piece.size)) || 12;
  const segments = segmentsOf(row, GUTTER);
  const out = strips.flatMap((strip) => narrowed(strip, segments) ?? []);
  return out.length === strips.length && out.every(({ from, to }) => to - from >= 0.3 * size) ? out : null;
}

/** A row of the table begins where its first column has a number; the lines below carry its cells on. */
function groupRows(rows: readonly Piece[][], middles: readonly number[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && firstCell(row, middles) === '') last.push(...row);
    else groups.push([...row]);
  }
  return groups;
}

function firstCell(row: readonly Piece[], middles: readonly number[]): string {
  return cellText(inColumn(row, middles, 0), { left: 0, right: middles[0] ?? 0 });
}

function inColumn(row: readonly Piece[], middles: readonly number[], column: number): Piece[] {
  const [left, right] = [middles[column - 1] ?? Number.NEGATIVE_INFINITY, middles[column] ?? Number.POSITIVE_INFINITY];
  return row.filter((piece) => piece.x + piece.width / 2 > left && piece.x + piece.width / 2 <= right);
}

function tableLine(row: readonly Piece[], middles: readonly number[]): PrintedLine {
  const visible = row.filter((piece) => piece.text.trim() !== '');
  const size = median(visible.map((piece) => piece.size)) || 12;
  const x = Math.min(...visible.map((piece) => piece.x));
  const right = Math.max(...visible.map((piece) => piece.x + piece.width));
  const top = Math.min(...visible.map((piece) => piece.y)) - 0.85 * size;
  const y = Math.max(...visible.map((piece) => piece.y));
  const cells = [...middles, right].map((edge, i) =>
    cellText(inColumn(row, middles, i), { left: middles[i - 1] ?? x, right: edge }),
  );
  const boxes = [{ x, y: top, width: right - x, height: y + 0.3 * size - top }];
  return { text: rowText(cells), x, right, y, size, boxes, cells };
}
