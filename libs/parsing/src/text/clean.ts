/** Cleaning a line character by character, so that each character keeps its offset in the source. */

/** Remains of HTML in text copied from web pages. */
const TAG =
  /<\/?(b|strong|i|em|u|s|span|font|p|div|br|li|ul|ol|sup|sub|a|td|tr|th|table|tbody|h[1-6]|center|o:p)(?:\s[^<>]{0,200})?\s*\/?>/iy;
const ENTITY = /&(?:(nbsp|amp|lt|gt|quot|apos|ndash|mdash|ldquo|rdquo|hellip)|#(\d{2,5})|#x([\da-f]{2,4}));/iy;
/** Tags that only change the look of letters. */
const INLINE = /^(?:b|strong|i|em|u|s|span|font|sup|sub|a)$/i;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};
/** What makes a line worth a look at each character: marks, invisible characters, white space that is no single space. */
const UNCLEAN = /[*<&\\\t\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]| {2}/;
/** Marks that stand behind the letter they belong to: the blocks for Latin letters, which are found quicker than \p{M}. */
const MARKS = /[\u0300-\u036f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/;
/** Markdown writers escape what could be taken for a mark: '1\.', '\- '. */
const ESCAPED = /[\\`*_{}[\]()#+.!|>-]/;

export interface Cleaned {
  text: string;
  /** Offset in the source of each character. */
  at: Int32Array;
}

/** NFC, one space for any white space, no marks of markdown or HTML. `start` is the offset of `raw` in the source. */
export function cleanChars(raw: string, at: { start: number; keepStar: boolean }): Cleaned {
  const trimmed = raw.trim();
  const composed = !MARKS.test(raw);
  if (composed && !UNCLEAN.test(trimmed)) {
    const from = at.start + raw.indexOf(trimmed);
    return { text: trimmed, at: offsetsFrom(from, trimmed.length) };
  }
  const out = new Cleaner(at.keepStar);
  for (let i = 0; i < raw.length;) {
    const plain = composed ? plainEnd(raw, i) : i;
    if (plain > i) {
      out.putPlain(raw.slice(i, plain), at.start + i);
      i = plain;
      continue;
    }
    const mark = markAt(raw, i);
    if (mark) {
      out.put(mark.text, at.start + i);
      i += mark.length;
      continue;
    }
    const cluster = composed ? raw.charAt(i) : clusterAt(raw, i);
    out.put(composed ? cluster : cluster.normalize('NFC'), at.start + i);
    i += cluster.length;
  }
  return out.done();
}

/** Where the letters and digits from `i` on end that are written as they stand. */
function plainEnd(raw: string, i: number): number {
  let end = i;
  while (end < raw.length && isPlain(raw.charCodeAt(end))) end++;
  return end;
}

/** No white space, nothing invisible, and nothing a mark can begin with. */
function isPlain(c: number): boolean {
  if (c < 0x80) return c > 0x2a && c !== 0x3c && c !== 0x5c;
  return c !== 0xa0 && c !== 0xad && c !== 0xfeff && (c < 0x1680 || c > 0x3000 || (c > 0x1680 && c < 0x2000));
}

/** Offsets that count on from the first one; a loop, for this is done for every character of a plan. */
export function offsetsFrom(first: number, length: number): Int32Array {
  const at = new Int32Array(length);
  for (let i = 0; i < length; i++) at[i] = first + i;
  return at;
}

/** No letter has more marks; a longer run would be put in order in more than linear time. */
const MOST_MARKS = 8;

/** A base letter with its marks, for text that is not composed. */
function clusterAt(raw: string, i: number): string {
  let end = i + 1;
  while (end < raw.length && end - i <= MOST_MARKS && /\p{M}/u.test(raw.charAt(end))) end++;
  return raw.slice(i, end);
}

/** A line break as programs write it in their own texts, left in pages they made. */
const WRITTEN_BREAK = '\\r\\n';

/** A tag, an entity or an escape at `i`: what it stands for, and its length. */
function markAt(raw: string, i: number): { text: string; length: number } | null {
  const c = raw.charCodeAt(i);
  if (c === 0x3c) {
    TAG.lastIndex = i;
    const tag = TAG.exec(raw);
    if (!tag?.[1]) return null;
    const text = INLINE.test(tag[1]) ? '' : /^<li/i.test(tag[0]) ? '- ' : ' ';
    return { text, length: tag[0].length };
  }
  if (c === 0x26) {
    ENTITY.lastIndex = i;
    const entity = ENTITY.exec(raw);
    if (!entity) return null;
    const code = entity[2] ? Number(entity[2]) : entity[3] ? Number.parseInt(entity[3], 16) : null;
    return {
      text: code === null ? (NAMED[entity[1]?.toLowerCase() ?? ''] ?? ' ') : String.fromCharCode(code),
      length: entity[0].length,
    };
  }
  if (c === 0x5c && raw.startsWith(WRITTEN_BREAK, i)) return { text: ' ', length: WRITTEN_BREAK.length };
  if (c === 0x5c && ESCAPED.test(raw.charAt(i + 1))) return { text: '', length: 1 };
  return null;
}

class Cleaner {
  #text = '';
  readonly #at: number[] = [];
  /** Where white space that is still to be written begins; -1 for none. */
  #space = -1;

  constructor(private readonly keepStar: boolean) {}

  /** A stretch of plain characters that stand side by side in the source. */
  putPlain(piece: string, offset: number): void {
    this.#addSpace();
    this.#text += piece;
    for (let i = 0; i < piece.length; i++) this.#at.push(offset + i);
  }

  /** Any characters that stand for the one at `offset`. */
  put(piece: string, offset: number): void {
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charAt(i);
      if (!isPlain(piece.charCodeAt(i))) {
        if (isInvisible(piece.charCodeAt(i)) || (unit === '*' && !this.keepStar)) continue;
        if (/\s/.test(unit)) {
          if (this.#space < 0 && this.#text !== '') this.#space = offset;
          continue;
        }
      }
      this.#addSpace();
      this.#add(unit, offset);
    }
  }

  #addSpace(): void {
    if (this.#space >= 0) this.#add(' ', this.#space);
    this.#space = -1;
  }

  #add(unit: string, offset: number): void {
    this.#text += unit;
    this.#at.push(offset);
  }

  done(): Cleaned {
    return { text: this.#text, at: Int32Array.from(this.#at) };
  }
}

/** Soft hyphen, zero-width characters, byte order mark. */
function isInvisible(c: number): boolean {
  return c === 0xad || (c >= 0x200b && c <= 0x200f) || c === 0x2060 || c === 0xfeff;
}
