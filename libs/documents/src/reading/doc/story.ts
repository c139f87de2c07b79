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
  readonly #boxes: string[] = [];

  get text(): RunText {
    return this.#text;
  }

  /** A text box anchored here stands before the paragraph, or behind it when that has begun. */
  addBox(text: string): void {
    if (text.trim() !== '') this.#boxes.push(text);
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
    if (text.trim() === '') this.#putBoxes(level);
    if (kind === 'cell' || state.innerCell) this.#tables.cell(line, level);
    else this.#tables.paragraph(line, level);
    this.#putBoxes(level);
  }

  finish(): string {
    const rest = this.#carried + this.#text.toString();
    if (rest !== '') this.#tables.paragraph(rest, 0);
    this.#putBoxes(0);
    return this.#tables.finish();
  }

  #putBoxes(level: number): void {
    for (const box of this.#boxes.splice(0)) this.#tables.paragraph(box, level);
  }
}
