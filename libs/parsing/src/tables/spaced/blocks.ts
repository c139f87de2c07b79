import { readMarker } from '../../text/markers.js';
import { NUMBER, placeRow, type Edge, type Placed } from './columns-of-part.js';
import type { HeadColumn } from './head.js';
import { rowsOfBlock, startsWithNumber } from './rows-of-block.js';
import type { Segment } from './segments.js';

/** The columns of a table on one page. */
export interface Grid {
  heads: readonly HeadColumn[];
  edges: readonly Edge[];
  /** Index of the column of numbers, -1 for none, and of that of tasks. */
  numbers: number;
  task: number;
}

/** The pieces of one row. */
export type PlacedRow = Placed[];

const SLACK = 2;
const LONGEST_TITLE = 120;

/** The rows of lines that stand together; null where they are no part of the table. */
export function rowsOf(block: readonly Segment[][], grid: Grid, mayGoOn: boolean): PlacedRow[] | null {
  const edge = leftOfTask(grid);
  const outside = block.some((row) => {
    const [first] = row;
    return first !== undefined && first.left < edge - SLACK && !(grid.numbers >= 0 && startsWithNumber(row, edge));
  });
  if (outside) return null;
  const rows = rowsOfBlock(block, edge, grid.numbers >= 0).map((row) => placeRow(row, grid.edges, grid.numbers));
  return rows.every((row) => isRow(row, grid, mayGoOn)) ? rows : null;
}

function leftOfTask({ edges, task }: Grid): number {
  return edges[task]?.left ?? 0;
}

/** A row fills two columns at least beside its number, and no piece of it spans a whole column; what goes on with one may fill one. */
function isRow(row: PlacedRow, { edges, numbers }: Grid, mayGoOn: boolean): boolean {
  const spans = row.some(({ segment, column }) => segment.right > (edges[column + 2]?.left ?? Infinity));
  if (spans) return false;
  const columns = new Set(row.map(({ column }) => column));
  columns.delete(numbers);
  if (columns.size >= 2) return true;
  const [first] = row;
  if (!first || !mayGoOn || first.column === numbers) return false;
  const text = first.segment.line.text.slice(first.segment.from);
  return /^\p{Ll}/u.test(text) && readMarker(text).kind === 'none';
}

/** 'II   Công tác tuyên truyền': the number and title of a group of rows, over several columns. */
export function titleOf(block: readonly Segment[][], grid: Grid): Placed[] | null {
  const [row] = block;
  if (!row || block.length > 1 || grid.numbers < 0 || !startsWithNumber(row, leftOfTask(grid))) return null;
  const { line, from } = row[0] ?? { line: undefined, from: 0 };
  if (!line || line.text.length > LONGEST_TITLE || /[.;:]$/.test(line.text)) return null;
  const word = /^\S+/.exec(line.text.slice(from))?.[0] ?? '';
  if (!NUMBER.test(word) || from + word.length + 1 >= line.text.length) return null;
  const whole = row[0] as Segment;
  return [
    { column: grid.numbers, segment: { ...whole, to: from + word.length } },
    { column: grid.task, segment: { ...whole, from: from + word.length + 1, to: line.text.length } },
  ];
}
