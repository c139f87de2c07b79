import { bulletSign, ListCounter } from '../flow/lists.js';
import { showSymbols, symbolText } from '../flow/symbols.js';
import { codingOfFont } from '../legacy/convert.js';
import { MAX_NESTING } from '../limits.js';
import { nestedTooDeep } from '../xml/read-xml.js';
import { decodeBytes, encodingOfCodePage } from './charsets.js';
import { FontTable } from './fonts.js';
import { destinationOf, FIRST_STATE, type GroupState } from './group-state.js';
import { RtfLists } from './lists.js';
import { Paragraphs } from './paragraphs.js';
import type { RtfHandler } from './tokens.js';

/** Control words and symbols that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  page: '\n',
  column: '\n',
  '~': '\u00a0',
  _: '-',
  '-': '',
  '{': '{',
  '}': '}',
  '\\': '\\',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};
/** Words that describe the cells of a row. */
const ROW_WORDS: ReadonlySet<string> = new Set(['trowd', 'clvmrg', 'clmrg', 'cellx']);

/** Reads the groups of an RTF file into paragraphs and tables. */
export class BodyReader implements RtfHandler {
  readonly #groups: GroupState[] = [];
  readonly #outer: Paragraphs[] = [];
  readonly #fonts = new FontTable();
  readonly #lists = new RtfLists();
  readonly #counter = new ListCounter();
  #state: GroupState = { ...FIRST_STATE };
  #paragraphs = new Paragraphs();
  #encoding = 'windows-1252';
  /** Bytes of letters not decoded yet: one letter may take several. */
  #bytes = '';
  /** Characters still to be left out behind a \u letter. */
  #toSkip = 0;
  #starred = false;
  /** Letters of a level's pattern, gathered over its group. */
  #levelText = '';

