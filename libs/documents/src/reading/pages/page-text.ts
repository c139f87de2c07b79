import type { LineBox } from '#domain';
import { joinTables } from './broken-rows.js';
import { mended } from './hyphens.js';
import type { PageLines } from './page-layout.js';
import { readMargins, startsParagraph } from './paragraphs.js';
import type { Box } from './piece.js';
import { withoutRunningHeads } from './running-heads.js';
import type { TextLine } from './text-line.js';

/** The text of pages and where each line of it stands. */
export interface PagesText {
  text: string;
  lines: LineBox[];
}

/**
 * The text of the pages: an empty line between paragraphs, none inside; a form feed at the first line of each page. What
 * is printed on every page (heads, feet, numbers) is left out.
 */
export function pagesText(pages: readonly PageLines[]): PagesText {
  const bodies = withoutRunningHeads(pages);
  const lines = mendHyphens(joinTables(bodies.flatMap(toTextLines), bodies));
  const margins = readMargins(lines, pages);
  const out: string[] = [];
  const boxes: LineBox[] = [];
  let previous: TextLine | null = null;
  let page = 0;
  for (const line of lines) {
    if (previous && startsParagraph(previous, line, margins[line.page])) out.push('');
    out.push('\f'.repeat(line.page - page) + line.text.normalize('NFC').replace(/[\n\f\r]/g, ' '));
    for (const place of line.places) boxes.push(lineBox(out.length, place, pages[place.page]));
    page = line.page;
    previous = line;
  }
  return { text: out.join('\n'), lines: boxes };
}

function toTextLines(body: PageLines, page: number): TextLine[] {
  return body.lines.map((line) => ({ ...line, page, places: line.boxes.map((box) => ({ page, box })) }));
}

function mendHyphens(lines: readonly TextLine[]): TextLine[] {
  const out: TextLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const mend = last && !last.cells && !line.cells ? mended(last.text, line.text) : null;
    if (!last || !mend) out.push(line);
    else {
      out[out.length - 1] = { ...last, text: mend.line, places: [...last.places, ...line.places] };
      if (mend.next !== '') out.push({ ...line, text: mend.next });
    }
  }
  return out;
}

/** A box in fractions of the page as it is shown: the turn of a sideways page is taken back. */
function lineBox(line: number, { page, box }: { page: number; box: Box }, lines: PageLines | undefined): LineBox {
  const { width, height, turn } = lines ?? { width: 1, height: 1, turn: 0 };
  const [x, y, w, h] = [box.x / width, box.y / height, box.width / width, box.height / height].map(cut) as [
    number,
    number,
    number,
    number,
  ];
  const shown = {
    0: { x, y },
    90: { x: 1 - y - h, y: x },
    180: { x: 1 - x - w, y: 1 - y - h },
    270: { x: y, y: 1 - x - w },
  };
  const sideways = turn === 90 || turn === 270;
  return { line, page: page + 1, ...shown[turn], width: sideways ? h : w, height: sideways ? w : h };
}

/** Four digits are a tenth of a millimetre on A4; nothing reaches over the page. */
function cut(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;
}
