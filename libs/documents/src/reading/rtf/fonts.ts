import { encodingOfCharset, encodingOfCodePage, SYMBOL_CHARSET } from './charsets.js';

export interface RtfFont {
  name: string;
  /** How its bytes are read; null: as the file says for all. */
  encoding: string | null;
  isSymbol: boolean;
}

/** The fonts of an RTF file (\fonttbl), which say how their letters are encoded. */
export class FontTable {
  readonly #fonts = new Map<number, RtfFont>();
  #open: RtfFont = { name: '', encoding: null, isSymbol: false };
  /** The font of text that names none (\deff). */
  standard: number | null = null;

  /** A control word inside \fonttbl. */
  word(word: string, value: number): void {
    if (word === 'f') {
      this.#open = { name: '', encoding: null, isSymbol: false };
      this.#fonts.set(value, this.#open);
    } else if (word === 'fcharset') {
      this.#open.isSymbol = value === SYMBOL_CHARSET;
      this.#open.encoding ??= encodingOfCharset(value);
    } else if (word === 'cpg' && value > 0) this.#open.encoding = encodingOfCodePage(value);
  }

  /** Letters of the open font's name, which a semicolon ends. */
  name(bytes: string): void {
    if (this.#open.name.length < 200) this.#open.name = (this.#open.name + bytes.replaceAll(';', '')).trimStart();
  }

  get(number: number | null): RtfFont | undefined {
    const wanted = number ?? this.standard;
    return wanted === null ? undefined : this.#fonts.get(wanted);
  }
}
