import { DocumentText } from '../flow/document-text.js';
import { RunText } from '../flow/run-text.js';
import { Fields } from '../flow/fields.js';
import type { LetterProperties } from './styles.js';

/** A paragraph being read. */
export interface OpenParagraph {
  text: RunText;
  style: string | null;
  numId: string | null;
  level: number | null;
  /** Its mark is deleted or hidden: it goes on in the next paragraph. */
  joinsNext: boolean;
  /** Text boxes anchored behind its first words. */
  boxes: string[];
}

/** A run of letters being read. */
export interface OpenRun extends LetterProperties {
  style: string | null;
}

/** A text with paragraphs and tables of its own: the body, or a text box inside a paragraph. */
export class Story {
  readonly text = new DocumentText();
  readonly fields = new Fields();
  /** For each open table: is the open row deleted? */
  readonly deletedRows: boolean[] = [];
  paragraph: OpenParagraph | null = null;
  run: OpenRun | null = null;
  inParagraphProperties = false;
  inRowProperties = false;
  inText = false;
  /** Text of paragraphs whose mark is deleted, waiting for the next one. */
  carried = '';

  openParagraph(): void {
    this.paragraph = { text: new RunText(), style: null, numId: null, level: null, joinsNext: false, boxes: [] };
    this.run = null;
  }

  /** Ends the paragraph; `marker` gives the number its list prints. */
  closeParagraph(marker: (paragraph: OpenParagraph) => string): void {
    const { paragraph } = this;
    this.paragraph = null;
    this.fields.endParagraph();
    if (!paragraph) return;
    const text = this.carried + paragraph.text.toString();
    this.carried = '';
    if (paragraph.joinsNext) this.carried = text;
    else {
      const printed = marker(paragraph);
      const blank = printed === '' || text.trim() === '';
      this.text.line(blank ? text : `${printed} ${text.trimStart()}`);
    }
    for (const box of paragraph.boxes) this.text.line(box);
  }

  /** What waits for a next paragraph that does not come: a table begins, a cell ends, the text ends. */
  flush(): void {
    if (this.carried !== '') this.text.line(this.carried);
    this.carried = '';
  }

  finish(): string {
    this.closeParagraph(() => '');
    this.flush();
    return this.text.finish();
  }
}
