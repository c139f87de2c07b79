import { cleanChars } from './clean.js';
import { passage, type Passage } from './passage.js';
import { withoutRunningLines } from './running-lines.js';
import { sourceLines } from './source-lines.js';

/** A line of the source, cleaned: NFC, one space for any white space, no markdown marks. */
export interface Line extends Passage {
  /** 1-based number in the source. */
  readonly number: number;
  /** `page`: a page break, a page number or a running header. */
  readonly kind: 'text' | 'blank' | 'rule' | 'cell' | 'page';
  /** Position in its row of a `cell`; the lines of one cell (`<br>`) share it. */
  readonly column: number;
  /** Spaces before its first letter. */
  readonly indent: number;
  /** Bold marks (`**`) are open at the end of the line. */
  readonly boldOpen: boolean;
  /** Bold begins at the first character. */
  readonly boldStart: boolean;
  /** Bold ends at the last character. */
  readonly boldEnd: boolean;
  /** Number of the markdown heading marks before it (`###`). */
  readonly heading: number;
}

const NOWHERE = new Int32Array(0);
const RULE = /^[\s|_=*.…–—-]*$/;
const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?\s*$|^trang\s+\d{1,3}(?:\s*(?:\/|trên)\s*\d{1,3})?$/iu;
const BREAK_IN_CELL = /<br\s*\/?>/i;
/** Bold marks of markdown, or as they remain from HTML. */
const BOLD_TAG = /<\/?(?:b|strong)>/gi;

/** Rows parted by tabs stand together; a single one sets a line of a head. */
function hasTabRows(source: string): boolean {
  if (!source.includes('\t')) return false;
  let rows = 0;
  for (const line of source.split('\n')) if (line.includes('\t') && isTabRow(line) && ++rows > 1) return true;
  return false;
}

/** A row of a table pasted out of Word or Excel: three filled cells at least. */
function isTabRow(line: string): boolean {
  return line.split('\t').filter((cell) => cell.trim() !== '').length >= 3;
}

/**
 * Cuts the source into cleaned lines. A table row written with bars, or parted by tabs, gives one line of kind `cell` for each
 * cell.
 */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  const tabs = hasTabRows(source);
  for (const { from, to, number, endsPage } of sourceLines(source)) {
    addLine(lines, source.slice(from, to), { start: from, number, tabs });
    if (endsPage) addPageBreak(lines, number);
  }
  return withoutRunningLines(lines);
}

/** The empty piece before a form feed is no empty line. */
function addPageBreak(lines: Line[], number: number): void {
  if (lines.at(-1)?.kind === 'blank') lines.pop();
  lines.push(emptyLine(number, 'page'));
}

/** Where a line begins in the source, and its number. */
interface LineStart {
  start: number;
  number: number;
  /** The source has table rows parted by tabs. */
  tabs: boolean;
}

function addLine(lines: Line[], raw: string, at: LineStart): void {
  const mark = at.tabs && isTabRow(raw) ? '\t' : '|';
  if (!raw.includes(mark) || RULE.test(raw)) {
    addText(lines, raw, at);
    return;
  }
  const only = mark === '|' ? ONLY_CELL.exec(raw) : null;
  if (only?.[1] !== undefined && only[2] !== undefined) {
    addText(lines, only[2], { ...at, start: at.start + only[1].length });
    return;
  }
  let { start } = at;
  let column = raw.trimStart().startsWith('|') ? -1 : 0;
  for (const cell of raw.split(mark)) {
    addCell(lines, cell, { ...at, start }, column);
    start += cell.length + 1;
    column += 1;
  }
}

/** A row of one cell: a whole paper set in a table of one column, or a line of a head. */
const ONLY_CELL = /^(\s*\|?)([^|]+)\|?\s*$/;
/** Where a line ends in remains of HTML. */
const END_OF_LINE = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/center)(?:\s[^<>]{0,200})?\s*\/?>/gi;

function addText(lines: Line[], raw: string, at: LineStart): void {
  if (!raw.includes('<')) {
    lines.push(cleanLine(raw, at, 'text'));
    return;
  }
  let from = 0;
  for (const end of raw.matchAll(END_OF_LINE)) {
    lines.push(cleanLine(raw.slice(from, end.index), { ...at, start: at.start + from }, 'text'));
    from = end.index + end[0].length;
  }
  if (from === 0 || raw.slice(from).trim() !== '')
    lines.push(cleanLine(raw.slice(from), { ...at, start: at.start + from }, 'text'));
}

function addCell(lines: Line[], cell: string, at: LineStart, column: number): void {
  let { start } = at;
  for (const part of cell.split(BREAK_IN_CELL)) {
    if (part.trim() !== '') lines.push({ ...cleanText(part, { ...at, start }, 'cell'), column });
    const mark = BREAK_IN_CELL.exec(cell.slice(start - at.start + part.length));
    start += part.length + (mark?.index === 0 ? mark[0].length : 0);
  }
}

function cleanLine(raw: string, at: LineStart, kind: 'text' | 'cell'): Line {
  const trimmed = raw.trim();
  if (trimmed === '') return emptyLine(at.number, 'blank');
  if (PAGE_NUMBER.test(trimmed)) return emptyLine(at.number, 'page');
  // Three marks at least: a single '-' or '…' may be a bullet whose text stands in the next line.
  if (RULE.test(trimmed) && (trimmed.length >= 3 || trimmed.includes('|')))
    return emptyLine(at.number, /^[\s.…*]*$/.test(raw) ? 'blank' : 'rule');
  const line = cleanText(raw, at, kind);
  return line.text === '' ? emptyLine(at.number, 'blank') : line;
}

function cleanText(raw: string, at: LineStart, kind: 'text' | 'cell'): Line {
  const trimmed = raw.trim();
  const marked = /[*#_<]/.test(trimmed);
  const heading = marked ? (/^#{1,6}(?=\s)/.exec(trimmed)?.[0].length ?? 0) : 0;
  const italic = marked && /^_\S.*\S_$/.test(trimmed);
  const bulletStar = marked && /^\*\s+[^*]+$/.test(trimmed);
  const skipped = heading > 0 ? raw.indexOf('#') + heading : 0;
  const body = italic ? raw.replace(/_/, ' ').replace(/_(?=\s*$)/, ' ') : raw;
  const clean = cleanChars(body.slice(skipped), { start: at.start + skipped, keepStar: bulletStar });
  const { text, key, at: offsets } = passage(clean.text, clean.at);
  const bold = marked ? trimmed.replace(BOLD_TAG, '**') : '';
  return {
    text,
    key,
    at: offsets,
    number: at.number,
    kind,
    column: 0,
    indent: raw.length - raw.trimStart().length,
    boldOpen: marked && (bold.split('**').length - 1) % 2 === 1,
    boldStart: marked && /^\*\*\S/.test(bold),
    boldEnd: marked && /\S\*\*[.:]?$/.test(bold),
    heading,
  };
}

/** Written out: spreading objects was a third of the work of reading the lines. */
function emptyLine(number: number, kind: 'blank' | 'rule' | 'page'): Line {
  return {
    text: '',
    key: '',
    at: NOWHERE,
    number,
    kind,
    column: 0,
    indent: 0,
    boldOpen: false,
    boldStart: false,
    boldEnd: false,
    heading: 0,
  };
}
