import { MAX_TABLE_COLUMNS } from '../limits.js';

/** A line of text, or a table that stands between lines. */
export type Block = string | Table;

/** A cell as it stands in the file. */
export interface Cell {
  blocks: Block[];
  /** Columns it covers. */
  span: number;
  /** It goes on a cell of the row above (merged downwards). */
  continues: boolean;
}

export interface Table {
  rows: Cell[][];
}

/** A cell of a data table with more letters than this is a long one. */
const LONG_CELL = 250;
/** First column of a table of two columns: names of units or numbers, not paragraphs. */
const LONG_KEY = 80;

/**
 * The lines of a table: a row of data is one line with bars; rows that only set text side by side (head of the paper,
 * signature) come cell by cell between lines that hold a single bar.
 */
function tableLines(table: Table): string[] {
  const known = WRITTEN.get(table);
  if (known) return known;
  const lines = writeTable(table);
  WRITTEN.set(table, lines);
  return lines;
}

/** A table is asked for by each table around it: it is written once. */
const WRITTEN = new WeakMap<Table, string[]>();

function writeTable(table: Table): string[] {
  const isData = isDataTable(table);
  const columns = Math.max(0, ...table.rows.map(widthOf));
  return table.rows.flatMap((row) => (isData || isDataRow(row) ? [dataRow(row, columns)] : layoutRow(row)));
}

/** All lines of blocks, tables among them written out. */
export function blockLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (typeof block === 'string' ? [block] : tableLines(block)));
}

function widthOf(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + cell.span, 0);
}

/** At least three columns that hold text and two rows, most cells short; or a list of two columns (key and text). */
function isDataTable({ rows }: Table): boolean {
  if (rows.length < 2) return false;
  const cells = rows.flat();
  const filled = cells.map(cellLength).filter((length) => length > 0);
  const short = filled.filter((length) => length <= LONG_CELL).length;
  if (filledColumns(rows) >= 3) return short >= filled.length * 0.6;
  return isKeyedList(rows);
}

/** Four rows or more of two filled cells, the first one short: 'Đơn vị | Nhiệm vụ'. A paper's head has two or three. */
function isKeyedList(rows: readonly (readonly Cell[])[]): boolean {
  const pairs = rows.filter((row) => row.length === 2 && row.every((cell) => cell.continues || cellLength(cell) > 0));
  if (rows.length < 4 || pairs.length < rows.length * 0.8) return false;
  return pairs.every(([key]) => key !== undefined && key.blocks.length <= 1 && cellLength(key) <= LONG_KEY);
}

/** Columns in which a cell with text begins: a column that only keeps others apart is none. */
function filledColumns(rows: readonly (readonly Cell[])[]): number {
  const columns = new Set<number>();
  for (const row of rows) {
    let column = 0;
    for (const cell of row) {
      if (cellLength(cell) > 0) columns.add(column);
      column += cell.span;
    }
  }
  return columns.size;
}

/** A row by itself: three cells or more, each of one line at most. */
function isDataRow(row: readonly Cell[]): boolean {
  const lines = row.map((cell) => blockLines(cell.blocks).filter((line) => line.trim() !== ''));
  return lines.every((cell) => cell.length <= 1) && lines.filter((cell) => cell.length === 1).length >= 3;
}

function dataRow(row: readonly Cell[], columns: number): string {
  const cells: string[] = [];
  for (const cell of row) {
    cells.push(cell.continues && cellLength(cell) === 0 ? '^^' : dataCell(cell.blocks));
    for (let i = 1; i < cell.span; i++) cells.push('');
  }
  while (cells.length < Math.min(columns, MAX_TABLE_COLUMNS)) cells.push('');
  return `| ${cells.join(' | ')} |`;
}

/** Text of a cell in one line. A bar inside would part cells, so it is drawn as a broken one. */
function dataCell(blocks: readonly Block[]): string {
  return plainLines(blocks)
    .flatMap((line) => line.split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim().replaceAll('|', '¦'))
    .filter((line) => line !== '')
    .join('<br>');
}

/** Lines of a cell, those of tables inside it without bars. */
function plainLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    typeof block === 'string' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => plainLines(cell.blocks))),
  );
}

function layoutRow(row: readonly Cell[]): string[] {
  return ['|', ...row.flatMap((cell) => [...blockLines(cell.blocks).filter((line) => line.trim() !== ''), '|'])];
}

function cellLength(cell: Cell): number {
  let length = 0;
  for (const line of plainLines(cell.blocks)) length += line.trim().length;
  return length;
}
