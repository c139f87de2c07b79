import { EdgedTables, type CellShape } from '../flow/edged-tables.js';
import { RunText } from '../flow/run-text.js';

/** Widest tables; further cells of a row definition are noise. */
const MAX_SHAPES = 200;

/** The row a table is at: its cells by the definition that came last (\trowd … \cellx). */
class RowDefinition {
  shapes: CellShape[] = [];
  #continues = false;
  #joinsLeft = false;

  word(word: string, value: number): void {
    if (word === 'trowd') this.shapes = [];
    else if (word === 'clvmrg') this.#continues = true;
    else if (word === 'clmrg') this.#joinsLeft = true;
    else if (word === 'cellx') {
      if (this.shapes.length < MAX_SHAPES)
        this.shapes.push({ right: value, continues: this.#continues, joinsLeft: this.#joinsLeft });
      [this.#continues, this.#joinsLeft] = [false, false];
    }
  }
}

/** Paragraphs and tables of an RTF text, or of a text box in it. */
export class Paragraphs {
  readonly tables = new EdgedTables();
  text = new RunText();
  /** The number or bullet the file itself gives (\listtext, \pntext). */
  printed: string | null = null;
  list: number | null = null;
  level = 0;
  /** Text boxes anchored behind the paragraph's first words. */
  readonly #boxes: string[] = [];
  #inTable = false;
  #depth: number | null = null;
  readonly #row = new RowDefinition();
  readonly #nestedRow = new RowDefinition();
  /** Text of paragraphs whose mark is deleted. */
  #carried = '';

  /** \pard: the next words describe the paragraph anew. */
  reset(): void {
    this.list = null;
    this.level = 0;
    this.#inTable = false;
    this.#depth = null;
  }

  inTable(): void {
    this.#inTable = true;
  }

  depth(value: number): void {
    this.#depth = value;
  }

  define(word: string, value: number, nested: boolean): void {
    (nested ? this.#nestedRow : this.#row).word(word, value);
  }

  /** Ends the paragraph; `marker` is what its list prints. A deleted mark joins it with the next one. */
  end(marker: string, { deleted }: { deleted: boolean }): void {
    const line = this.#take(deleted ? '' : marker);
    if (deleted) this.#carried = line;
    else this.tables.paragraph(line, this.#level());
    this.#putBoxes();
  }

  endCell(marker: string, { nested }: { nested: boolean }): void {
    this.tables.cell(this.#take(marker), nested ? Math.max(2, this.#level()) : 1);
    this.#putBoxes();
  }

  endRow({ nested }: { nested: boolean }): void {
    const level = nested ? Math.max(2, this.#level()) : 1;
    this.tables.row(level, (nested ? this.#nestedRow : this.#row).shapes);
  }

  /** A text box anchored here stands before the paragraph, or behind it when that has begun. */
  addBox(text: string): void {
    if (this.text.isEmpty) this.tables.paragraph(text, this.#level());
    else this.#boxes.push(text);
  }

  finish(marker: string): string {
    const line = this.#take(marker);
    if (line !== '') this.tables.paragraph(line, this.#level());
    this.#putBoxes();
    return this.tables.finish();
  }

  #level(): number {
    return this.#depth ?? (this.#inTable ? 1 : 0);
  }

  #take(marker: string): string {
    const text = this.#carried + this.text.toString();
    [this.text, this.printed, this.#carried] = [new RunText(), null, ''];
    return marker === '' || text.trim() === '' ? text : `${marker} ${text.trimStart()}`;
  }

  #putBoxes(): void {
    for (const box of this.#boxes.splice(0)) this.tables.paragraph(box, this.#level());
  }
}
