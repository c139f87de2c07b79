import { passage, type Passage } from './passage.js';

/** A line of the source, cleaned: NFC, one space for any white space, no markdown marks. */
export interface Line extends Passage {
  /** 1-based number in the source. */
  readonly number: number;
  readonly kind: 'text' | 'blank' | 'rule' | 'cell';
  /** Bold marks (`**`) are open at the end of the line. */
  readonly boldOpen: boolean;
  /** Bold begins at the first character. */
  readonly boldStart: boolean;
  /** Bold ends at the last character. */
  readonly boldEnd: boolean;
  /** Number of the markdown heading marks before it (`###`). */
  readonly heading: number;
}

const RULE = /^[\s|_=*.…–—-]*$/;
const PAGE_NUMBER = /^\s*(?:-\s*)?\d{1,3}(?:\s*-)?\s*$/;

/** Cuts the source into cleaned lines. A table row written with bars gives one line of kind `cell` for each cell. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 1;
  for (;;) {
    const newline = indexOfBreak(source, start);
    const end = newline < 0 ? source.length : newline;
    addLine(lines, source.slice(start, end), start, number);
    if (newline < 0) return lines;
    start = source[newline] === '\r' && source[newline + 1] === '\n' ? newline + 2 : newline + 1;
    // A form feed (page break) does not count as a line of its own for the reader of line numbers.
    if (source[newline] !== '\f') number++;
  }
}

function indexOfBreak(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 10 || c === 12 || c === 13 || c === 0x2028 || c === 0x2029) return i;
  }
  return -1;
}

function addLine(lines: Line[], raw: string, start: number, number: number): void {
  const bars = raw.split('|').length - 1;
  if (bars === 0 || RULE.test(raw)) {
    lines.push(cleanLine(raw, start, number, 'text'));
    return;
  }
  let offset = start;
  for (const cell of raw.split('|')) {
    if (cell.trim() !== '') lines.push(cleanLine(cell, offset, number, 'cell'));
    offset += cell.length + 1;
  }
}

function cleanLine(raw: string, start: number, number: number, kind: 'text' | 'cell'): Line {
  const trimmed = raw.trim();
  if (trimmed === '' || PAGE_NUMBER.test(raw)) return { ...passage('', []), ...plain(number, 'blank') };
  // Three marks at least: a single '-' or '…' may be a bullet whose text stands in the next line.
  if (RULE.test(raw) && (trimmed.length >= 3 || trimmed.includes('|')))
    return { ...passage('', []), ...plain(number, /^[\s.…*]*$/.test(raw) ? 'blank' : 'rule') };
  const heading = /^#{1,6}(?=\s)/.exec(trimmed)?.[0].length ?? 0;
  const italic = /^_\S.*\S_$/.test(trimmed);
  const bulletStar = /^\*\s+\S/.test(trimmed) && (trimmed.match(/\*/g) ?? []).length === 1;
  const skipped = heading > 0 ? raw.indexOf('#') + heading : 0;
  const body = italic ? raw.replace(/_/, ' ').replace(/_(?=\s*$)/, ' ') : raw;
  const clean = cleanChars(body.slice(skipped), start + skipped, bulletStar);
  const marks = (trimmed.match(/\*\*/g) ?? []).length;
  return {
    ...passage(clean.text, clean.at),
    number,
    kind,
    boldOpen: marks % 2 === 1,
    boldStart: /^\*\*\S/.test(trimmed),
    boldEnd: /\S\*\*[.:]?$/.test(trimmed),
    heading,
  };
}

function plain(number: number, kind: 'blank' | 'rule') {
  return { number, kind, boldOpen: false, boldStart: false, boldEnd: false, heading: 0 } as const;
}

/** NFC and white space, character by character, so that each keeps its offset. */
function cleanChars(raw: string, start: number, keepStar: boolean): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  let space = false;
  const put = (piece: string, offset: number): void => {
    for (const unit of piece) {
      if (isInvisible(unit) || (unit === '*' && !keepStar)) continue;
      if (/\s/.test(unit)) {
        space = text !== '';
        continue;
      }
      if (space) {
        text += ' ';
        at.push(offset);
        space = false;
      }
      text += unit;
      for (let i = 0; i < unit.length; i++) at.push(offset);
    }
  };
  if (raw.normalize('NFC') === raw) {
    let offset = start;
    for (const unit of raw) {
      put(unit, offset);
      offset += unit.length;
    }
  } else {
    for (const cluster of raw.matchAll(/\P{M}?\p{M}*/gu))
      if (cluster[0]) put(cluster[0].normalize('NFC'), start + cluster.index);
  }
  return { text, at };
}

/** Soft hyphen, zero-width characters, byte order mark. */
function isInvisible(unit: string): boolean {
  const c = unit.charCodeAt(0);
  return c === 0xad || (c >= 0x200b && c <= 0x200f) || c === 0x2060 || c === 0xfeff;
}
