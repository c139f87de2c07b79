import type { PageLines } from './page-layout.js';
import { median } from './piece.js';
import type { TextLine } from './text-line.js';

/** Margins of the running text: where full lines begin and end. */
export interface Margins {
  left: number;
  right: number;
  /** Usual distance of two lines. */
  leading: number;
}

/** The margins of each page, read off the long lines of all pages of its width (a wide annex has its own). */
export function readMargins(lines: readonly TextLine[], pages: readonly PageLines[]): Margins[] {
  const widthOf = (page: number): number => Math.round((pages[page]?.width ?? 0) / 20);
  const known = new Map<number, Margins>();
  return pages.map((_, page) => {
    const width = widthOf(page);
    const margins = known.get(width) ?? marginsOf(lines.filter((line) => widthOf(line.page) === width));
    known.set(width, margins);
    return margins;
  });
}

function marginsOf(lines: readonly TextLine[]): Margins {
  const long = lines.filter((line) => line.text.length > 40 && !line.cells);
  const rights = long.map((line) => line.right).sort((a, b) => a - b);
  const lefts = long.map((line) => line.x).sort((a, b) => a - b);
  const gaps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const gap = next?.page === line.page ? next.y - line.y : 0;
    if (gap > 0 && gap < 4 * line.size) gaps.push(gap);
  }
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.75)] ?? 0,
    leading: median(gaps),
  };
}

/**
 * A paragraph begins with an indent, behind a short line or behind more space than usual; a page break inside a
 * paragraph leaves no trace but a form feed. Rows of a table follow one another without an empty line.
 */
export function startsParagraph(previous: TextLine, line: TextLine, margins: Margins | undefined): boolean {
  if (previous.cells || line.cells) return !previous.cells || !line.cells;
  const { left, right, leading } = { left: 0, right: 0, leading: 0, ...margins };
  const own = line.column ?? { left, right };
  const before = previous.column ?? { left, right };
  const indented = line.x > own.left + 0.8 * line.size;
  const short = previous.right < before.right - 0.12 * (before.right - before.left);
  const broken = previous.page !== line.page || line.y < previous.y;
  if (broken) return indented || short || (/[.;:!?]["”)]*$/.test(previous.text) && !/^\p{Ll}/u.test(line.text));
  return indented || short || line.y - previous.y > 1.3 * leading;
}
