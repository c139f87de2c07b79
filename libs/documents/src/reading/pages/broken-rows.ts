import type { PageLines } from './page-layout.js';

import { rowText } from './ruled-table.js';
import type { TextLine } from './text-line.js';

/**
 * Joins rows that a page break cut in two: the first row of a page goes on with the last one of the page before when the
 * columns are the same, its first cell is empty and a cell carries a sentence on.
 */
export function joinTables(lines: readonly TextLine[], pages: readonly PageLines[]): TextLine[] {
  const out: TextLine[] = [];
  let headOf: TextLine | null = null;
  for (const line of lines) {
    const last = out.at(-1);
    if (line.cells && line.text === headOf?.text && last?.page !== line.page) {
      // A repeated head stands between the two halves: the row goes on behind it.
      out.push(line);
      continue;
    }
    if (line.cells && (!last?.cells || last.cells.length !== line.cells.length)) headOf = line;
    const target = targetOf(out, line, headOf);
    if (target !== null && isFirstRow(line, out, pages)) out[target] = joined(out[target] ?? line, line);
    else out.push(line);
  }
  return out;
}

/** The place of the row that `line` may carry on: the last row of the page before. */
function targetOf(out: readonly TextLine[], line: TextLine, head: TextLine | null): number | null {
  if (!line.cells) return null;
  let index = out.length - 1;
  if (out[index]?.page === line.page && out[index]?.text === head?.text) index -= 1;
  const last = out[index];
  if (!last?.cells || last === head || last.page !== line.page - 1) return null;
  return last.cells.length === line.cells.length && carriesOn(last.cells, line.cells) ? index : null;
}

function isFirstRow(line: TextLine, out: readonly TextLine[], pages: readonly PageLines[]): boolean {
  const before = out.filter((other) => other.page === line.page).length;
  return before <= 1 && (pages[line.page]?.lines.length ?? 0) > 0;
}

function carriesOn(last: readonly string[], next: readonly string[]): boolean {
  if ((next[0] ?? '') !== '') return false;
  return next.some((cell, i) => {
    const before = last[i] ?? '';
    return cell !== '' && before !== '' && (/^\p{Ll}/u.test(cell) || !/[.;:!?]$/.test(before));
  });
}

function joined(first: TextLine, second: TextLine): TextLine {
  const cells = (first.cells ?? []).map((cell, i) => {
    const more = second.cells?.[i] ?? '';
    if (more === '' || more === '^^') return cell;
    const apart = /[.;:!?]$/.test(cell) && !/^\p{Ll}/u.test(more) ? '<br>' : ' ';
    return cell === '' ? more : `${cell}${apart}${more}`;
  });
  return { ...first, cells, text: rowText(cells), places: [...first.places, ...second.places] };
}
