import { MAX_TABLE_NESTING } from '../limits.js';
import { DocumentText } from './document-text.js';
import type { Block, Cell, Table } from './table.js';

/** What RTF and .doc say of a cell when its row ends: where its right edge is, and what it is merged with. */
export interface CellShape {
  /** Distance from the left, in twips (1/1440 inch). */
  right: number;
  /** Goes on the cell of the row above. */
  continues: boolean;
  /** Belongs to the cell on its left. */
  joinsLeft: boolean;
}

interface EdgedCell {
  blocks: Block[];
  right: number;
  continues: boolean;
}

interface OpenTable {
  rows: EdgedCell[][];
  cells: Block[][];
  cell: Block[];
}

/** Edges closer than this (1.8 mm) are one line drawn by an unsteady hand. */
const SAME_EDGE = 100;

/**
 * Gathers the text of formats that have no tags around tables: each paragraph tells how deep in tables it lies, marks
 * end cells and rows, and columns are known by their edges only.
 */
export class EdgedTables {
  readonly #text = new DocumentText();
  readonly #open: OpenTable[] = [];

  /** Ends a paragraph that lies `level` tables deep. */
  paragraph(text: string, level: number): void {
    this.#reach(level);
    this.#put(text);
  }

  /** Ends a cell with its last paragraph. */
  cell(text: string, level: number): void {
    this.#reach(Math.max(1, level));
    this.#put(text);
    const open = this.#open.at(-1);
    if (!open) return;
    open.cells.push(open.cell);
    open.cell = [];
  }

  /** Ends a row; cells beyond the shapes are as wide as those before. */
  row(level: number, shapes: readonly CellShape[]): void {
    this.#reach(Math.max(1, level));
    const open = this.#open.at(-1);
    if (open) endRow(open, shapes);
  }

  finish(): string {
    this.#reach(0);
    return this.#text.finish();
  }

  #put(text: string): void {
    const open = this.#open.at(-1);
    if (!open) return this.#text.line(text);
    this.#text.count(text);
    open.cell.push(text);
  }

  /** Opens and closes tables until they lie `level` deep. */
  #reach(level: number): void {
    const wanted = Math.max(0, Math.min(MAX_TABLE_NESTING, level));
    while (this.#open.length < wanted) this.#open.push({ rows: [], cells: [], cell: [] });
    while (this.#open.length > wanted) this.#close();
  }

  #close(): void {
    const closed = this.#open.pop();
    if (!closed) return;
    endRow(closed, []);
    if (closed.rows.length === 0) return;
    const table = withSpans(closed.rows);
    const outer = this.#open.at(-1);
    if (outer) outer.cell.push(table);
    else this.#text.table(table);
  }
}

function endRow(open: OpenTable, shapes: readonly CellShape[]): void {
  // Text behind the last cell mark: the file was cut off.
  if (open.cell.length > 0) open.cells.push(open.cell);
  const row: EdgedCell[] = [];
  let right = 0;
  open.cells.forEach((blocks, i) => {
    const shape = shapes[i];
    right = Math.max(right + 1, shape?.right ?? right + 1000);
    const left = row.at(-1);
    if (shape?.joinsLeft && left) {
      left.right = right;
      left.blocks.push(...blocks.filter((block) => block !== ''));
    } else row.push({ blocks, right, continues: shape?.continues ?? false });
  });
  if (row.length > 0) open.rows.push(row);
  [open.cells, open.cell] = [[], []];
}

/** Columns of a table are all the edges its rows have. */
function withSpans(rows: readonly (readonly EdgedCell[])[]): Table {
  const all = [...new Set(rows.flatMap((row) => row.map((cell) => cell.right)))].sort((a, b) => a - b);
  const edges = all.filter((edge, i) => i === 0 || edge - (all[i - 1] ?? 0) > SAME_EDGE);
  const columnOf = (right: number): number => {
    let column = 0;
    while (column < edges.length && (edges[column] ?? 0) <= right) column++;
    return column;
  };
  return {
    rows: rows.map((row) => {
      let column = 0;
      return row.map(({ blocks, right, continues }): Cell => {
        const to = columnOf(right);
        const span = Math.max(1, to - column);
        column = Math.max(column + 1, to);
        return { blocks, span, continues };
      });
    }),
  };
}
