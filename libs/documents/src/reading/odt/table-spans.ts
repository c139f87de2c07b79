import { MAX_TABLE_COLUMNS } from '../limits.js';

/** Cells merged downwards, for each table open at one place. */
export class TableSpans {
  readonly #tables: { column: number; rowsLeft: number[] }[] = [];

  openTable(): void {
    this.#tables.push({ column: 0, rowsLeft: [] });
  }

  closeTable(): void {
    this.#tables.pop();
  }

  openRow(): void {
    const table = this.#tables.at(-1);
    if (table) table.column = 0;
  }

  /** Takes the next cell of the row; true when a cell of a row above reaches into its place. */
  cell({ columns, rows }: { columns: number; rows: number }): boolean {
    const table = this.#tables.at(-1);
    if (!table || table.column >= MAX_TABLE_COLUMNS) return false;
    const { column, rowsLeft } = table;
    const left = rowsLeft[column] ?? 0;
    rowsLeft[column] = left > 0 ? left - 1 : rows - 1;
    table.column += columns;
    return left > 0;
  }
}
