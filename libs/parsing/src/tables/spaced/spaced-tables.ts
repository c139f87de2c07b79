import type { Line } from '../../text/lines.js';
import { slice } from '../../text/passage.js';
import { rowsOf, titleOf, type Grid, type PlacedRow } from './blocks.js';
import { edgesOf, type Placed } from './columns-of-part.js';
import { headAt, mayBeHead, type Head } from './head.js';
import { segmentsOf, type Segment } from './segments.js';

/** What ends a table: the foot of the paper, another annex, a note, the closing words. */
const ENDS = /^(?:nơi nhận|phụ lục|ghi chú|\*|trên đây|tm\s*\.|kt\s*\.|tl\s*\.|lưu ý)/u;

const ROMAN = /^[IVX]{1,5}[.)]?\s/;

/**
 * Tables set with spaces only, as tools give them that keep the layout of a page: the columns of a known head ('STT   Nhiệm vụ
 * Chủ trì …') and what lines up below them become cells. Texts without such a head stay as they are.
 */
export function withSpacedTables(lines: Line[]): Line[] {
  let out: Line[] | null = null;
  let done = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || !mayBeHead(line)) continue;
    const head = headAt(lines, i, done);
    const table = head && new SpacedTable(lines, head).read();
    if (!head || !table) continue;
    out ??= [];
    for (const before of lines.slice(done, head.from)) out.push(before);
    for (const cell of table.lines) out.push(cell);
    done = table.end;
    i = done - 1;
  }
  if (!out) return lines;
  for (const behind of lines.slice(done)) out.push(behind);
  return out;
}

/** A table being read, line by line. */
class SpacedTable {
  readonly #out: Line[] = [];
  #grid: Grid;
  /** The edges of the columns are still those of their heads: nothing of this page was looked at. */
  #isNewPage = true;
  #rows = 0;
  #at: number;

  constructor(
    private readonly lines: readonly Line[],
    head: Head,
  ) {
    this.#grid = this.#open(head);
    this.#at = head.to;
  }

  /** The cells with the empty lines and page breaks between them, and the index of the line behind; null where no row follows. */
  read(): { lines: Line[]; end: number } | null {
    for (let line = this.lines[this.#at]; line && line.kind !== 'cell'; line = this.lines[this.#at]) {
      if (line.kind === 'text') {
        if (!this.#readText()) break;
      } else {
        if (line.kind === 'page') this.#isNewPage = true;
        this.#out.push(line);
        this.#at += 1;
      }
    }
    return this.#rows > 0 ? { lines: this.#out, end: this.#at } : null;
  }

  #open({ columns, from }: Head): Grid {
    this.#emit(
      columns.flatMap(({ parts }, column) => parts.map((segment) => ({ column, segment }))),
      this.lines[from]?.number ?? 1,
    );
    this.#isNewPage = true;
    const numbers = columns.findIndex(({ role }) => role === 'number');
    const task = columns.findIndex(({ role }) => role === 'task');
    return { heads: columns, edges: columns.map(({ left }) => ({ left, usual: left })), numbers, task };
  }

  /** Reads the head or the lines that stand together here; false where they are no part of the table. */
  #readText(): boolean {
    const head = this.#headHere();
    // Heads without rows would be looked through again from each of them.
    if (head && this.#rows === 0) return false;
    if (head) {
      this.#grid = this.#open(head);
      this.#at = head.to;
      return true;
    }
    const goesOn = this.#isNewPage || this.#rows > 0;
    if (this.#isNewPage) this.#grid = { ...this.#grid, edges: edgesOf(this.#grid.heads, this.#piecesOfPage()) };
    const block = this.#blockAt(this.#at);
    const rows = rowsOf(block, this.#grid, goesOn);
    const title = rows ? null : titleOf(block, this.#grid);
    if (!rows && !(title && this.#isFollowed())) return false;
    this.#isNewPage = false;
    for (const row of rows ?? [title ?? []]) this.#emit(row);
    this.#rows += rows?.length ?? 0;
    this.#at += block.length;
    return true;
  }

  /** The head repeated on a new page; its first line may be another than the one that tells it. */
  #headHere(): Head | null {
    for (let i = this.#at; i < this.#at + 3; i++) {
      const line = this.lines[i];
      if (line?.kind !== 'text') return null;
      const head = mayBeHead(line) ? headAt(this.lines, i, this.#at) : null;
      if (head) return head.from === this.#at ? head : null;
    }
    return null;
  }

  /** The lines from here that stand together; the title of a group stands by itself. */
  #blockAt(from: number): Segment[][] {
    const block: Segment[][] = [];
    for (let i = from; this.#isBody(i); i++) {
      const row = segmentsOf(this.lines[i] as Line);
      const isTitle = ROMAN.test(this.lines[i]?.text ?? '') && titleOf([row], this.#grid) !== null;
      if (isTitle && block.length > 0) return block;
      block.push(row);
      if (isTitle) return block;
    }
    return block;
  }

  #isBody(i: number): boolean {
    const line = this.lines[i];
    return line?.kind === 'text' && !ENDS.test(line.key) && headAt(this.lines, i, i) === null;
  }

  #piecesOfPage(): Segment[][] {
    const pieces: Segment[][] = [];
    for (let i = this.#at; ; i++) {
      const line = this.lines[i];
      if (!line || line.kind === 'page' || line.kind === 'cell') return pieces;
      if (line.kind !== 'text') continue;
      if (!this.#isBody(i)) return pieces;
      pieces.push(segmentsOf(line));
    }
  }

  /** A row stands behind the line here. */
  #isFollowed(): boolean {
    let next = this.#at + 1;
    while (this.lines[next]?.kind === 'blank') next++;
    const rows = rowsOf(this.#blockAt(next), this.#grid, false);
    return rows !== null && rows.length > 0;
  }

  #emit(row: PlacedRow, number?: number): void {
    const line = number ?? row.reduce((least, { segment }) => Math.min(least, segment.line.number), Infinity);
    for (const { column, segment } of row) this.#out.push(cellOf(segment, column, line));
  }
}

function cellOf({ line, from, to }: Placed['segment'], column: number, number: number): Line {
  return { ...line, ...slice(line, from, to), kind: 'cell', column, number };
}
