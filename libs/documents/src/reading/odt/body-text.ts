import { ListCounter } from '../flow/lists.js';
import { DocumentText } from '../flow/document-text.js';
import { RunText, type RunStyle } from '../flow/run-text.js';
import { showSymbols } from '../flow/symbols.js';
import { codingOfFont } from '../legacy/convert.js';
import { readXml, type Attributes, type XmlHandler } from '../xml/read-xml.js';
import { ListPlaces } from './list-places.js';
import type { OdtStyle, OdtStyles } from './styles.js';
import { TableSpans } from './table-spans.js';

/** Left out: deleted text, comments, notes, contents, readings above letters, descriptions of pictures, hints. */
const SKIPPED: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'text:table-of-content',
  'text:ruby-text',
  'text:number',
  'text:placeholder',
  'office:forms',
  'svg:title',
  'svg:desc',
]);
/** Frames with text, and drawn shapes, which may hold paragraphs as well. */
const FRAMES: ReadonlySet<string> = new Set([
  'draw:text-box',
  'draw:custom-shape',
  'draw:rect',
  'draw:ellipse',
  'draw:circle',
  'draw:caption',
  'draw:polygon',
  'draw:regular-polygon',
  'draw:polyline',
  'draw:path',
  'draw:line',
  'draw:connector',
]);
/** More spaces in a row (`text:s`) than this draw a line, not a gap. */
const MAX_SPACES = 200;

type Letters = Pick<OdtStyle, 'font' | 'capitals' | 'hidden'>;

interface OpenParagraph {
  text: RunText;
  /** List of its style. */
  list: string | null;
  /** Level of a heading (0-based), null for other paragraphs. */
  outline: number | null;
  /** How letters are drawn: by the paragraph's style, then by each open span. */
  spans: Letters[];
  boxes: string[];
}

/** The body, or a frame inside a paragraph. */
interface Frame {
  text: DocumentText;
  paragraph: OpenParagraph | null;
  lists: ListPlaces;
}

/** Text of content.xml: one line a paragraph, numbers and bullets of lists printed, tables by their kind. */
export function bodyText(xml: string, styles: OdtStyles): string {
  const reader = new BodyReader(styles);
  readXml(xml, reader);
  return reader.finish();
}

class BodyReader implements XmlHandler {
  readonly #outer: Frame[] = [];
  readonly #counter = new ListCounter();
  readonly #spans = new TableSpans();
  #frame: Frame;
  #skip: { name: string; depth: number } | null = null;

  constructor(private readonly styles: OdtStyles) {
    this.#frame = this.#newFrame();
  }

  finish(): string {
    while (this.#outer.length > 0) this.#closeFrame();
    this.#closeParagraph();
    return this.#frame.text.finish();
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skip !== null) {
      if (name === this.#skip.name) this.#skip.depth++;
    } else if (SKIPPED.has(name) || isHidden(name, attributes)) this.#skip = { name, depth: 1 };
    else if (name === 'text:p' || name === 'text:h') this.#openParagraph(name, attributes);
    else if (name === 'text:span') this.#openSpan(attributes);
    else if (name.startsWith('table:')) this.#openTablePart(name, attributes);
    else if (!this.#openListPart(name, attributes)) this.#openInline(name, attributes);
  }

  close(name: string): void {
    if (this.#skip !== null) {
      if (name === this.#skip.name && --this.#skip.depth === 0) this.#skip = null;
    } else if (name === 'text:p' || name === 'text:h') this.#closeParagraph();
    else if (name === 'text:span') this.#closeSpan();
    else if (FRAMES.has(name)) this.#closeFrame();
    else if (name === 'text:list') this.#frame.lists.closeList();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#frame.text.closeCell();
    else if (name === 'table:table-row') this.#frame.text.closeRow();
    else if (name === 'table:table') {
      this.#frame.text.closeTable();
      this.#spans.closeTable();
    }
  }

  text(text: string): void {
    // Line breaks of the XML source are spaces (ODF 1.2 part 1, 6.1.2).
    if (this.#skip === null) this.#append(text.replace(/[\r\n\t ]+/g, ' '));
  }

  #openParagraph(name: string, attributes: Attributes): void {
    this.#closeParagraph();
    const level = Number(attributes.get('text:outline-level') ?? 1) || 1;
    const numbered = name === 'text:h' && attributes.get('text:is-list-header') !== 'true';
    const style = this.styles.get(attributes.get('text:style-name'), 'paragraph');
    this.#frame.paragraph = {
      text: new RunText(),
      list: style.list,
      outline: numbered ? level - 1 : null,
      spans: [style],
      boxes: [],
    };
  }

  #openSpan(attributes: Attributes): void {
    const spans = this.#frame.paragraph?.spans;
    const around = spans?.at(-1);
    const own = this.styles.get(attributes.get('text:style-name'), 'text');
    if (around)
      spans?.push({
        font: own.font ?? around.font,
        capitals: own.capitals ?? around.capitals,
        hidden: own.hidden ?? around.hidden,
      });
  }

  #closeSpan(): void {
    const spans = this.#frame.paragraph?.spans;
    if (spans && spans.length > 1) spans.pop();
  }

