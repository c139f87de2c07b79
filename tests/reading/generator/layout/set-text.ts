import type { Block } from './blocks.js';
import type { Pages, Setting } from './setting.js';

/** A line with what the page breaks have to know of it. */
interface SetLine {
  text: string;
  /** A page may end behind this line. */
  mayBreak: boolean;
}

/** The text of a file: paragraphs set on lines and pages. */
export function setText(blocks: readonly Block[], setting: Setting): string {
  const lines = blocks.flatMap((block, i) => [
    ...setBlock(block, blocks[i + 1], setting),
    ...gapBehind(block, setting),
  ]);
  const paged = setting.pages ? withPages(lines, setting.pages, setting.width === null) : lines.map(({ text }) => text);
  const spaced = withNoBreakSpaces(paged.join(setting.lineEnd), setting.noBreakEvery);
  return setting.decomposed ? spaced.normalize('NFD') : spaced;
}

function gapBehind({ fixed }: Block, { gap }: Setting): SetLine[] {
  return gap === 1 && !fixed ? [{ text: '', mayBreak: false }] : [];
}

function setBlock(block: Block, next: Block | undefined, setting: Setting): SetLine[] {
  const { width, indent, gap } = setting;
  const broken = width === null || block.fixed ? [block.text] : wrap(block.text, { ...setting, width });
  const loose = gap === 0 && width !== null && !block.fixed;
  const rows = loose ? withPlainEnd(block, next, broken, { ...setting, width }) : broken;
  return rows.map((text, i) => ({
    text: block.fixed || text === '' ? text : ' '.repeat(i === 0 ? indent.first : indent.others) + text,
    mayBreak:
      !block.fixed &&
      !(block.keepWithNext && i === rows.length - 1) &&
      !(width !== null && isDoubtful({ block, next, rows, at: i }, width)),
  }));
}

/**
 * A page that ends here would hide whether the paragraph does: no empty line and no indent is seen across the break. A line
 * that ends with a sentence may not be the last but one, nor a full one the last, where no mark opens what follows.
 */
function isDoubtful(
  { block, next, rows, at }: { block: Block; next: Block | undefined; rows: readonly string[]; at: number },
  width: number,
): boolean {
  const row = rows[at] ?? '';
  const isLast = rows.slice(at + 1).every((other) => other === '');
  if (isLast) return row === '' || (next !== undefined && !next.marked && isFull(row, next, width));
  return !block.marked && /[.;:]$/.test(row);
}

/** The first word of the next paragraph would not have fitted behind this line. */
function isFull(row: string, next: Block | undefined, width: number): boolean {
  return row.length + 1 + (next?.text.indexOf(' ') ?? 0) > width * 0.9;
}

/** Cuts at spaces, as many words a line as fit. */
function wrap(text: string, { width, indent, early }: Setting & { width: number }): string[] {
  const rows: string[] = [''];
  // Another length for each paragraph, always the same one for the same text.
  const cut = early === 0 ? 0 : text.length % (early + 1);
  for (const word of text.split(' ')) {
    const row = rows.at(-1) ?? '';
    const room = width - (rows.length === 1 ? indent.first + cut : indent.others);
    if (row !== '' && row.length + 1 + word.length > room) rows.push(word);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows;
}

/**
 * Without empty lines, what parts an unmarked paragraph from the one before is its capital behind a line that ended
 * early: its first word would have fitted there. Where chance hides that from any reader, an empty line is set; and
 * inside an unmarked paragraph no line ends with its sentence, nor does a line that was cut early.
 */
function withPlainEnd(
  block: Block,
  next: Block | undefined,
  rows: readonly string[],
  { width, early }: Setting & { width: number },
): string[] {
  const fixed = [...rows];
  const last = block.marked ? Math.min(1, early) : Infinity;
  for (let i = 0; i < Math.min(fixed.length - 1, last); i++) if (/[.;:]$/.test(fixed[i] ?? '')) carryOver(fixed, i);
  return next && !next.marked && isFull(fixed.at(-1) ?? '', next, width) ? [...fixed, ''] : fixed;
}

function carryOver(rows: string[], i: number): void {
  const row = rows[i] ?? '';
  const at = row.lastIndexOf(' ');
  if (at <= 0) return;
  rows[i + 1] = `${row.slice(at + 1)} ${rows[i + 1] ?? ''}`;
  rows[i] = row.slice(0, at);
}

/** Page breaks with number and running head; a paragraph in one line is cut at a space near the foot of the page. */
function withPages(lines: readonly SetLine[], pages: Pages, cutLines: boolean): string[] {
  const out: string[] = [];
  let onPage = 0;
  let page = 1;
  const breakPage = (): void => {
    page += 1;
    onPage = 0;
    const top = [pages.number(page), ...(pages.runningHead === null ? [] : [pages.runningHead])];
    const [first = '', ...rest] = top;
    out.push(...(pages.formFeed ? [`\f${first}`] : ['', first]), ...rest, ...(pages.formFeed ? [] : ['']));
  };
  for (const { text, mayBreak } of lines) {
    onPage += 1;
    if (onPage < pages.linesAPage || !mayBreak) {
      out.push(text);
      continue;
    }
    const at = cutLines ? cutAt(text) : -1;
    out.push(at < 0 ? text : text.slice(0, at));
    breakPage();
    if (at >= 0) out.push(text.slice(at + 1));
  }
  return out;
}

/** A space in the middle of a sentence, before a small letter; -1 when there is none. */
function cutAt(text: string): number {
  for (const match of text.slice(Math.floor(text.length / 2)).matchAll(/(?<=[\p{L},]) (?=\p{Ll})/gu))
    return Math.floor(text.length / 2) + match.index;
  return -1;
}

function withNoBreakSpaces(text: string, every: number): string {
  if (every === 0) return text;
  let count = 0;
  return text.replace(/ /g, (space) => (++count % every === 0 ? '\u00a0' : space));
}
