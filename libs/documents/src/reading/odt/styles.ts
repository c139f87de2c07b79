import { PLAIN_LEVEL, type ListLevel } from '../flow/lists.js';
import type { NumberFormat } from '../flow/number-formats.js';
import { readXml, type Attributes } from '../xml/read-xml.js';

/** What a style says that changes what is read; null: nothing. */
export interface OdtStyle {
  parent: string | null;
  /** List of the style's paragraphs. */
  list: string | null;
  font: string | null;
  capitals: boolean | null;
  hidden: boolean | null;
}

const EMPTY: OdtStyle = { parent: null, list: null, font: null, capitals: null, hidden: null };
const FORMATS: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  '01': 'decimalZero',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};
/** Longer chains of styles are circles. */
const MAX_CHAIN = 50;

/** The styles and lists of an OpenDocument text (ISO/IEC 26300): of styles.xml, and the automatic ones of content.xml. */
export class OdtStyles {
  readonly #styles = new Map<string, OdtStyle>();
  readonly #whole = new Map<string, OdtStyle>();
  readonly #lists = new Map<string, Map<number, ListLevel>>();
  /** Numbering of headings by outline level (`text:outline-style`). */
  readonly outline = new Map<number, ListLevel>();
  /** The real names of fonts, which styles call by a name of their own. */
  readonly #fonts = new Map<string, string>();

  /** Takes in the styles of a part; later ones go before earlier ones of the same name. */
  add(xml: string): void {
    let style: OdtStyle = { ...EMPTY };
    let levels: Map<number, ListLevel> | null = null;
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style:style' || name === 'style:default-style') style = this.#addStyle(attributes);
        else if (name === 'text:list-style') {
          levels = new Map();
          this.#lists.set(attributes.get('style:name') ?? '', levels);
        } else if (name === 'text:outline-style') levels = this.outline;
        else if (name === 'style:font-face') this.#addFont(attributes);
        else if (levels && /^text:(?:list|outline)-level-style/.test(name)) addLevel(levels, name, attributes);
        else if (name === 'style:text-properties' && levels === null) setLetters(style, attributes);
      },
      close: (name) => {
        if (name === 'text:list-style' || name === 'text:outline-style') levels = null;
      },
      text: () => undefined,
    });
  }

  /** A style of paragraphs or letters with what it inherits. */
  get(name: string | null, family: 'paragraph' | 'text'): OdtStyle {
    const key = `${family}/${name ?? ''}`;
    const known = this.#whole.get(key);
    if (known) return known;
    const whole = { ...EMPTY };
    let at = name;
    for (let i = 0; i < MAX_CHAIN && at !== null; i++) {
      const own = this.#styles.get(`${family}/${at}`);
      if (!own) break;
      inherit(whole, own);
      at = own.parent;
    }
    if (family === 'paragraph') inherit(whole, this.#styles.get('paragraph/') ?? EMPTY);
    this.#whole.set(key, whole);
    return whole;
  }

  list(name: string): ReadonlyMap<number, ListLevel> | undefined {
    return this.#lists.get(name);
  }

  fontName(name: string): string {
    return this.#fonts.get(name) ?? name;
  }

  #addStyle(attributes: Attributes): OdtStyle {
    const style = {
      ...EMPTY,
      parent: attributes.get('style:parent-style-name'),
      list: attributes.get('style:list-style-name'),
    };
    this.#styles.set(`${attributes.get('style:family') ?? ''}/${attributes.get('style:name') ?? ''}`, style);
    return style;
  }

  #addFont(attributes: Attributes): void {
    const family = (attributes.get('svg:font-family') ?? '').split(',')[0]?.replace(/['"]/g, '') ?? '';
    this.#fonts.set(attributes.get('style:name') ?? '', family);
  }
}

function inherit(whole: OdtStyle, from: OdtStyle): void {
  whole.list ??= from.list;
  whole.font ??= from.font;
  whole.capitals ??= from.capitals;
  whole.hidden ??= from.hidden;
}

function setLetters(style: OdtStyle, attributes: Attributes): void {
  const transform = attributes.get('fo:text-transform');
  const display = attributes.get('text:display');
  style.font = attributes.get('style:font-name') ?? attributes.get('fo:font-family') ?? style.font;
  if (transform !== null) style.capitals = transform === 'uppercase';
  if (display !== null) style.hidden = display === 'none';
}

/** One level of a list: its number format with what stands around it, or its bullet. */
function addLevel(levels: Map<number, ListLevel>, name: string, attributes: Attributes): void {
  const at = (Number(attributes.get('text:level') ?? 1) || 1) - 1;
  if (name.endsWith('-bullet') || name.endsWith('-image')) {
    levels.set(at, { ...PLAIN_LEVEL, format: 'bullet', text: attributes.get('text:bullet-char') ?? '•' });
    return;
  }
  const format = FORMATS[attributes.get('style:num-format') ?? ''] ?? 'decimal';
  const shown = format === 'none' ? 0 : Math.min(at + 1, Number(attributes.get('text:display-levels') ?? 1) || 1);
  const numbers = Array.from({ length: shown }, (_, i) => `%${at + 2 - shown + i}`).join('.');
  // LibreOffice writes the whole pattern itself ('%1%.%2%.'), which knows more than prefix and suffix.
  const pattern = attributes.get('loext:num-list-format')?.replace(/%(\d+)%/g, '%$1') ?? null;
  const text =
    pattern ?? `${attributes.get('style:num-prefix') ?? ''}${numbers}${attributes.get('style:num-suffix') ?? ''}`;
  levels.set(at, { ...PLAIN_LEVEL, format, text, start: Number(attributes.get('text:start-value') ?? 1) || 1 });
}
