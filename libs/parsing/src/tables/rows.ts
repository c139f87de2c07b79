import type { Line } from '../text/lines.js';
import { join, type Passage } from '../text/passage.js';

/** A cell of a table row. */
export interface Cell {
  /** The lines of the cell (`<br>`). */
  lines: Passage[];
  /** The lines as one. */
  text: Passage;
  /** The cell continues the one above it (`^^`). */
  merged: boolean;
}

/** A row of a table; cells that stand empty are missing. */
export interface Row {
  cells: ReadonlyMap<number, Cell>;
  number: number;
}

/** A table with the last words above it. */
export interface Table {
  rows: Row[];
  /** Text lines right above the table, the nearest last. */
  above: Passage[];
}

/** How many lines of other text may stand between two rows of one table: page number, running header, an empty line. */
const MOST_BETWEEN = 3;

/**
 * The tables of a text: rows written with bars ('| a | b |'), rules, page breaks and repeated heads between them left out.
 * Cells that stand on lines of their own set text side by side and are no table.
 */
export function readTables(lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let above: Passage[] = [];
  let titles: Passage[] = [];
  let between = 0;
  const close = (): void => {
    if (rows.length >= 2) tables.push({ rows, above });
    rows = [];
  };
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (!line) break;
    if (line.kind !== 'cell') {
      if (line.kind === 'text') {
        between += 1;
        titles = [...titles.slice(1 - MOST_ABOVE), line];
      }
      if (between > MOST_BETWEEN || (between > 0 && line.kind === 'text' && line.text.length > LONGEST_BETWEEN))
        close();
      i += 1;
      continue;
    }
    const row: Line[] = [];
    for (let cell: Line | undefined = line; cell?.kind === 'cell' && cell.number === line.number; cell = lines[++i])
      row.push(cell);
    if (rows.length === 0) above = titles;
    rows.push(rowOf(row));
    between = 0;
  }
  close();
  return tables;
}

/** How many lines above a table may title it. */
const MOST_ABOVE = 6;
/** Text between two rows longer than that parts two tables. */
const LONGEST_BETWEEN = 100;

function rowOf(lines: readonly Line[]): Row {
  const byColumn = new Map<number, Passage[]>();
  for (const line of lines) {
    const parts = byColumn.get(line.column);
    if (parts) parts.push(line);
    else byColumn.set(line.column, [line]);
  }
  const cells = new Map<number, Cell>();
  for (const [column, parts] of byColumn) {
    const text = join(parts);
    cells.set(column, { lines: parts, text, merged: text.text === '^^' });
  }
  return { cells, number: lines[0]?.number ?? 1 };
}
