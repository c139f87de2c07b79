import type { Line } from './lines.js';
import { readMarker } from './markers.js';
import { slice } from './passage.js';

/** So many spaces between two letters part two columns. */
const GAP = 3;
/** A line set in so far stands in the right column alone. */
const RIGHT = 20;

/**
 * Lines on which two columns stand side by side ('- UBND tỉnh;          KT. CHỦ TỊCH'), the left column first; as they are
 * where no two lines are parted so, nor one with the right column going on below it.
 */
export function columnsApart(lines: readonly Line[]): Line[] {
  const parted = lines.map((line) => ({ line, at: line.kind === 'text' ? gapAt(line) : -1 }));
  const sides = parted.filter(({ at }) => at > 0).length;
  // One line of both columns is enough where the right one goes on below it.
  const isRight = ({ line, at }: (typeof parted)[number]): boolean =>
    at < 0 && line.kind === 'text' && line.indent >= RIGHT;
  if (sides === 0 || (sides === 1 && !parted.some(isRight))) return [...lines];
  const left: Line[] = [];
  const right: Line[] = [];
  for (const { line, at } of parted) {
    if (at > 0) {
      left.push({ ...line, ...slice(line, 0, at) });
      right.push({ ...line, ...slice(line, at) });
    } else (line.indent >= RIGHT ? right : left).push(line);
  }
  return [...left, ...right];
}

/** Where the widest gap before a capital is, for a blank to be filled in stands before '/KH-UBND' or 'tháng'; -1 for none. */
function gapAt({ text, at }: Line): number {
  let widest = GAP - 1;
  let found = -1;
  // The gap behind a bullet parts no columns.
  for (let i = text.indexOf(' ', readMarker(text).length); i > 0; i = text.indexOf(' ', i + 1)) {
    const gap = (at[i + 1] ?? 0) - (at[i] ?? 0);
    if (gap > widest && /^\(?\p{Lu}/u.test(text.slice(i + 1, i + 3))) [widest, found] = [gap, i];
  }
  return found;
}
