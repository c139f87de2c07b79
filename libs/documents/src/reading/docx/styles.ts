import { readXml, type Attributes } from '../xml/read-xml.js';

/** What a style, or a run itself, says of its letters; null: nothing. */
export interface LetterProperties {
  font: string | null;
  capitals: boolean | null;
  hidden: boolean | null;
}

/** A style with what it takes from the styles it is based on. */
export interface Style extends LetterProperties {
  /** The list of its paragraphs ('0' switches lists off), and the level when the style names one. */
  numId: string | null;
  level: number | null;
}

interface OwnStyle extends Style {
  basedOn: string | null;
}

const EMPTY: Style = { font: null, capitals: null, hidden: null, numId: null, level: null };
/** Longer chains of styles are circles. */
const MAX_CHAIN = 50;

/** The styles of a Word file (styles.xml). */
export class Styles {
  readonly #own = new Map<string, OwnStyle>();
  readonly #whole = new Map<string, Style>();
  readonly #defaults = ownStyle();
  #defaultParagraph: string | null = null;

  constructor(xml: string | null) {
    if (xml !== null) this.#read(xml);
  }

  /** A style by its id; null stands for the style of paragraphs that name none. */
  get(id: string | null): Style {
    const name = id ?? this.#defaultParagraph;
    if (name === null) return this.#defaults;
    const known = this.#whole.get(name);
    if (known) return known;
    const whole = { ...this.#defaults };
    for (const own of this.#chain(name).reverse()) overlay(whole, own);
    this.#whole.set(name, whole);
    return whole;
  }

  /** Lists that numbering styles stand for (`w:numStyleLink`). */
  numIdOf(id: string): string | null {
    return this.#own.get(id)?.numId ?? null;
  }

  /** A character style without what paragraphs bring. */
  letters(id: string): LetterProperties {
    const whole = { ...EMPTY };
    for (const own of this.#chain(id).reverse()) overlay(whole, own);
    return whole;
  }

  #chain(id: string): OwnStyle[] {
    const chain: OwnStyle[] = [];
    for (let at: string | null = id; at !== null && chain.length < MAX_CHAIN;) {
      const own = this.#own.get(at);
      if (!own) break;
      chain.push(own);
      at = own.basedOn;
    }
    return chain;
  }

  #read(xml: string): void {
    let style = ownStyle();
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'w:rPrDefault') style = this.#defaults;
        else if (name === 'w:style') style = this.#add(attributes);
        else if (name === 'w:basedOn') style.basedOn = attributes.get('w:val');
        else if (name === 'w:numId') style.numId = attributes.get('w:val');
        else if (name === 'w:ilvl') style.level = Number(attributes.get('w:val') ?? 0);
        else setLetterProperty(style, name, attributes);
      },
      close: () => undefined,
      text: () => undefined,
    });
  }

  #add(attributes: Attributes): OwnStyle {
    const style = ownStyle();
    const id = attributes.get('w:styleId') ?? '';
    this.#own.set(id, style);
    const isDefault = isOn(attributes.get('w:default') ?? '0');
    if (isDefault && (attributes.get('w:type') ?? 'paragraph') === 'paragraph') this.#defaultParagraph = id;
    return style;
  }
}

function ownStyle(): OwnStyle {
  return { ...EMPTY, basedOn: null };
}

function overlay(whole: Style, own: Style): void {
  whole.font = own.font ?? whole.font;
  whole.capitals = own.capitals ?? whole.capitals;
  whole.hidden = own.hidden ?? whole.hidden;
  whole.numId = own.numId ?? whole.numId;
  whole.level = own.level ?? whole.level;
}

/** Takes over a property of letters (`w:rPr` of a run or a style) when the tag is one. */
export function setLetterProperty(target: LetterProperties, name: string, attributes: Attributes): void {
  if (name === 'w:rFonts') target.font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi') ?? target.font;
  else if (name === 'w:caps') target.capitals = isOn(attributes.get('w:val') ?? '1');
  else if (name === 'w:vanish') target.hidden = isOn(attributes.get('w:val') ?? '1');
}

/** A switch of Word's XML (ST_OnOff). */
export function isOn(value: string): boolean {
  return !['0', 'false', 'off'].includes(value);
}
