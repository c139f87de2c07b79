import { median, type PrintedLine } from './lines.js';

/** Margins of the running text: where full lines begin and end. */
interface Margins {
  left: number;
  right: number;
  /** Usual distance of two lines. */
  leading: number;
}

/**
 * The text of the pages: an empty line between paragraphs, none inside. A paragraph begins with an indent, behind a short
 * line or behind more space than usual; a page break inside a paragraph leaves no trace but a form feed.
 */
export function pagesText(pages: readonly PrintedLine[][]): string {
  const bodies = pages.map(withoutPageNumbers);
  const margins = readMargins(bodies.flat());
  const out: string[] = [];
  let previous: PrintedLine | null = null;
  for (const [index, lines] of bodies.entries()) {
    for (const [row, line] of lines.entries()) {
      const newPage = row === 0 && index > 0;
      if (previous && startsParagraph(previous, line, newPage, margins)) out.push('');
      out.push(newPage ? `\f${line.text}` : line.text);
      previous = line;
    }
  }
  return out.join('\n');
}

/** Page numbers stand alone in the top margin (NĐ 30/2020, Phụ lục I) or at the foot. */
function withoutPageNumbers(lines: PrintedLine[]): PrintedLine[] {
  return lines.filter((line, i) => !((i === 0 || i === lines.length - 1) && /^-?\s*\d{1,3}\s*-?$/.test(line.text)));
}

function readMargins(lines: readonly PrintedLine[]): Margins {
  const long = lines.filter((line) => line.text.length > 40);
  const rights = long.map((line) => line.right).sort((a, b) => a - b);
  const lefts = long.map((line) => line.x).sort((a, b) => a - b);
  const gaps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next && line.y - next.y > 0 && line.y - next.y < 4 * line.size) gaps.push(line.y - next.y);
  }
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.75)] ?? 0,
    leading: median(gaps),
  };
}

function startsParagraph(previous: PrintedLine, line: PrintedLine, newPage: boolean, margins: Margins): boolean {
  const indented = line.x > margins.left + 0.8 * line.size;
  const short = previous.right < margins.right - 0.12 * (margins.right - margins.left);
  if (newPage) return indented || short || (/[.;:!?]["”)]*$/.test(previous.text) && !/^\p{Ll}/u.test(line.text));
  const spaced = previous.y - line.y > 1.3 * margins.leading;
  return indented || short || spaced;
}
