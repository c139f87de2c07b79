import type { HeadColumn } from './head.js';
import { cutAt, type Segment } from './segments.js';

/** Where the cells of a column stand on one page: their left edge, and where most of them begin. */
export interface Edge {
  left: number;
  usual: number;
}

/** A piece of a cell with the column it stands in. */
export interface Placed {
  column: number;
  segment: Segment;
}

/** How far a row may stand beside the others: tools that keep the layout place each row anew. */
const SLACK = 2;
/** How far from its usual place a cell may begin that only one space parts from the one before. */
const NEAR = 6;
export const NUMBER = /^(?:\(?\d{1,3}(?:\.\d{1,2}){0,2}[.)]?|[IVX]{1,5}[.)]?|[A-ZĐ][.)]?|[a-zđ][.)])$/u;

/**
 * The edges of all columns, from those pieces that stand below one head only; where a column has none, from those that stand
 * between two heads behind a piece of the first.
 */
export function edgesOf(columns: readonly HeadColumn[], lines: readonly Segment[][]): Edge[] {
  const sure = columns.map(() => new Map<number, number>());
  const likely = columns.map(() => new Map<number, number>());
  for (const line of lines) {
    let before = -1;
    for (const segment of line) {
      const [first = -1, last = first] = columnsAbove(columns, segment);
      const starts = first === last ? sure[first] : first === before ? likely[last] : undefined;
      starts?.set(segment.left, (starts.get(segment.left) ?? 0) + 1);
      before = first === last ? first : -1;
    }
  }
  return columns.map(({ left }, c) => {
    const starts = sure[c];
    return edgeOf((starts && starts.size > 0 ? starts : likely[c]) ?? new Map(), left);
  });
}

/** The first and last column the piece may stand in, by its head and those beside it. */
function columnsAbove(columns: readonly HeadColumn[], { left, right }: Segment): number[] {
  const found: number[] = [];
  for (let c = 0; c < columns.length; c++) {
    const after = (columns[c - 1]?.right ?? -Infinity) - SLACK;
    const before = (columns[c + 1]?.left ?? Infinity) + SLACK;
    if (left > after && right < before) found[Math.min(found.length, 1)] = c;
  }
  return found;
}

function edgeOf(starts: ReadonlyMap<number, number>, head: number): Edge {
  let edge: Edge = { left: head, usual: head };
  let most = 0;
  for (const [start, times] of starts) {
    if (times > most || (times === most && start < edge.usual)) [most, edge] = [times, { ...edge, usual: start }];
    edge = { ...edge, left: Math.min(edge.left, start) };
  }
  return edge;
}

/** Places the pieces of one row in the columns, cutting those that only one space parts. */
export function placeRow(rows: readonly Segment[][], edges: readonly Edge[], numbers: number): Placed[] {
  let pieces = rows.flatMap((row) =>
    row
      .flatMap((segment) => withoutNumber(segment, edges, numbers))
      .map(({ segment, column }) => ({ segment, column: column ?? columnAt(segment, edges, numbers) })),
  );
  // Within a row a column is straight: the leftmost piece that stands by itself tells where.
  const own = new Map<number, number>();
  const stand = ({ segment, column }: Placed): void => {
    own.set(column, Math.min(own.get(column) ?? Infinity, segment.left));
  };
  pieces.forEach(stand);
  for (const [next, edge] of edges.entries()) {
    if (next === 0 || next - 1 === numbers) continue;
    // A row that stands aside does so with all its cells.
    const before = own.get(next - 1);
    const usual = edge.usual + (before === undefined ? 0 : before - (edges[next - 1]?.usual ?? before));
    const crossing = pieces.filter(
      ({ segment, column }) => column < next && segment.right > (own.get(next) ?? usual) + 1,
    );
    if (crossing.length === 0) continue;
    const x = own.get(next) ?? straightCut(crossing, usual);
    const parts = new Map(crossing.map((piece) => [piece, cutNear(piece, x, next, own.has(next) ? 1 : 2)]));
    pieces = pieces.flatMap((piece) => parts.get(piece) ?? [piece]);
    if (!own.has(next)) pieces.filter(({ column }) => column === next).forEach(stand);
  }
  return pieces;
}

/** '10 Kế hoạch …': the number of a row with its task one space behind. */
function withoutNumber(
  segment: Segment,
  edges: readonly Edge[],
  numbers: number,
): { segment: Segment; column: number | null }[] {
  const task = edges[numbers + 1];
  if (numbers < 0 || !task || segment.left >= task.left - (NUMBER.test(wordAt(segment, segment.from)) ? 0 : SLACK))
    return [{ segment, column: null }];
  const word = wordAt(segment, segment.from);
  if (!NUMBER.test(word)) return [{ segment, column: null }];
  const next = segment.from + word.length + 1;
  if (next >= segment.to) return [{ segment, column: numbers }];
  const [number, rest] = cutAt(segment, next);
  return [
    { segment: number, column: numbers },
    { segment: rest, column: null },
  ];
}

function wordAt({ line, to }: Segment, at: number): string {
  const space = line.text.indexOf(' ', at);
  return line.text.slice(at, space < 0 || space > to ? to : space);
}

/** The last column that begins at or before the piece; nothing but a number stands in the column of numbers. */
function columnAt({ left }: Segment, edges: readonly Edge[], numbers: number): number {
  let column = 0;
  edges.forEach((edge, c) => {
    if (edge.left <= left + SLACK) column = c;
  });
  return column === numbers ? Math.min(column + 1, edges.length - 1) : column;
}

/** Where the words begin that stand straight below each other nearest to where the column usually begins. */
function straightCut(crossing: readonly Placed[], usual: number): number {
  let best = usual;
  let least = Infinity;
  for (let x = usual - NEAR; x <= usual + NEAR; x++) {
    let cost = Math.abs(x - usual);
    for (const { segment } of crossing) cost += wordNear(segment, x, 1)?.cost ?? NEAR;
    if (cost < least) [best, least] = [x, cost];
  }
  return best;
}

/** The piece cut before the word at `x`, what stands behind it in the next column; as it is where no word begins there. */
function cutNear(piece: Placed, x: number, next: number, near: number): Placed[] {
  const word = wordNear(piece.segment, x, near);
  if (!word) return [piece];
  const [before, behind] = cutAt(piece.segment, word.at);
  return [
    { segment: before, column: piece.column },
    { segment: behind, column: next },
  ];
}

/** The word that best begins a cell near `x`, and what speaks against it. */
function wordNear({ line, from, to, left }: Segment, x: number, near: number): { at: number; cost: number } | null {
  let best: { at: number; cost: number } | null = null;
  const start = Math.max(from, from + x - left - near - 1);
  for (let space = line.text.indexOf(' ', start); space >= 0 && space < to; space = line.text.indexOf(' ', space + 1)) {
    const far = Math.abs(left + space + 1 - from - x);
    if (space + 1 - from + left > x + near) break;
    const cost = far + costOf(line.text.slice(Math.max(0, space - 6), space), line.text.slice(space + 1, space + 3));
    if (far <= near && (best === null || cost < best.cost)) best = { at: space + 1, cost };
  }
  return best;
}

/** Cells begin with a capital, or a figure; not with one that the word before it asks for ('Quý II', 'ngày 30/6'). */
function costOf(before: string, word: string): number {
  if (/(?:^|\s)(?:quý|tháng|ngày|năm|số|lớp|khối|khu|thứ|và|các|-)$/iu.test(before)) return 4;
  return /^\p{Lu}/u.test(word) ? 0 : /^\d/.test(word) ? 1 : 3;
}
