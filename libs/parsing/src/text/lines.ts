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

const EMPTY = passage('', new Int32Array(0));
/** What makes a line worth a look at each character: marks, invisible characters, white space that is no single space. */
const UNCLEAN = /[*\t\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]| {2}/;
const RULE = /^[\s|_=*.…–—-]*$/;
const PAGE_NUMBER = /^\s*(?:-\s*)?\d{1,3}(?:\s*-)?\s*$/;

/** Cuts the source into cleaned lines. A table row written with bars gives one line of kind `cell` for each cell. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  const composed = source.normalize('NFC') === source;
  let start = 0;
  let number = 1;
  for (;;) {
    const newline = indexOfBreak(source, start);
    const end = newline < 0 ? source.length : newline;
    addLine(lines, source.slice(start, end), { start, number, composed });
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

/** Where a line begins in the source, its number, and whether the source is in NFC. */
interface LineStart {
  start: number;
  number: number;
  composed: boolean;
}

function addLine(lines: Line[], raw: string, at: LineStart): void {
  if (!raw.includes('|') || RULE.test(raw)) {
    lines.push(cleanLine(raw, at, 'text'));
    return;
  }
  let { start } = at;
  for (const cell of raw.split('|')) {
    if (cell.trim() !== '') lines.push(cleanLine(cell, { ...at, start }, 'cell'));
    start += cell.length + 1;
  }
}

function cleanLine(raw: string, at: LineStart, kind: 'text' | 'cell'): Line {
  const trimmed = raw.trim();
  if (trimmed === '' || PAGE_NUMBER.test(trimmed)) return { ...EMPTY, ...plain(at.number, 'blank') };
  // Three marks at least: a single '-' or '…' may be a bullet whose text stands in the next line.
  if (RULE.test(trimmed) && (trimmed.length >= 3 || trimmed.includes('|')))
    return { ...EMPTY, ...plain(at.number, /^[\s.…*]*$/.test(raw) ? 'blank' : 'rule') };
  const marked = /[*#_]/.test(trimmed);
  const heading = marked ? (/^#{1,6}(?=\s)/.exec(trimmed)?.[0].length ?? 0) : 0;
  const italic = marked && /^_\S.*\S_$/.test(trimmed);
  const bulletStar = marked && /^\*\s+[^*]+$/.test(trimmed);
  const skipped = heading > 0 ? raw.indexOf('#') + heading : 0;
  const body = italic ? raw.replace(/_/, ' ').replace(/_(?=\s*$)/, ' ') : raw;
  const clean = cleanChars(body.slice(skipped), {
    start: at.start + skipped,
    keepStar: bulletStar,
    composed: at.composed,
  });
  const { text, key, at: offsets } = passage(clean.text, clean.at);
  return {
    text,
    key,
    at: offsets,
    number: at.number,
    kind,
    boldOpen: marked && (trimmed.split('**').length - 1) % 2 === 1,
    boldStart: marked && /^\*\*\S/.test(trimmed),
    boldEnd: marked && /\S\*\*[.:]?$/.test(trimmed),
    heading,
  };
}

function plain(number: number, kind: 'blank' | 'rule') {
  return { number, kind, boldOpen: false, boldStart: false, boldEnd: false, heading: 0 } as const;
}

/** NFC and white space, character by character, so that each keeps its offset. */
function cleanChars(
  raw: string,
  { start, keepStar, composed }: { start: number; keepStar: boolean; composed: boolean },
): { text: string; at: Int32Array } {
  const trimmed = raw.trim();
  if (composed && !UNCLEAN.test(trimmed)) {
    const from = start + raw.indexOf(trimmed);
    return { text: trimmed, at: offsetsFrom(from, trimmed.length) };
  }
  let text = '';
  const at: number[] = [];
  let space = false;
  const put = (piece: string, offset: number): void => {
    for (const unit of piece) {
      const code = unit.charCodeAt(0);
      // Most letters are neither white space nor to be left out; the rest is looked at closely.
      if (code <= 0x2a || code === 0xa0 || code === 0xad || code === 0xfeff || (code >= 0x1680 && code <= 0x3000)) {
        if (isInvisible(code) || (unit === '*' && !keepStar)) continue;
        if (/\s/.test(unit)) {
          space = text !== '';
          continue;
        }
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
  if (composed) {
    let offset = start;
    for (const unit of raw) {
      put(unit, offset);
      offset += unit.length;
    }
  } else {
    for (const cluster of raw.matchAll(/\P{M}?\p{M}*/gu))
      if (cluster[0]) put(cluster[0].normalize('NFC'), start + cluster.index);
  }
  return { text, at: Int32Array.from(at) };
}

/** Offsets that count on from the first one. */
function offsetsFrom(first: number, length: number): Int32Array {
  const at = new Int32Array(length);
  for (let i = 0; i < length; i++) at[i] = first + i;
  return at;
}

/** Soft hyphen, zero-width characters, byte order mark. */
function isInvisible(c: number): boolean {
  return c === 0xad || (c >= 0x200b && c <= 0x200f) || c === 0x2060 || c === 0xfeff;
}
