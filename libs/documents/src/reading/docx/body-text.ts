import { ListCounter } from '../flow/lists.js';
import { PLAIN_RUN, type RunStyle } from '../flow/run-text.js';
import { showSymbols, symbolText } from '../flow/symbols.js';
import { codingOfFont } from '../legacy/convert.js';
import { readXml, type Attributes, type XmlHandler } from '../xml/read-xml.js';
import type { Numbering } from './numbering.js';
import { Story } from './story.js';
import { isOn, setLetterProperty, type Styles } from './styles.js';

/** What is left out: deleted text, the old drawing beside a new one, former properties, readings above letters. */
const SKIPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:delText',
  'w:delInstrText',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPr',
  'w:rt',
  'w:tabs',
]);

/** Text of document.xml: one line a paragraph, Word's numbers and bullets printed, tables by their kind. */
export function bodyText(xml: string, numbering: Numbering, styles: Styles): string {
  const reader = new BodyReader(numbering, styles);
  readXml(xml, reader);
  return reader.finish();
}

class BodyReader implements XmlHandler {
  /** The body, and text boxes open inside each other. */
  readonly #outer: Story[] = [];
  readonly #counter = new ListCounter();
  #story = new Story();
  #skip: { name: string; depth: number } | null = null;
  /** The open content control shows a hint instead of content. */
  #isHint = false;

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
  ) {}

  finish(): string {
    while (this.#outer.length > 0) this.#closeBox();
    return this.#story.finish();
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skip !== null) {
      if (name === this.#skip.name) this.#skip.depth++;
      return;
    }
    if (name === 'w:del' || name === 'w:moveFrom') this.#markDeleted();
    if (SKIPPED.has(name) || (name === 'w:sdtContent' && this.#isHint)) this.#skip = { name, depth: 1 };
    else if (name === 'w:p') this.#story.openParagraph();
    else if (name === 'w:r') this.#story.run = { style: null, font: null, capitals: null, hidden: null };
    else if (name === 'w:t' || name === 'm:t') this.#story.inText = true;
    else if (this.#story.inParagraphProperties) this.#paragraphProperty(name, attributes);
    else if (!this.#openFrame(name, attributes)) this.#openInRun(name, attributes);
  }

  close(name: string): void {
    if (this.#skip !== null) {
      if (name === this.#skip.name && --this.#skip.depth === 0) this.#skip = null;
      return;
    }
    const story = this.#story;
    if (name === 'w:t' || name === 'm:t') story.inText = false;
    else if (name === 'w:r') story.run = null;
    else if (name === 'w:pPr') story.inParagraphProperties = false;
    else if (name === 'w:trPr') story.inRowProperties = false;
    else if (name === 'w:p') story.closeParagraph((paragraph) => this.#marker(paragraph));
    else if (name === 'w:txbxContent') this.#closeBox();
    else if (name === 'w:tc' || name === 'w:tr' || name === 'w:tbl') this.#closeTablePart(name);
  }

  text(text: string): void {
    if (this.#skip !== null) return;
    if (this.#story.inText) this.#append(text);
    else if (this.#inCode) this.#story.fields.code(text);
  }

  #inCode = false;

  /** Deletions are containers of deleted text, or marks in the properties of a paragraph or row. */
  #markDeleted(): void {
    const story = this.#story;
    if (story.inRowProperties) story.deletedRows[story.deletedRows.length - 1] = true;
    if (story.inParagraphProperties && story.paragraph) story.paragraph.joinsNext = true;
  }

  #paragraphProperty(name: string, attributes: Attributes): void {
    const { paragraph } = this.#story;
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = attributes.get('w:val');
    else if (name === 'w:numId') paragraph.numId = attributes.get('w:val');
    else if (name === 'w:ilvl') paragraph.level = Number(attributes.get('w:val') ?? 0);
    else if ((name === 'w:vanish' || name === 'w:specVanish') && isOn(attributes.get('w:val') ?? '1'))
      paragraph.joinsNext = true;
  }

  /** Tables, text boxes, content controls and the openings of properties. */
  #openFrame(name: string, attributes: Attributes): boolean {
    const story = this.#story;
    if (name === 'w:pPr') story.inParagraphProperties = true;
    else if (name === 'w:trPr') story.inRowProperties = true;
    else if (name === 'w:txbxContent') this.#openBox();
    else if (name === 'w:sdt') this.#isHint = false;
    else if (name === 'w:showingPlcHdr') this.#isHint = isOn(attributes.get('w:val') ?? '1');
    else if (name === 'w:tbl') {
      story.flush();
      story.text.openTable();
      story.deletedRows.push(false);
    } else if (name === 'w:tr') {
      story.text.openRow();
      story.deletedRows[story.deletedRows.length - 1] = false;
    } else if (name === 'w:tc') story.text.openCell();
    else if (name === 'w:gridSpan') story.text.mergeCell({ span: Number(attributes.get('w:val') ?? 1) });
    else if (name === 'w:vMerge') story.text.mergeCell({ continues: attributes.get('w:val') !== 'restart' });
    else if (name === 'w:gridBefore') {
      story.text.openCell({ span: Number(attributes.get('w:val') ?? 1) || 1 });
      story.text.closeCell();
    } else return false;
    return true;
  }

  #closeTablePart(name: 'w:tc' | 'w:tr' | 'w:tbl'): void {
    const story = this.#story;
    story.flush();
    if (name === 'w:tc') story.text.closeCell();
    else if (name === 'w:tr') story.text.closeRow({ deleted: story.deletedRows.at(-1) ?? false });
    else {
      story.text.closeTable();
      story.deletedRows.pop();
    }
  }

  /** Characters that are tags, fields, and the properties of a run. */
  #openInRun(name: string, attributes: Attributes): void {
    const { fields, run } = this.#story;
    this.#inCode = name === 'w:instrText';
    if (name === 'w:tab' || name === 'w:ptab') this.#append('\t');
    else if (name === 'w:br' || name === 'w:cr') this.#append('\n');
    else if (name === 'w:noBreakHyphen') this.#append('-');
    else if (name === 'w:sym')
      this.#append(symbolText(parseInt(attributes.get('w:char') ?? '', 16) || 0xf0b7, attributes.get('w:font')));
    else if (name === 'w:fldChar') {
      const type = attributes.get('w:fldCharType');
      if (type === 'begin') fields.begin();
      else if (type === 'separate') fields.separate();
      else if (type === 'end') fields.end();
    } else if (run && name === 'w:rStyle') run.style = attributes.get('w:val');
    else if (run) setLetterProperty(run, name, attributes);
  }

  #openBox(): void {
    this.#outer.push(this.#story);
    this.#story = new Story();
  }

  /** A box at the beginning of a paragraph stands before it, one further on behind it. */
  #closeBox(): void {
    const outer = this.#outer.pop();
    if (!outer) return;
    const text = this.#story.finish().trim();
    this.#story = outer;
    if (text === '') return;
    if (outer.paragraph && !outer.paragraph.text.isEmpty) outer.paragraph.boxes.push(text);
    else outer.text.line(text);
  }

  #append(text: string): void {
    const { paragraph, fields } = this.#story;
    if (!paragraph || fields.hidesText) return;
    const style = this.#runStyle(paragraph.style);
    if (style === null) return;
    paragraph.text.add(style.coding === 'unicode' ? showSymbols(text) : text, style);
  }

  /** How the open run is drawn: by itself, its character style, its paragraph's style; null for hidden text. */
  #runStyle(paragraphStyle: string | null): RunStyle | null {
    const { run } = this.#story;
    const base = this.styles.get(paragraphStyle);
    if (!run) return base.hidden ? null : PLAIN_RUN;
    const style = run.style === null ? null : this.styles.letters(run.style);
    if (run.hidden ?? style?.hidden ?? base.hidden) return null;
    return {
      coding: codingOfFont(run.font ?? style?.font ?? base.font),
      capitals: run.capitals ?? style?.capitals ?? base.capitals ?? false,
    };
  }

  /** Empty paragraphs count in their list as well, as Word numbers them. */
  #marker(paragraph: { style: string | null; numId: string | null; level: number | null }): string {
    const place = this.numbering.placeOf(paragraph);
    return place ? this.#counter.next(place) : '';
  }
}
