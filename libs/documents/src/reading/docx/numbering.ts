import { attribute, readXml } from './xml.js';

/** One level of a list definition. */
interface Level {
  start: number;
  format: string;
  /** Pattern such as '%1.' or '%1.%2.', or the bullet itself. */
  text: string;
}

/** The list definitions of a Word file (numbering.xml) and the lists its styles bring. */
export interface Numbering {
  /** numId to its definition. */
  lists: Map<string, { abstractId: string; starts: Map<number, number> }>;
  /** Definition to its levels. */
  levels: Map<string, Map<number, Level>>;
  /** Paragraph style to the list it belongs to. */
  styles: Map<string, { numId: string; level: number }>;
}

/** Reads numbering.xml and the lists bound to styles in styles.xml. */
export function readNumbering(numberingXml: string | null, stylesXml: string | null): Numbering {
  const numbering: Numbering = { lists: new Map(), levels: new Map(), styles: new Map() };
  const styled = numberingXml
    ? readDefinitions(numberingXml, numbering)
    : new Map<string, { abstractId: string; level: number }>();
  if (stylesXml) readStyles(stylesXml, numbering, styled);
  return numbering;
}

/** Fills lists and levels; returns the styles that levels name themselves. */
function readDefinitions(xml: string, numbering: Numbering): Map<string, { abstractId: string; level: number }> {
  const styled = new Map<string, { abstractId: string; level: number }>();
  let abstractId = '';
  let numId = '';
  let level: Level = { start: 1, format: 'decimal', text: '' };
  let ilvl = 0;
  for (const event of readXml(xml)) {
    if (event.kind !== 'open') continue;
    const value = attribute(event.attributes, 'w:val') ?? '';
    if (event.name === 'w:abstractNum') {
      abstractId = attribute(event.attributes, 'w:abstractNumId') ?? '';
      numId = '';
      numbering.levels.set(abstractId, new Map());
    } else if (event.name === 'w:num') {
      numId = attribute(event.attributes, 'w:numId') ?? '';
      numbering.lists.set(numId, { abstractId: '', starts: new Map() });
    } else if (event.name === 'w:abstractNumId' && numId !== '') {
      const list = numbering.lists.get(numId);
      if (list) list.abstractId = value;
    } else if (event.name === 'w:lvlOverride') ilvl = Number(attribute(event.attributes, 'w:ilvl') ?? 0);
    else if (event.name === 'w:startOverride') numbering.lists.get(numId)?.starts.set(ilvl, Number(value));
    else if (event.name === 'w:lvl') {
      ilvl = Number(attribute(event.attributes, 'w:ilvl') ?? 0);
      level = { start: 1, format: 'decimal', text: '' };
      if (numId === '') numbering.levels.get(abstractId)?.set(ilvl, level);
    } else if (event.name === 'w:start') level.start = Number(value);
    else if (event.name === 'w:numFmt') level.format = value;
    else if (event.name === 'w:lvlText') level.text = value;
    else if (event.name === 'w:pStyle' && numId === '') styled.set(value, { abstractId, level: ilvl });
  }
  return styled;
}

/** Styles with a list of their own, inherited through basedOn. */
function readStyles(
  xml: string,
  numbering: Numbering,
  styled: ReadonlyMap<string, { abstractId: string; level: number }>,
): void {
  const parents = new Map<string, string>();
  let style = '';
  let level = 0;
  for (const event of readXml(xml)) {
    if (event.kind !== 'open') continue;
    const value = attribute(event.attributes, 'w:val') ?? '';
    if (event.name === 'w:style') {
      style = attribute(event.attributes, 'w:styleId') ?? '';
      level = 0;
    } else if (event.name === 'w:basedOn') parents.set(style, value);
    else if (event.name === 'w:ilvl') level = Number(value);
    else if (event.name === 'w:numId' && style !== '')
      numbering.styles.set(style, { numId: value, level: styled.get(style)?.level ?? level });
  }
  for (const id of parents.keys()) inherit(id, parents, numbering, 0);
}

function inherit(
  style: string,
  parents: ReadonlyMap<string, string>,
  numbering: Numbering,
  depth: number,
): { numId: string; level: number } | null {
  const own = numbering.styles.get(style);
  if (own) return own;
  const parent = parents.get(style);
  if (parent === undefined || depth > 20) return null;
  const inherited = inherit(parent, parents, numbering, depth + 1);
  if (inherited) numbering.styles.set(style, inherited);
  return inherited;
}

/** Counts the numbers of a document's lists as Word prints them. */
export class ListCounter {
  readonly #counts = new Map<string, number[]>();
  readonly #overridden = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** The number or bullet Word prints before the next paragraph of a list; empty for none. */
  next(numId: string, ilvl: number): string {
    const list = this.numbering.lists.get(numId);
    const levels = list ? this.numbering.levels.get(list.abstractId) : undefined;
    const level = levels?.get(ilvl);
    if (!list || !levels || !level || level.format === 'none') return '';
    if (level.format === 'bullet') return bullet(level.text);
    // Lists of one definition count on, unless a list restarts by an override.
    const counts = this.#counts.get(list.abstractId) ?? [];
    this.#counts.set(list.abstractId, counts);
    const override = list.starts.get(ilvl);
    if (override !== undefined && !this.#overridden.has(`${numId}/${ilvl}`)) {
      this.#overridden.add(`${numId}/${ilvl}`);
      counts[ilvl] = override;
    } else counts[ilvl] = (counts[ilvl] ?? level.start - 1) + 1;
    counts.length = ilvl + 1;
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levels.get(at);
      return format(counts[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
    });
  }
}

/** Symbol fonts draw bullets with private characters; all are '-' here but for '+', the sub-bullet of office papers. */
function bullet(text: string): string {
  return text.trim() === '+' ? '+' : '-';
}

function format(value: number, kind: string): string {
  switch (kind) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function letter(value: number): string {
  const index = (value - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [amount, sign] of ROMAN) {
    while (rest >= amount) {
      out += sign;
      rest -= amount;
    }
  }
  return out;
}
