import { EdgedTables } from '../flow/edged-tables.js';
import { Fields } from '../flow/fields.js';
import { RunText } from '../flow/run-text.js';
import type { ParagraphState } from './properties.js';

/** What ended a paragraph. */
export type ParagraphEnd = 'paragraph' | 'cell';

/** The body or a text box of a .doc file, gathered paragraph by paragraph. */
export class DocStory {
  readonly fields = new Fields();
  readonly #tables = new EdgedTables();
  #text = new RunText();
  /** Text of paragraphs whose mark is deleted. */
  #carried = '';
  readonly #boxesBefore: string[] = [];
  readonly #boxesBehind: string[] = [];

  get text(): RunText {
    return this.#text;
  }

  /** A text box anchored here stands before the paragraph, or behind it when that has begun. */
  addBox(text: string): void {
    const begun = this.#carried !== '' || !this.#text.isEmpty;
    if (text.trim() !== '') (begun ? this.#boxesBehind : this.#boxesBefore).push(text.trim());
  }

  /** Goes on in the next paragraph. */
  join(): void {
    this.#carried += this.#text.toString();
    this.#text = new RunText();
  }

  /** Ends a paragraph, and the cell or row it closes; `marker` is what its list prints. */
  end(kind: ParagraphEnd, marker: string, state: ParagraphState): void {
    this.fields.endParagraph();
    const level = Math.max(state.depth, state.inTable ? 1 : 0);
    if (state.rowEnd || state.innerRowEnd) {
      this.#text = new RunText();
      this.#tables.row(level, state.cells);
      return;
    }
    const text = this.#carried + this.#text.toString();
    const line = marker === '' || text.trim() === '' ? text : `${marker} ${text.trimStart()}`;
    [this.#text, this.#carried] = [new RunText(), ''];
    this.#put(this.#boxesBefore, level);
    if (kind === 'cell' || state.innerCell) this.#tables.cell(line, level);
    else this.#tables.paragraph(line, level);
    this.#put(this.#boxesBehind, level);
  }

  finish(): string {
    const rest = this.#carried + this.#text.toString();
    this.#put(this.#boxesBefore, 0);
    if (rest !== '') this.#tables.paragraph(rest, 0);
    this.#put(this.#boxesBehind, 0);
    return this.#tables.finish();
  }

  #put(boxes: string[], level: number): void {
    for (const box of boxes.splice(0)) this.#tables.paragraph(box, level);
  }
}
