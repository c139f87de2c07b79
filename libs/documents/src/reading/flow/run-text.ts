import { convertRun, type LetterCoding } from '../legacy/convert.js';

/** How a run of characters is drawn, as far as it changes what is read. */
export interface RunStyle {
  /** By the font: Unicode, or one of the old Vietnamese encodings. */
  coding: LetterCoding;
  /** Drawn as capitals whatever was typed. */
  capitals: boolean;
}

export const PLAIN_RUN: RunStyle = { coding: 'unicode', capitals: false };

/** The text of one paragraph, gathered run by run; letters of old fonts may be split over runs. */
export class RunText {
  #text = '';
  #run = '';
  #style = PLAIN_RUN;

  add(text: string, style: RunStyle = PLAIN_RUN): void {
    if (style.coding !== this.#style.coding || style.capitals !== this.#style.capitals) {
      this.#close();
      this.#style = style;
    }
    this.#run += text;
  }

  get isEmpty(): boolean {
    return this.#text === '' && this.#run === '';
  }

  toString(): string {
    this.#close();
    return this.#text;
  }

  #close(): void {
    const text = convertRun(this.#run, this.#style.coding);
    this.#text += this.#style.capitals ? text.toUpperCase() : text;
    this.#run = '';
  }
}
