import { type Binary } from './binary.js';
import {
  applyLetters,
  applyParagraph,
  PLAIN_LETTERS,
  PLAIN_PARAGRAPH,
  type LetterState,
  type ParagraphState,
} from './properties.js';

const PARAGRAPH = 1;
const LETTERS = 2;
/** A style based on none. */
const NO_STYLE = 0xfff;
/** Longer chains of styles are circles. */
const MAX_CHAIN = 50;

interface OwnStyle {
  basedOn: number;
  paragraph: Binary | null;
  letters: Binary | null;
}

/** A paragraph style with all it inherits. */
export interface DocStyle {
  paragraph: ParagraphState;
  letters: LetterState;
}

/** The style sheet of a .doc file ([MS-DOC] 2.9.271 STSH). */
export class DocStyles {
  readonly #own: (OwnStyle | null)[] = [];
  readonly #whole = new Map<number, DocStyle>();

  constructor(sheet: Binary) {
    if (sheet.length < 6) return;
    const count = sheet.u16(2);
    const baseLength = sheet.u16(4);
    let at = 2 + sheet.u16(0);
    for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
      const length = sheet.u16(at);
      this.#own.push(length === 0 ? null : readStyle(sheet.part(at + 2, length), baseLength));
      at += 2 + length;
    }
  }

  get(number: number): DocStyle {
    const known = this.#whole.get(number);
    if (known) return known;
    const style = { paragraph: { ...PLAIN_PARAGRAPH }, letters: { ...PLAIN_LETTERS } };
    for (const own of this.#chain(number).reverse()) {
      if (own.paragraph) applyParagraph(style.paragraph, own.paragraph);
      if (own.letters) applyLetters(style.letters, own.letters, { ...style.letters });
    }
    this.#whole.set(number, style);
    return style;
  }

  /** Puts a character style over letters. */
  applyTo(letters: LetterState, number: number): void {
    for (const own of this.#chain(number).reverse())
      if (own.letters) applyLetters(letters, own.letters, { ...letters });
  }

  #chain(number: number): OwnStyle[] {
    const chain: OwnStyle[] = [];
    for (let at = number; at !== NO_STYLE && chain.length < MAX_CHAIN;) {
      const own = this.#own[at];
      if (!own) break;
      chain.push(own);
      at = own.basedOn;
    }
    return chain;
  }
}

function readStyle(style: Binary, baseLength: number): OwnStyle {
  const kind = style.u16(2) & 0xf;
  const own: OwnStyle = { basedOn: style.u16(2) >> 4, paragraph: null, letters: null };
  let at = baseLength + 2 + (style.u16(baseLength) + 1) * 2;
  const next = (): Binary | null => {
    // Each part begins at an even place.
    at += at % 2;
    if (at + 2 > style.length) return null;
    const length = Math.min(style.u16(at), style.length - at - 2);
    const part = style.part(at + 2, length);
    at += 2 + length;
    return part;
  };
  if (kind === PARAGRAPH) {
    const paragraph = next();
    if (paragraph && paragraph.length >= 2) own.paragraph = paragraph.part(2, paragraph.length - 2);
    own.letters = next();
  } else if (kind === LETTERS) own.letters = next();
  return own;
}
