import { DomainError } from '#domain';
import { MAX_NESTING } from '../limits.js';

/** What a reader of XML is told, tag by tag. Names come as they are written, with their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  /** Also called for `<a/>`, right after `open`. */
  close(name: string): void;
  text(text: string): void;
}

/** The attributes of a tag, looked up when asked for. */
export class Attributes {
  constructor(private readonly source: string) {}

  /** The value of an attribute, or null. */
  get(name: string): string | null {
    const { source } = this;
    for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
      if (at > 0 && !isSpace(source.charCodeAt(at - 1))) continue;
      let next = skipSpace(source, at + name.length);
      if (source[next] !== '=') continue;
      next = skipSpace(source, next + 1);
      const quote = source.charAt(next);
      const end = quote === '"' || quote === "'" ? source.indexOf(quote, next + 1) : -1;
      if (end >= 0) return decode(source.slice(next + 1, end));
    }
    return null;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks through an XML text from tag to tag. Enough for the parts of Word and OpenDocument files, which hold no DTD:
 * entities declared in one are never resolved, so none can blow up or fetch anything. Closing tags that do not fit are
 * handed on as they come; what is cut off ends there.
 * @throws DomainError `nested-too-deep`
 */
export function readXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  let depth = 0;
  for (;;) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) handler.text(decode(xml.slice(at, open)));
    const special = specialEnd(xml, open);
    if (special !== null) {
      if (special.text !== null) handler.text(special.text);
      at = special.end;
      continue;
    }
    const close = tagEnd(xml, open);
    if (close < 0) return;
    at = close + 1;
    if (xml[open + 1] === '/') {
      depth = Math.max(0, depth - 1);
      handler.close(xml.slice(open + 2, close).trim());
      continue;
    }
    const empty = xml[close - 1] === '/';
    openTag(xml.slice(open + 1, empty ? close - 1 : close), empty, handler);
    if (!empty && ++depth > MAX_NESTING) throw nestedTooDeep();
  }
}

/** A tag that is empty (`<a/>`) is closed at once. */
function openTag(inside: string, empty: boolean, handler: XmlHandler): void {
  const space = inside.search(/\s/);
  const name = space < 0 ? inside : inside.slice(0, space);
  handler.open(name, new Attributes(space < 0 ? '' : inside.slice(space + 1)));
  if (empty) handler.close(name);
}

/** The file is built to exhaust its reader. */
export function nestedTooDeep(): DomainError {
  return new DomainError(
    'nested-too-deep',
    'unreadable',
    'Tệp có cấu trúc lồng nhau sâu bất thường nên không được đọc. Đề nghị mở bằng Word, lưu lại rồi thử lại.',
  );
}

/** The end of a tag; a '>' inside quotation marks does not close it. */
function tagEnd(xml: string, open: number): number {
  for (let i = open + 1; i < xml.length; i++) {
    const c = xml.charCodeAt(i);
    if (c === 0x3e) return i;
    if (c !== 0x22 && c !== 0x27) continue;
    i = xml.indexOf(xml.charAt(i), i + 1);
    if (i < 0) return -1;
  }
  return -1;
}

/** Comments, declarations, processing instructions and CDATA. */
function specialEnd(xml: string, open: number): { end: number; text: string | null } | null {
  const second = xml[open + 1];
  if (second !== '!' && second !== '?') return null;
  for (const [start, stop] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
  ] as const) {
    if (!xml.startsWith(start, open)) continue;
    const found = xml.indexOf(stop, open + start.length);
    const end = found < 0 ? xml.length : found + stop.length;
    return { end, text: start === '<![CDATA[' ? xml.slice(open + start.length, found < 0 ? xml.length : found) : null };
  }
  return null;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
