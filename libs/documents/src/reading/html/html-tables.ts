import type { DocumentText } from '../flow/document-text.js';
import { MAX_TABLE_COLUMNS } from '../limits.js';

/** A cell that reaches down: rows still to come, columns it covers. */
interface Reach {
  rows: number;
  span: number;
}

/** Tables of a web page: cells that reach into later rows are not repeated there, as other formats do. */
export class HtmlTables {
  readonly #open: { column: number; reaches: (Reach | undefined)[]; inRow: boolean }[] = [];

  constructor(private readonly text: DocumentText) {}

  openTable(): void {
    this.text.openTable();
    this.#open.push({ column: 0, reaches: [], inRow: false });
  }

  closeTable(): void {
    this.closeRow();
    if (this.#open.pop()) this.text.closeTable();
  }

  openRow(): void {
    const table = this.#open.at(-1);
    if (!table) return;
    this.closeRow();
    this.text.openRow();
    [table.column, table.inRow] = [0, true];
  }

  closeRow(): void {
    const table = this.#open.at(-1);
    if (!table?.inRow) return;
    while (table.column < table.reaches.length) if (!this.#continued(table)) table.column++;
    this.text.closeRow();
    table.inRow = false;
  }

  openCell(attributes: Readonly<Record<string, string>>): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (!table.inRow) this.openRow();
    while (this.#continued(table));
    const span = Math.min(MAX_TABLE_COLUMNS, count(attributes['colspan']));
    const rows = count(attributes['rowspan']) - 1;
    if (table.column < MAX_TABLE_COLUMNS) table.reaches[table.column] = { rows, span };
    table.column += span;
    this.text.openCell({ span });
  }

  closeCell(): void {
    this.text.closeCell();
  }

  /** Puts the cell of a row above that reaches here, if there is one. */
  #continued(table: { column: number; reaches: (Reach | undefined)[] }): boolean {
    const reach = table.reaches[table.column];
    if (!reach || reach.rows <= 0) return false;
    reach.rows--;
    this.text.openCell({ span: reach.span, continues: true });
    this.text.closeCell();
    table.column += reach.span;
    return true;
  }
}

/** A number of columns or rows; 0 ('to the end') and nonsense count as what they can be at most and least. */
function count(text: string | undefined): number {
  const value = Number(text ?? 1);
  if (value === 0) return 1000;
  return Number.isFinite(value) ? Math.max(1, Math.min(1000, Math.floor(value))) : 1;
}
