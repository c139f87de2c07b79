import { ListCounter, type Numbering } from './numbering.js';
import { attribute, readXml, type XmlEvent } from './xml.js';

/** What is left out: deleted text, the old drawing beside a new one, field codes. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPr',
]);

/** A paragraph being read. */
interface OpenParagraph {
  text: string;
  style: string | null;
  numId: string | null;
  level: number;
}

/** A table being read: its row's finished cells and the lines of the open cell. */
interface OpenTable {
  cells: string[][];
  cell: string[];
}

/** Text of document.xml: one line a paragraph, Word's numbers and bullets printed, table cells apart. */
export function bodyText(xml: string, numbering: Numbering): string {
  return new BodyReader(numbering).read(xml);
}

class BodyReader {
  readonly #lines: string[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #counter: ListCounter;
  #skipUntil: { name: string; depth: number } | null = null;

  constructor(private readonly numbering: Numbering) {
    this.#counter = new ListCounter(numbering);
  }

  read(xml: string): string {
    for (const event of readXml(xml)) if (!this.#skips(event)) this.#take(event);
    return this.#lines.join('\n');
  }

  #skips(event: XmlEvent): boolean {
    const skip = this.#skipUntil;
    if (skip === null) {
      if (event.kind !== 'open' || event.empty || !SKIPPED.has(event.name)) return false;
      this.#skipUntil = { name: event.name, depth: 1 };
      return true;
    }
    if (event.kind === 'open' && event.name === skip.name && !event.empty) skip.depth += 1;
    if (event.kind === 'close' && event.name === skip.name && --skip.depth === 0) this.#skipUntil = null;
    return true;
  }

  #inText = false;

  #take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.#inText) this.#append(event.text);
    } else if (event.kind === 'open') this.#open(event.name, event.attributes, event.empty);
    else this.#close(event.name);
  }

  #open(name: string, attributes: string, empty: boolean): void {
    const paragraph = this.#paragraphs.at(-1);
    if (name === 'w:t') this.#inText = !empty;
    else if (name === 'w:p') {
      if (empty) this.#line('');
      else this.#paragraphs.push({ text: '', style: null, numId: null, level: 0 });
    } else if (name === 'w:tbl' && !empty) this.#tables.push({ cells: [], cell: [] });
    else if (name === 'w:tab' && attributes === '') this.#append('\t');
    else if (name === 'w:br') this.#append(attribute(attributes, 'w:type') === 'page' ? '\f' : '\n');
    else if (name === 'w:cr') this.#append('\n');
    else if (name === 'w:noBreakHyphen') this.#append('-');
    else if (paragraph && name === 'w:pStyle') paragraph.style = attribute(attributes, 'w:val');
    else if (paragraph && name === 'w:numId') paragraph.numId = attribute(attributes, 'w:val');
    else if (paragraph && name === 'w:ilvl') paragraph.level = Number(attribute(attributes, 'w:val') ?? 0);
  }

  #close(name: string): void {
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tc') this.#closeCell();
    else if (name === 'w:tr') this.#closeRow();
    else if (name === 'w:tbl') this.#tables.pop();
  }

  #append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const marker = paragraph.text.trim() === '' ? '' : this.#markerOf(paragraph);
    this.#line(marker === '' ? paragraph.text : `${marker} ${paragraph.text.trimStart()}`);
  }

  /** The list of the paragraph itself, else that of its style; numId 0 switches a style's list off. */
  #markerOf(paragraph: OpenParagraph): string {
    if (paragraph.numId === '0') return '';
    if (paragraph.numId !== null) return this.#counter.next(paragraph.numId, paragraph.level);
    const styled = paragraph.style === null ? undefined : this.numbering.styles.get(paragraph.style);
    return styled ? this.#counter.next(styled.numId, styled.level) : '';
  }

  #line(text: string): void {
    const table = this.#tables.at(-1);
    if (table) table.cell.push(text);
    else this.#lines.push(text);
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.cells.push(table.cell);
    table.cell = [];
  }

  /** A row of data is one line with bars; a row that only sets text side by side (head, signature) comes cell by cell. */
  #closeRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    const { cells } = table;
    table.cells = [];
    const filled = cells.map((lines) => lines.filter((line) => line.trim() !== ''));
    const isData = cells.length >= 3 && filled.every((lines) => lines.length <= 1);
    const out = isData
      ? [`| ${filled.map((lines) => (lines[0] ?? '').trim().replace(/\s*\n\s*/g, ' ')).join(' | ')} |`]
      : ['|', ...filled.flatMap((lines) => [...lines, '|'])];
    const outer = this.#tables.at(-2);
    if (outer) outer.cell.push(...out);
    else this.#lines.push(...out);
  }
}
