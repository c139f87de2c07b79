import type { PrintedLine } from './lines.js';
import type { PageLines } from './page-layout.js';

/** Running heads stand in the outer strips of the page (share of its height). */
const EDGE = 0.14;
/** So many lines at the top or at the foot of a page may be running heads. */
const MAX_LINES = 3;
/** Page numbers: '2', '- 2 -', 'Trang 2/9', '2 | Trang'. */
const PAGE_NUMBER = /^(?:[-–—~]\s*)?(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?(?:\s*[-–—~])?$/iu;

/**
 * Leaves out page numbers, and what stands at the same place of the outer strips on three pages or more. Rows of tables
 * stay, also repeated head rows: those are for the reader of tables.
 */
export function withoutRunningHeads(pages: readonly PageLines[]): PageLines[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map((line) => keyOf(line, page))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const least = Math.max(3, 0.3 * pages.length);
  return pages.map((page) => {
    const edge = edgeLines(page);
    const gone = new Set<PrintedLine>(edge.filter((line) => (seen.get(keyOf(line, page)) ?? 0) >= least));
    for (const line of edge) if (PAGE_NUMBER.test(line.text) && isOutermost(line, page, gone)) gone.add(line);
    return gone.size === 0 ? page : { ...page, lines: page.lines.filter((line) => !gone.has(line)) };
  });
}

/** Lines of the outer strips: the first ones of the page and the last ones. */
function edgeLines(page: PageLines): PrintedLine[] {
  const text = page.lines.filter((line) => !line.cells);
  const top = text.slice(0, MAX_LINES).filter((line) => line.y < EDGE * page.height);
  const foot = text.slice(-MAX_LINES).filter((line) => line.y > (1 - EDGE) * page.height);
  return [...new Set([...top, ...foot])];
}

/** The same words at the same height; figures differ from page to page. */
function keyOf(line: PrintedLine, page: PageLines): string {
  return `${Math.round((line.y / page.height) * 100)} ${line.text.replace(/\d+/g, '#')}`;
}

/** Nothing but running heads stands between the line and the edge of the page. */
function isOutermost(line: PrintedLine, page: PageLines, gone: ReadonlySet<PrintedLine>): boolean {
  const rest = page.lines.filter((other) => !gone.has(other));
  return rest[0] === line || rest.at(-1) === line;
}
