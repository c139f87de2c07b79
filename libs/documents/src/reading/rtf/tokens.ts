/** What a reader of RTF is told, piece by piece (RTF 1.9.1, 'Conventions of an RTF Reader'). */
export interface RtfHandler {
  openGroup(): void;
  closeGroup(): void;
  /** A control word, or a control symbol such as `*` or `~`; without a number, `value` is null. */
  control(word: string, value: number | null): void;
  /** A byte written as \'hh. */
  byte(code: number): void;
  /** Letters as they stand, one character a byte. */
  text(bytes: string): void;
}

const NUMBER = /-?\d{1,10}/y;
/** What ends a control word, and what ends plain text. */
const NO_LETTER = /[^a-z]/gi;
const MARK = /[\\{}\r\n\0]/g;

/** Walks through the bytes of an RTF file, given one character a byte. */
export function readRtfTokens(source: string, handler: RtfHandler): void {
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '{') {
      handler.openGroup();
      at++;
    } else if (char === '}') {
      handler.closeGroup();
      at++;
    } else if (char === '\\') at = readControl(source, at + 1, handler);
    else if (char === '\r' || char === '\n' || char === '\0') at++;
    else {
      const text = upTo(MARK, source, at);
      handler.text(text);
      at += text.length;
    }
  }
}

function readControl(source: string, from: number, handler: RtfHandler): number {
  const word = upTo(NO_LETTER, source, from);
  if (word === '') return readSymbol(source, from, handler);
  let at = from + word.length;
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(source)?.[0] ?? null;
  if (digits !== null) at += digits.length;
  const value = digits === null ? null : Number(digits);
  // One space ends a control word and belongs to it.
  if (source[at] === ' ') at++;
  // Raw bytes of a picture: they may hold braces.
  if (word === 'bin') return at + Math.max(0, value ?? 0);
  handler.control(word, value);
  return at;
}

function readSymbol(source: string, at: number, handler: RtfHandler): number {
  const symbol = source.charAt(at);
  if (symbol === "'") {
    const code = parseInt(source.slice(at + 1, at + 3), 16);
    if (Number.isNaN(code)) return at + 1;
    handler.byte(code);
    return at + 3;
  }
  // A backslash before a line's end is a paragraph's end.
  handler.control(symbol === '\r' || symbol === '\n' ? 'par' : symbol, null);
  return at + 1;
}

/** The text from `at` up to what ends it. Looking for the end alone keeps the stack flat however long the text is. */
function upTo(end: RegExp, source: string, at: number): string {
  end.lastIndex = at;
  return source.slice(at, end.exec(source)?.index);
}
