import { NUMBER } from './columns-of-part.js';
import type { Segment } from './segments.js';

/** How far right of where tasks begin a row may begin: tools that keep the layout place each row anew. */
const ASIDE = 6;

/** Lines of a table without an empty line between them, cut into rows. */
export function rowsOfBlock(block: readonly Segment[][], task: number, isNumbered: boolean): Segment[][][] {
  const numbered = isNumbered ? block.flatMap((row, i) => (startsWithNumber(row, task) ? [i] : [])) : [];
  const starts = isNumbered ? startsByNumber(block, numbered, task) : startsBySentence(block, task);
  return starts.map((from, i) => block.slice(from, starts[i + 1] ?? block.length));
}

/** The first piece is, or begins with, the number of a row. */
export function startsWithNumber(row: readonly Segment[], task: number): boolean {
  const [first] = row;
  if (!first || first.left >= task) return false;
  const space = first.line.text.indexOf(' ', first.from);
  return NUMBER.test(first.line.text.slice(first.from, space < 0 || space > first.to ? first.to : space));
}

/** A number stands on the first line of its row, or in the middle of it. */
function startsByNumber(block: readonly Segment[][], numbered: readonly number[], task: number): number[] {
  if (numbered.length <= 1) return [0];
  if (numbered[0] === 0) return [...numbered];
  const starts = [0];
  for (const [i, middle] of numbered.entries()) {
    const next = numbered[i + 1];
    if (next === undefined) break;
    const start = starts.at(-1) ?? 0;
    const even = 2 * middle - start + 1;
    let best = next;
    let most = -Infinity;
    for (let at = middle + 1; at <= next; at++) {
      const score = opensRow(block[at] ?? [], block[at - 1] ?? [], task) - Math.abs(at - even);
      if (score > most) [best, most] = [at, score];
    }
    starts.push(best);
  }
  return starts;
}

/** Cells that begin with a capital; the task behind a sentence that has ended. */
function opensRow(row: readonly Segment[], before: readonly Segment[], task: number): number {
  const opens = row.filter(({ line, from }) => /^[\p{Lu}\d-]/u.test(line.text.slice(from, from + 2))).length;
  const isTask = row.some(({ left }) => left <= task + ASIDE);
  const ended = before.some(({ line, left, to }) => left <= task + ASIDE && /[.;]/.test(line.text.charAt(to - 1)));
  return (isTask && opens === row.length ? 2 : 0) + (isTask && ended ? 2 : 0) - (opens < row.length ? 2 : 0);
}

/** Without numbers: a line on which task and another cell begin with a capital, behind a task that has ended. */
function startsBySentence(block: readonly Segment[][], task: number): number[] {
  const starts = [0];
  block.forEach((row, i) => {
    const before = block[i - 1];
    if (!before || row.length < 2) return;
    if (opensRow(row, before, task) >= 4) starts.push(i);
  });
  return starts;
}
