import { bulletSign } from '../flow/lists.js';
import { DocumentText } from '../flow/document-text.js';
import { RunText } from '../flow/run-text.js';
import { showSymbols } from '../flow/symbols.js';
import { MAX_NESTING } from '../limits.js';
import { nestedTooDeep } from '../xml/read-xml.js';
import { declarations, isLeftOut, isListMarker, PAGE_STYLE, styleOf, type ElementStyle } from './element-style.js';
import { HtmlLists } from './html-lists.js';
import { HtmlTables } from './html-tables.js';

type Attributes = Readonly<Record<string, string>>;

/** Elements that begin and end lines. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 section article header footer main nav aside ul ol li dl dt dd blockquote pre address center form fieldset figure figcaption hr table caption tr td th body html'.split(
    ' ',
  ),
);

/** Turns the tags of a web page into lines, told of them one by one (htmlparser2's handler). */
export class PageReader {
  readonly #text = new DocumentText();
  readonly #tables = new HtmlTables(this.#text);
  readonly #lists = new HtmlLists();
  readonly #styles: ElementStyle[] = [];
  #style = PAGE_STYLE;
  #line = new RunText();
  /** The line ends in a space already, or has not begun. */
  #spaced = true;
  /** What the list prints before the next line. */
  #marker = '';
  /** Open elements since the one that is left out; 0: none is. */
  #leftOut = 0;
  /** Open elements since Word's own list marker, and its text. */
  #inMarker = 0;
  #written = '';

  onopentag(name: string, attributes: Attributes): void {
    if (this.#styles.length >= MAX_NESTING) throw nestedTooDeep();
    this.#styles.push(this.#style);
    if (this.#leftOut > 0 || isLeftOut(name, attributes)) {
      this.#leftOut++;
      return;
    }
    if (this.#inMarker > 0 || isListMarker(attributes)) this.#inMarker++;
    this.#style = styleOf(name, attributes, this.#style);
    if (name === 'br') this.#append('\n');
    if (BLOCKS.has(name)) this.#openBlock(name, attributes);
  }

  onclosetag(name: string): void {
    this.#style = this.#styles.pop() ?? PAGE_STYLE;
    if (this.#leftOut > 0) {
      this.#leftOut--;
      return;
    }
    if (this.#inMarker > 0 && --this.#inMarker === 0) this.#takeMarker();
    if (BLOCKS.has(name)) this.#closeBlock(name);
  }

  ontext(text: string): void {
    if (this.#leftOut > 0) return;
    if (this.#inMarker > 0) this.#written += text;
    else if (this.#style.preserved) this.#append(text);
    else {
      const single = text.replace(/[ \t\r\n\f]+/g, ' ');
      this.#append(this.#spaced && single.startsWith(' ') ? single.slice(1) : single);
    }
  }

  finish(): string {
    this.#endLine();
    return this.#text.finish();
  }

  #openBlock(name: string, attributes: Attributes): void {
    this.#endLine();
    if (name === 'ol' || name === 'ul') this.#lists.open(name, attributes, declarations(attributes));
    else if (name === 'li') this.#marker = this.#lists.marker(attributes);
    else if (name === 'table') this.#tables.openTable();
    else if (name === 'tr') this.#tables.openRow();
    else if (name === 'td' || name === 'th') this.#tables.openCell(attributes);
  }

  #closeBlock(name: string): void {
    this.#endLine();
    if (name === 'ol' || name === 'ul') this.#lists.close();
    else if (name === 'li') this.#marker = '';
    else if (name === 'table') this.#tables.closeTable();
    else if (name === 'tr') this.#tables.closeRow();
    else if (name === 'td' || name === 'th') this.#tables.closeCell();
  }

  /** Word's marker is a number or letter as printed, or a sign of a symbol font; its second bullet is an 'o'. */
  #takeMarker(): void {
    const written = showSymbols(this.#written)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    this.#written = '';
    if (written === 'o') this.#marker = '+';
    else this.#marker = /[\p{L}\p{N}]/u.test(written) && written !== '§' ? written : bulletSign(written);
  }

  #append(text: string): void {
    if (text === '') return;
    this.#line.add(this.#style.coding === 'unicode' ? showSymbols(text) : text, this.#style);
    this.#spaced = /\s$/.test(text.slice(-1));
  }

  #endLine(): void {
    const line = this.#line.toString().trimEnd();
    this.#line = new RunText();
    this.#spaced = true;
    if (line.trim() === '') return;
    this.#text.line(this.#marker === '' ? line : `${this.#marker} ${line.trimStart()}`);
    this.#marker = '';
  }
}
