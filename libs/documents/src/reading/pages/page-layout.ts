import { withAlignedTables } from './aligned-table.js';
import { linesInColumns } from './columns.js';
import type { PrintedLine } from './lines.js';
import type { PageContent, Piece } from './piece.js';
import { ruledTables, type RuledTable } from './ruled-table.js';

/** The lines of a page in reading order. */
export interface PageLines {
  lines: readonly PrintedLine[];
  width: number;
  height: number;
  turn: PageContent['turn'];
  skew: number;
}

/** Puts a page in reading order: tables row by row, columns one after the other, all else from top to bottom. */
export function layOut(page: PageContent): PageLines {
  const tables = ruledTables(page);
  const lines: PrintedLine[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const table of tables) {
    lines.push(...linesOutside(page.pieces, tables, { from, to: table.top }), ...table.rows);
    from = table.top;
  }
  lines.push(...linesOutside(page.pieces, tables, { from, to: Number.POSITIVE_INFINITY }));
  return { lines, width: page.width, height: page.height, turn: page.turn, skew: page.skew };
}

function linesOutside(
  pieces: readonly Piece[],
  tables: readonly RuledTable[],
  band: { from: number; to: number },
): PrintedLine[] {
  const free = pieces.filter(
    (piece) => piece.y > band.from && piece.y <= band.to && !tables.some((table) => table.holds(piece)),
  );
  return withAlignedTables(free, linesInColumns);
}
