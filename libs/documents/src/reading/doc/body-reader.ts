import { ListCounter } from '../flow/lists.js';
import type { RunStyle } from '../flow/run-text.js';
import { showSymbols, symbolText } from '../flow/symbols.js';
import { codingOfFont } from '../legacy/convert.js';
import { type Binary } from './binary.js';
import { readBoxes } from './boxes.js';
import { readFontNames } from './fonts.js';
import { DocLists } from './lists.js';
import { lettersOf, readPieces, type Piece } from './pieces.js';
import { applyLetters, applyParagraph, type LetterState, type ParagraphState } from './properties.js';
import { PropertyPages } from './property-pages.js';
import { readSprms, SPRM } from './sprms.js';
import { DocStory } from './story.js';
import { DocStyles } from './styles.js';
import { PAIR, type WordFile } from './word-file.js';

/** Letters that are signs of the file, not of the text ([MS-DOC] 2.4.1, 2.8.25). */
const CELL_END = 0x07;
const SHAPE = 0x08;
const PARAGRAPH_END = 0x0d;
const PAGE_END = 0x0c;
const FIELD_BEGIN = 0x13;
const FIELD_SEPARATOR = 0x14;
const FIELD_END = 0x15;
const SYMBOL = 0x28;
const SHOWN: Readonly<Record<number, string>> = { 0x09: '\t', 0x0b: '\n', 0x0e: '\n', 0x1e: '-', 0x1f: '' };
/** Letters handled one by one; the others are taken in one piece. */
const SIGN = /[\0-\x1f(]/g; // eslint-disable-line no-control-regex

/** Reads the text of a .doc file with the properties that change what is read. */
export class BodyReader {
  readonly #paragraphs: PropertyPages;
  readonly #letters: PropertyPages;
  readonly #styles: DocStyles;
  readonly #lists: DocLists;
  readonly #fonts: string[];
  readonly #counter = new ListCounter();
  readonly #boxes: Map<number, { from: number; to: number }>;

  constructor(private readonly file: WordFile) {
    this.#paragraphs = new PropertyPages(file.main, file.table(PAIR.paragraphPages), 'paragraphs');
    this.#letters = new PropertyPages(file.main, file.table(PAIR.letterPages), 'letters');
    this.#styles = new DocStyles(file.table(PAIR.styles));
    const has = (pair: number): boolean => file.table(pair).length > 0;
    this.#lists = new DocLists(
      has(PAIR.lists) ? file.tableFrom(PAIR.lists) : null,
      has(PAIR.overrides) ? file.tableFrom(PAIR.overrides) : null,
    );
    this.#fonts = readFontNames(file.table(PAIR.fonts));
    this.#boxes = readBoxes(file);
  }

  body(): string {
    return this.#read({ from: 0, to: this.file.bodyLetters }, true);
  }

  #read(range: { from: number; to: number }, withBoxes: boolean): string {
    const story = new DocStory();
    for (const piece of readPieces(this.file, range)) this.#readPiece(story, piece, withBoxes);
    return story.finish();
  }

  /** Takes a piece run by run: letters of one run look alike. */
  #readPiece(story: DocStory, piece: Piece, withBoxes: boolean): void {
    const end = piece.at + (piece.to - piece.from) * piece.bytesPerLetter;
    for (let at = piece.at; at < end;) {
      const run = this.#letters.at(at);
      const paragraph = this.#paragraphs.at(at);
      const bytes = Math.max(piece.bytesPerLetter, Math.min(run.to, paragraph.to, end) - at);
      const to = Math.min(end, at + bytes - (bytes % piece.bytesPerLetter));
      const letters = this.#letterState(run.properties, piece, paragraph.style);
      const text = lettersOf(this.file.main, piece, { at, to });
      const first = piece.from + (at - piece.at) / piece.bytesPerLetter;
      this.#takeRun(story, text, {
        letters,
        style: this.#runStyle(letters),
        paragraph: () => this.#paragraphState(at, piece),
        boxAt: (index) => (withBoxes ? this.#boxText(first + index) : ''),
      });
      at = to;
    }
  }

  #takeRun(story: DocStory, text: string, run: Run): void {
    let from = 0;
    for (const { 0: sign, index } of text.matchAll(SIGN)) {
      this.#put(story, text.slice(from, index), run);
      this.#takeSign(story, sign.charCodeAt(0), index, run);
      from = index + 1;
    }
    this.#put(story, text.slice(from), run);
  }

  #takeSign(story: DocStory, code: number, index: number, run: Run): void {
    const { letters } = run;
    if (code === PARAGRAPH_END || code === PAGE_END || code === CELL_END) this.#endParagraph(story, code, run);
    else if (code === FIELD_BEGIN) story.fields.begin();
    else if (code === FIELD_SEPARATOR) story.fields.separate();
    else if (code === FIELD_END) story.fields.end();
    else if (code === SHAPE) story.addBox(run.boxAt(index));
    else if (code === SYMBOL) {
      const { symbol } = letters;
      const shown = letters.special && symbol ? symbolText(symbol.code, this.#fonts[symbol.font] ?? null) : '(';
      this.#put(story, shown, run);
    } else this.#put(story, SHOWN[code] ?? '', run);
  }

  #endParagraph(story: DocStory, code: number, run: Run): void {
    const state = run.paragraph();
    // A page ends with its own letter; a section's end is a paragraph's as well.
    if (
      code === PARAGRAPH_END &&
      (run.letters.deleted || run.letters.hidden) &&
      !state.innerCell &&
      !state.innerRowEnd
    ) {
      story.join();
      return;
    }
    const place = state.list > 0 ? this.#lists.placeOf(state.list, state.level) : null;
    story.end(code === CELL_END ? 'cell' : 'paragraph', place ? this.#counter.next(place) : '', state);
  }

  #put(story: DocStory, text: string, { letters, style }: Run): void {
    if (letters.deleted || letters.hidden || text === '') return;
    if (story.fields.hidesText) story.fields.code(text);
    else story.text.add(style.coding === 'unicode' ? showSymbols(text) : text, style);
  }

  #paragraphState(at: number, piece: Piece): ParagraphState {
    const run = this.#paragraphs.at(at);
    const state = { ...this.#styles.get(run.style).paragraph };
    applyParagraph(state, this.#withHuge(run.properties));
    applyParagraph(state, piece.properties);
    return state;
  }

  /** Rows of many cells keep their properties in a stream of their own ([MS-DOC] 2.6.2 sprmPHugePapx). */
  #withHuge(properties: Binary): Binary {
    for (const { code, at } of readSprms(properties)) {
      if (code !== SPRM.huge) continue;
      const { data } = this.file;
      const place = properties.u32(at);
      return place + 2 <= data.length
        ? data.part(place + 2, Math.min(data.u16(place), data.length - place - 2))
        : properties;
    }
    return properties;
  }

  #letterState(properties: Binary, piece: Piece, paragraphStyle: number): LetterState {
    const styled = this.#styles.get(paragraphStyle).letters;
    const state = { ...styled };
    for (const { code, at } of readSprms(properties))
      if (code === SPRM.letterStyle) this.#styles.applyTo(state, properties.u16(at));
    applyLetters(state, properties, styled);
    applyLetters(state, piece.properties, styled);
    return state;
  }

  #runStyle(letters: LetterState): RunStyle {
    const font = letters.font === null ? null : (this.#fonts[letters.font] ?? null);
    return { coding: codingOfFont(font), capitals: letters.capitals };
  }

  #boxText(letter: number): string {
    const range = this.#boxes.get(letter);
    return range ? this.#read(range, false) : '';
  }
}

/** Letters that look alike, and what is known at their place. */
interface Run {
  letters: LetterState;
  style: RunStyle;
  paragraph: () => ParagraphState;
  boxAt: (index: number) => string;
}