  finish(): string {
    this.#flush();
    while (this.#outer.length > 0) this.#closeBox();
    return this.#paragraphs.finish(this.#marker());
  }

  openGroup(): void {
    this.#flush();
    if (this.#groups.length >= MAX_NESTING) throw nestedTooDeep();
    this.#groups.push(this.#state);
    this.#state = { ...this.#state, box: false };
    [this.#toSkip, this.#starred] = [0, false];
  }

  closeGroup(): void {
    this.#flush();
    const around = this.#groups.pop();
    if (!around) return;
    if (this.#state.destination === 'level-text' && around.destination !== 'level-text') {
      this.#lists.levelText(this.#levelText);
      this.#levelText = '';
    }
    if (this.#state.box) this.#closeBox();
    this.#state = around;
    this.#toSkip = 0;
  }

  text(bytes: string): void {
    let rest = bytes;
    if (this.#toSkip > 0) {
      rest = bytes.slice(this.#toSkip);
      this.#toSkip = Math.max(0, this.#toSkip - bytes.length);
    }
    if (this.#state.destination !== 'skip') this.#bytes += rest;
  }

  byte(code: number): void {
    if (this.#toSkip > 0) this.#toSkip--;
    else if (this.#state.destination !== 'skip') this.#bytes += String.fromCharCode(code);
  }

  control(word: string, value: number | null): void {
    if (word === '*') {
      this.#starred = true;
      return;
    }
    const starred = this.#starred;
    this.#starred = false;
    if (this.#toSkip > 0 && word !== 'u') {
      this.#toSkip--;
      if (word in CHARACTERS) return;
    }
    this.#flush();
    const destination = destinationOf(word, starred, this.#state.destination);
    if (destination !== null) this.#state.destination = destination;
    if (this.#state.destination === 'skip') return;
    if (word === 'u') this.#unicode(value ?? 0);
    else if (word === 'uc') this.#state.unicodeSkip = Math.max(0, Math.min(100, value ?? 1));
    else if (word === 'ansicpg') this.#encoding = encodingOfCodePage(value ?? 1252);
    else if (word in CHARACTERS) this.#put(CHARACTERS[word] ?? '');
    else this.#controlIn(word, value);
  }

  #controlIn(word: string, value: number | null): void {
    const { destination } = this.#state;
    if (destination === 'fonts') this.#fonts.word(word, value ?? 0);
    else if (destination === 'lists') this.#lists.tableWord(word, value ?? 0);
    else if (destination === 'list-overrides') this.#lists.overrideWord(word, value ?? 0);
    else if (!this.#letterWord(word, value) && destination === 'text') this.#paragraphWord(word, value);
  }

  /** Properties of letters; a number of 0 switches one off. */
  #letterWord(word: string, value: number | null): boolean {
    const state = this.#state;
    const on = value !== 0;
    if (word === 'f') state.font = value;
    else if (word === 'deff') this.#fonts.standard = value;
    else if (word === 'v') state.hidden = on;
    else if (word === 'deleted') state.deleted = on;
    else if (word === 'caps') state.capitals = on;
    else if (word === 'plain') {
      [state.font, state.hidden, state.deleted, state.capitals] = [null, false, false, false];
    } else if (word === 'field') state.field = { code: '' };
    else if (word === 'fldrslt') state.inContents ||= /^\s*TOC\b/i.test(state.field?.code ?? '');
    else if (word === 'nesttableprops') state.inNestedProperties = true;
    else if (word === 'shptxt' || word === 'dptxbxtext') this.#openBox();
    else return false;
    return true;
  }

  #paragraphWord(word: string, value: number | null): void {
    const paragraphs = this.#paragraphs;
    const nested = this.#state.inNestedProperties;
    if (this.#state.inContents) return;
    if (word === 'par' || word === 'sect') paragraphs.end(this.#marker(), { deleted: this.#state.deleted });
    else if (word === 'pard') paragraphs.reset();
    else if (word === 'ls') paragraphs.list = value;
    else if (word === 'ilvl') paragraphs.level = value ?? 0;
    else if (word === 'intbl') paragraphs.inTable();
    else if (word === 'itap') paragraphs.depth(value ?? 0);
    else if (ROW_WORDS.has(word)) paragraphs.define(word, value ?? 0, nested);
    else if (word === 'cell' || word === 'nestcell')
      paragraphs.endCell(this.#marker(), { nested: word === 'nestcell' });
    else if (word === 'row' || word === 'nestrow') paragraphs.endRow({ nested: word === 'nestrow' });
  }

  /** The number or bullet the file gives; where it gives none, counted from the list tables. */
  #marker(): string {
    const { list, level, printed } = this.#paragraphs;
    const place = list === null ? null : this.#lists.placeOf(list, level);
    const counted = place ? this.#counter.next(place) : '';
    const given = printed?.trim() ?? '';
    if (given === '') return counted;
    if (/^[-+]$/.test(counted)) return counted;
    return [...given].length === 1 && !/[\p{L}\p{N}]/u.test(given) ? bulletSign(given) : given;
  }

  #unicode(value: number): void {
    this.#toSkip = this.#state.unicodeSkip;
    const code = value < 0 ? value + 65_536 : value;
    if (code > 0 && code <= 0x10ffff) this.#put(String.fromCodePoint(code));
  }

  /** Decodes the letters gathered so far by the font they are set in. */
  #flush(): void {
    if (this.#bytes === '') return;
    const bytes = this.#bytes;
    this.#bytes = '';
    if (this.#state.destination === 'fonts') this.#fonts.name(bytes);
    else if (this.#state.destination === 'level-text') this.#levelText += bytes;
    else this.#put(this.#decode(bytes));
  }

  #decode(bytes: string): string {
    const font = this.#fonts.get(this.#state.font);
    if (font?.isSymbol) return [...bytes].map((char) => symbolText(char.charCodeAt(0), font.name)).join('');
    // Letters of the old fonts are no letters of a code page.
    if (codingOfFont(font?.name ?? null) !== 'unicode') return decodeBytes(bytes, 'windows-1252');
    return decodeBytes(bytes, font?.encoding ?? this.#encoding);
  }

  #put(text: string): void {
    const { destination, hidden, deleted, inContents, field, capitals, font } = this.#state;
    if (destination === 'level-text') this.#levelText += text;
    else if (destination === 'marker') this.#paragraphs.printed = (this.#paragraphs.printed ?? '') + showSymbols(text);
    else if (destination === 'field-code') {
      if (field && field.code.length < 200) field.code += text;
    } else if (destination === 'text' && !hidden && !deleted && !inContents) {
      const coding = codingOfFont(this.#fonts.get(font)?.name ?? null);
      this.#paragraphs.text.add(coding === 'unicode' ? showSymbols(text) : text, { coding, capitals });
    }
  }

  #openBox(): void {
    this.#state.box = true;
    this.#outer.push(this.#paragraphs);
    this.#paragraphs = new Paragraphs();
  }

  #closeBox(): void {
    const outer = this.#outer.pop();
    if (!outer) return;
    const text = this.#paragraphs.finish(this.#marker()).trim();
    this.#paragraphs = outer;
    if (text !== '') outer.addBox(text);
  }
}
