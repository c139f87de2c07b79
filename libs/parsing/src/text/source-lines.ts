import { lostLineEnds } from './run-together.js';

/** A stretch of the source that is one line: between two line ends, kept ones or lost ones. */
export interface SourceLine {
  /** Offsets in the source; the line end is not in it. */
  from: number;
  to: number;
  /** 1-based number of the line in the source; what lost its line ends shares one number. */
  number: number;
  /** A form feed stands behind it. */
  endsPage: boolean;
}

/** The marks of an answered letter: '> ', '>> '. */
const QUOTE = /^\s*(?:>\s?)+/;
const LONGEST_QUOTE = 40;

/** The lines of a source, without the marks of a quotation. */
export function* sourceLines(source: string): Generator<SourceLine> {
  const quoted = isQuoted(source);
  const lost = lostLineEnds(source);
  let next = 0;
  let number = 1;
  for (let start = 0; start <= source.length;) {
    const end = endOfLine(source, start);
    let from = quoted ? start + quoteLength(source, start, end) : start;
    for (let cut = lost[next]; cut !== undefined && cut < end; cut = lost[++next]) {
      if (cut <= from) continue;
      yield { from, to: cut, number, endsPage: false };
      from = cut;
    }
    const endsPage = source[end] === '\f';
    yield { from, to: end, number, endsPage };
    start = source[end] === '\r' && source[end + 1] === '\n' ? end + 2 : end + 1;
    // A form feed (page break) does not count as a line of its own for the reader of line numbers.
    if (!endsPage) number++;
  }
}

function endOfLine(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 10 || c === 12 || c === 13 || c === 0x2028 || c === 0x2029) return i;
  }
  return source.length;
}

/** The text stands quoted in a letter: its first lines all carry the mark. */
function isQuoted(source: string): boolean {
  const first = source
    .slice(0, 4000)
    .split('\n', 20)
    .filter((line) => line.trim() !== '');
  return first.length > 3 && first.every((line) => line.trimStart().startsWith('>'));
}

function quoteLength(source: string, start: number, end: number): number {
  return QUOTE.exec(source.slice(start, Math.min(end, start + LONGEST_QUOTE)))?.[0].length ?? 0;
}
