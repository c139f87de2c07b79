import { DomainError } from '#domain';
import { MAX_CHARACTERS, MAX_TABLE_COLUMNS, MAX_TABLE_NESTING } from '../limits.js';
import { blockLines, type Block, type Cell, type Table } from './table.js';

interface OpenTable {
  table: Table;
  row: Cell[] | null;
  cell: Cell | null;
}

/** Gathers the text of a flowing document (Word and its like): paragraphs, and tables in tables. */
export class DocumentText {
  readonly #blocks: Block[] = [];
  readonly #open: OpenTable[] = [];
  /** Tables opened deeper than MAX_TABLE_NESTING: their text goes into the outer cell. */
  #tooDeep = 0;
  #length = 0;

  /**
   * Adds a paragraph; line breaks inside it are '\n'.
   * @throws DomainError `text-too-long`
   */
  line(text: string): void {
    this.count(text);
    this.#current().push(text);
  }

  /** Adds a table that was put together elsewhere; its text has been counted. */
  table(table: Table): void {
    this.#current().push(table);
  }

  /**
   * Counts text towards the limit.
   * @throws DomainError `text-too-long`
   */
  count(text: string): void {
    this.#length += text.length + 1;
    if (this.#length > MAX_CHARACTERS) throw tooLong();
  }

  openTable(): void {
    if (this.#tooDeep > 0 || this.#open.length >= MAX_TABLE_NESTING) this.#tooDeep++;
    else this.#open.push({ table: { rows: [] }, row: null, cell: null });
  }

  openRow(): void {
    const open = this.#innermost();
    if (open) [open.row, open.cell] = [[], null];
  }

  /** Opens a cell of the open row that covers `span` columns; `continues`: it goes on the cell above. */
  openCell({ span = 1, continues = false }: { span?: number; continues?: boolean } = {}): void {
    const open = this.#innermost();
    if (!open) return;
    open.row ??= [];
    const width = open.row.reduce((sum, cell) => sum + cell.span, 0);
    open.cell = { blocks: [], span: Math.max(1, Math.min(span, MAX_TABLE_COLUMNS - width)), continues };
    if (width < MAX_TABLE_COLUMNS) open.row.push(open.cell);
  }

  /** What a file says of the open cell only after opening it. */
  mergeCell({ span, continues }: { span?: number; continues?: boolean }): void {
    const open = this.#innermost();
    if (!open?.cell || !open.row) return;
    const before = open.row.reduce((sum, cell) => sum + cell.span, 0) - open.cell.span;
    if (span !== undefined) open.cell.span = Math.max(1, Math.min(span || 1, MAX_TABLE_COLUMNS - before));
    if (continues !== undefined) open.cell.continues = continues;
  }

  closeCell(): void {
    const open = this.#innermost();
    if (open) open.cell = null;
  }

  /** Ends the open row; a row that was deleted is left out. */
  closeRow({ deleted = false }: { deleted?: boolean } = {}): void {
    const open = this.#innermost();
    if (!open) return;
    if (open.row && open.row.length > 0 && !deleted) open.table.rows.push(open.row);
    [open.row, open.cell] = [null, null];
  }

  closeTable(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    this.closeRow();
    const closed = this.#open.pop();
    if (closed && closed.table.rows.length > 0) this.#current().push(closed.table);
  }

  /** How many tables are open. */
  get depth(): number {
    return this.#open.length + this.#tooDeep;
  }

  /** The whole text; tables left open (a file that was cut off) are closed. */
  finish(): string {
    while (this.depth > 0) this.closeTable();
    return blockLines(this.#blocks).join('\n');
  }

  #innermost(): OpenTable | undefined {
    return this.#tooDeep > 0 ? undefined : this.#open.at(-1);
  }

  /** Where the next paragraph goes: the open cell, or what stands around its table. */
  #current(): Block[] {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const cell = this.#open[i]?.cell;
      if (cell) return cell.blocks;
    }
    return this.#blocks;
  }
}

/** More text than any plan has. */
export function tooLong(): DomainError {
  return new DomainError(
    'text-too-long',
    'unreadable',
    'Tệp chứa lượng chữ lớn bất thường, không phải một kế hoạch. Đề nghị kiểm tra lại tệp hoặc tách phần kế hoạch ra tệp riêng.',
  );
}
