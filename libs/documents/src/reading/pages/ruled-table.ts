import { cellText } from './cell-text.js';
import type { PrintedLine } from './lines.js';
import { median, type PageContent, type Piece, type Rule } from './piece.js';

/** A table found by its lines. */
export interface RuledTable {
  top: number;
  rows: PrintedLine[];
  /** Whether a piece of text stands in the table. */
  holds: (piece: Piece) => boolean;
}

/** Lines this near to one another are one line, and ends this near meet (in points; pages are about 600 wide). */
const NEAR = 0.006;

interface Grid {
  xs: number[];
  ys: number[];
  across: Rule[];
  down: Rule[];
  near: number;
}

/** The tables of a page from top to bottom: at least two columns and two cells with text. */
export function ruledTables(page: PageContent): RuledTable[] {
  const near = NEAR * page.width;
  return groupsOf(page.rules, near)
    .map((rules) => gridOf(rules, near))
    .filter((grid) => grid.xs.length > 2 && grid.ys.length > 1)
    .flatMap((grid) => tableOf(grid, page.pieces))
    .sort((a, b) => a.top - b.top);
}

/** Lines that meet belong to one table. */
function groupsOf(rules: readonly Rule[], near: number): Rule[][] {
  const groups: { rules: Rule[]; box: Rule }[] = [];
  for (const rule of [...rules].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)) {
    const touching = groups.filter(
      ({ box, rules: own }) => meet(box, rule, near) && own.some((r) => meet(r, rule, near)),
    );
    const merged = {
      rules: [rule, ...touching.flatMap((group) => group.rules)],
      box: boundsOf([rule, ...touching.map((g) => g.box)]),
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.rules);
}

function meet(a: Rule, b: Rule, near: number): boolean {
  return a.x0 <= b.x1 + near && b.x0 <= a.x1 + near && a.y0 <= b.y1 + near && b.y0 <= a.y1 + near;
}

function boundsOf(boxes: readonly Rule[]): Rule {
  return {
    x0: Math.min(...boxes.map((box) => box.x0)),
    y0: Math.min(...boxes.map((box) => box.y0)),
    x1: Math.max(...boxes.map((box) => box.x1)),
    y1: Math.max(...boxes.map((box) => box.y1)),
  };
}

function gridOf(rules: readonly Rule[], near: number): Grid {
  const across = rules.filter((rule) => rule.x1 - rule.x0 >= rule.y1 - rule.y0);
  const down = rules.filter((rule) => rule.x1 - rule.x0 < rule.y1 - rule.y0);
  return {
    xs: distinct(
      down.map((rule) => rule.x0),
      near,
    ),
    ys: distinct(
      across.map((rule) => rule.y0),
      near,
    ),
    across,
    down,
    near,
  };
}

function distinct(values: readonly number[], near: number): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (out.at(-1) ?? -Infinity) > near) out.push(value);
  return out;
}

/** For each place of the grid, the place of the cell it belongs to: merged cells lack the lines between them. */
function ownersOf(grid: Grid): number[] {
  const columns = grid.xs.length - 1;
  const owners: number[] = [];
  for (let row = 0; row + 1 < grid.ys.length; row++)
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      const left = column > 0 && !isParted(grid, 'down', row, column) ? owners[place - 1] : undefined;
      const above = row > 0 && !isParted(grid, 'across', row, column) ? owners[place - columns] : undefined;
      owners[place] = above ?? left ?? place;
    }
  return owners;
}

/** Whether a line stands to the left of a place (`down`) or above it (`across`). */
function isParted({ xs, ys, across, down, near }: Grid, way: 'down' | 'across', row: number, column: number): boolean {
  const [x, y] = [xs[column] ?? 0, ys[row] ?? 0];
  const middle = way === 'down' ? (y + (ys[row + 1] ?? y)) / 2 : (x + (xs[column + 1] ?? x)) / 2;
  if (way === 'down')
    return down.some((rule) => Math.abs(rule.x0 - x) <= near && rule.y0 <= middle && rule.y1 >= middle);
  return across.some((rule) => Math.abs(rule.y0 - y) <= near && rule.x0 <= middle && rule.x1 >= middle);
}

function tableOf(grid: Grid, pieces: readonly Piece[]): RuledTable[] {
  const { xs, ys } = grid;
  const columns = xs.length - 1;
  const owners = ownersOf(grid);
  const holds = (piece: Piece): boolean => placeOf(piece, xs, ys) !== null;
  const byOwner = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const place = placeOf(piece, xs, ys);
    if (place === null) continue;
    const owner = owners[place.row * columns + place.column] ?? 0;
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), piece]);
  }
  if (byOwner.size < 2) return [];
  const rows = ys.slice(0, -1).map((top, row) => rowOf({ grid, owners, byOwner, row, top }));
  return [{ top: ys[0] ?? 0, rows: rows.filter((row) => row !== null), holds }];
}

function placeOf(piece: Piece, xs: readonly number[], ys: readonly number[]): { row: number; column: number } | null {
  const [x, y] = [piece.x + piece.width / 2, piece.y - piece.size * 0.3];
  const column = xs.findLastIndex((edge) => edge <= x);
  const row = ys.findLastIndex((edge) => edge <= y);
  return column < 0 || row < 0 || column > xs.length - 2 || row > ys.length - 2 ? null : { row, column };
}

interface RowInput {
  grid: Grid;
  owners: readonly number[];
  byOwner: ReadonlyMap<number, Piece[]>;
  row: number;
  top: number;
}

/** A row as one line; `^^` continues the cell above; null where no new cell begins. */
function rowOf({ grid: { xs, ys }, owners, byOwner, row, top }: RowInput): PrintedLine | null {
  const columns = xs.length - 1;
  const cells: string[] = [];
  let begins = false;
  const pieces: Piece[] = [];
  for (let column = 0; column < columns; column++) {
    const place = row * columns + column;
    const owner = owners[place] ?? place;
    const ownRow = Math.floor(owner / columns);
    if (owner === place) {
      const own = byOwner.get(owner) ?? [];
      pieces.push(...own);
      const width = cellWidth(owners, owner, columns, xs);
      cells.push(cellText(own, { left: xs[column] ?? 0, right: (xs[column] ?? 0) + width }));
      begins = true;
    } else cells.push(ownRow < row && owner % columns === column ? '^^' : '');
  }
  if (!begins || cells.every((cell) => cell === '' || cell === '^^')) return null;
  const [x, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const bottom = ys[row + 1] ?? top;
  return {
    text: rowText(cells),
    x,
    right,
    y: bottom,
    size: median(pieces.map((piece) => piece.size)) || 12,
    boxes: [{ x, y: top, width: right - x, height: bottom - top }],
    cells,
  };
}

/** How wide the cell is that begins at a place of the grid. */
function cellWidth(owners: readonly number[], owner: number, columns: number, xs: readonly number[]): number {
  let column = owner % columns;
  const start = column;
  while (column + 1 < columns && owners[owner - start + column + 1] === owner) column++;
  return (xs[column + 1] ?? 0) - (xs[start] ?? 0);
}

/** A row of cells in the one form in which all readers write it. */
export function rowText(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`.replace(/ {2,}/g, ' ');
}
