/** One step of an XML text: a tag opened, a tag closed, or characters between tags. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks through an XML text from tag to tag. Enough for the parts of a Word file, which hold no DTD: entities declared
 * in one are never resolved, so none can blow up or fetch anything.
 */
export function* readXml(xml: string): Generator<XmlEvent> {
  let at = 0;
  for (;;) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: decode(xml.slice(at, open)) };
    const special = specialEnd(xml, open);
    if (special !== null) {
      if (special.text !== null) yield { kind: 'text', text: special.text };
      at = special.end;
      continue;
    }
    const close = tagEnd(xml, open);
    if (close < 0) return;
    yield tagEvent(xml.slice(open + 1, close));
    at = close + 1;
  }
}

function tagEvent(inside: string): XmlEvent {
  if (inside.startsWith('/')) return { kind: 'close', name: inside.slice(1).trim() };
  const empty = inside.endsWith('/');
  const body = empty ? inside.slice(0, -1) : inside;
  const space = body.search(/\s/);
  return {
    kind: 'open',
    name: space < 0 ? body : body.slice(0, space),
    attributes: space < 0 ? '' : body.slice(space),
    empty,
  };
}

/** The end of a tag; a '>' inside quotation marks does not close it. */
function tagEnd(xml: string, open: number): number {
  let quote = '';
  for (let i = open + 1; i < xml.length; i++) {
    const c = xml.charAt(i);
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return i;
  }
  return -1;
}

/** Comments, declarations, processing instructions and CDATA. */
function specialEnd(xml: string, open: number): { end: number; text: string | null } | null {
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

/** The value of an attribute, or null. */
export function attribute(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}=`);
  if (at < 0) return null;
  const quote = attributes.charAt(at + name.length + 2);
  const end = attributes.indexOf(quote, at + name.length + 3);
  return end < 0 ? null : decode(attributes.slice(at + name.length + 3, end));
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