  #closeParagraph(): void {
    const { paragraph, text } = this.#frame;
    this.#frame.paragraph = null;
    if (!paragraph) return;
    const marker = this.#marker(paragraph);
    const line = paragraph.text.toString();
    text.line(marker === '' || line.trim() === '' ? line : `${marker} ${line.trimStart()}`);
    for (const box of paragraph.boxes) text.line(box);
  }

  #marker({ list, outline }: OpenParagraph): string {
    const place = this.#frame.lists.take(list);
    if (place) return this.#counter.next(place);
    if (outline === null || this.#frame.lists.depth > 0) return '';
    const levels = this.styles.outline;
    return this.#counter.next({ sequence: 'outline', list: 'outline', level: outline, levels, starts: new Map() });
  }

  #openTablePart(name: string, attributes: Attributes): void {
    const { text } = this.#frame;
    const count = (attribute: string): number => Number(attributes.get(attribute) ?? 1) || 1;
    if (name === 'table:table') {
      text.openTable();
      this.#spans.openTable();
    } else if (name === 'table:table-row') {
      text.openRow();
      this.#spans.openRow();
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const span = count('table:number-columns-repeated');
      const continues = this.#spans.cell({ columns: span, rows: count('table:number-rows-spanned') });
      text.openCell({ span, continues: continues && name === 'table:covered-table-cell' });
    }
  }

  #openListPart(name: string, attributes: Attributes): boolean {
    const { lists } = this.#frame;
    if (name === 'text:list')
      lists.openList({
        id: attributes.get('xml:id'),
        style: attributes.get('text:style-name'),
        continues: attributes.get('text:continue-numbering') === 'true',
        continuesId: attributes.get('text:continue-list'),
      });
    else if (name === 'text:list-item' || name === 'text:list-header') {
      const startAt = attributes.get('text:start-value');
      lists.openItem({ numbered: name === 'text:list-item', startAt: startAt === null ? null : Number(startAt) || 1 });
    } else return false;
    return true;
  }

  #openInline(name: string, attributes: Attributes): void {
    if (name === 'text:s') this.#append(' '.repeat(Math.min(MAX_SPACES, Number(attributes.get('text:c') ?? 1) || 1)));
    else if (name === 'text:tab') this.#append('\t');
    else if (name === 'text:line-break') this.#append('\n');
    else if (FRAMES.has(name)) {
      this.#outer.push(this.#frame);
      this.#frame = this.#newFrame();
    }
  }

  #newFrame(): Frame {
    return { text: new DocumentText(), paragraph: null, lists: new ListPlaces(this.styles) };
  }

  /** A box at the beginning of a paragraph stands before it, one further on behind it. */
  #closeFrame(): void {
    const outer = this.#outer.pop();
    if (!outer) return;
    this.#closeParagraph();
    const text = this.#frame.text.finish().trim();
    this.#frame = outer;
    if (text === '') return;
    if (outer.paragraph && !outer.paragraph.text.isEmpty) outer.paragraph.boxes.push(text);
    else outer.text.line(text);
  }

  #append(text: string): void {
    const { paragraph } = this.#frame;
    if (!paragraph || text === '') return;
    const style = this.#runStyle(paragraph);
    if (style !== null) paragraph.text.add(style.coding === 'unicode' ? showSymbols(text) : text, style);
  }

  /** How letters are drawn at this place; null for hidden text. */
  #runStyle(paragraph: OpenParagraph): RunStyle | null {
    const letters = paragraph.spans.at(-1);
    if (!letters || letters.hidden) return null;
    const font = letters.font === null ? null : this.styles.fontName(letters.font);
    return { coding: codingOfFont(font), capitals: letters.capitals ?? false };
  }
}

/** Sections and texts that are switched off. */
function isHidden(name: string, attributes: Attributes): boolean {
  if (name === 'text:section') return attributes.get('text:display') === 'none';
  return (
    (name === 'text:hidden-text' || name === 'text:hidden-paragraph') && attributes.get('text:is-hidden') === 'true'
  );
}
