import { continues, isBold, type Gap } from './continuation.js';
import type { Layout } from './layout.js';
import type { Line } from './lines.js';
import { readMarker, withoutMarker, type Marker } from './markers.js';
import { join, type Passage } from './passage.js';

/** A paragraph: wrapped lines and page breaks repaired, its number or bullet apart. */
export interface Paragraph {
  readonly marker: Marker;
  /** The text behind the marker. */
  readonly body: Passage;
  readonly whole: Passage;
  readonly line: number;
  readonly lineTo: number;
  readonly bold: boolean;
  /** A cell of a table row. */
  readonly cell: boolean;
  /** A rule or the edge of a table stands before it. */
  readonly afterRule: boolean;
  /** Marked as a heading in markdown. */
  readonly heading: boolean;
}

/** Joins lines to paragraphs. `layout` is that of the whole text. */
export function readParagraphs(lines: readonly Line[], layout: Layout): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Line[] = [];
  let gap: Gap = 'none';
  let rule = true;
  let afterRule = true;
  const close = (): void => {
    if (current.length > 0) paragraphs.push(makeParagraph(current, afterRule));
    current = [];
  };
  for (const line of lines) {
    if (line.kind === 'blank' && gap === 'none') gap = 'blank';
    if (line.kind === 'page') gap = 'page';
    if (line.kind === 'rule') rule = true;
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'page') continue;
    const goesOn = current.length > 0 && !rule && continues(current, line, gap, layout);
    if (!goesOn) {
      close();
      afterRule = rule;
    }
    current.push(line);
    gap = 'none';
    rule = false;
  }
  close();
  return withMisreadOnes(paragraphs);
}

/** How far behind a doubtful number its successor is looked for. */
const NEAR = 60;

/** 'l. Công an xã' … '2. Trạm Y tế xã': a small L, or a Roman one, read for the figure 1. */
function withMisreadOnes(paragraphs: Paragraph[]): Paragraph[] {
  let romans = 0;
  return paragraphs.map((paragraph, i) => {
    const { kind, label } = paragraph.marker;
    if (kind === 'roman' && label !== 'I') romans += 1;
    const doubtful =
      (kind === 'letter' && (label === 'l' || label === 'i')) || (kind === 'roman' && label === 'I' && romans > 0);
    if (!doubtful) return paragraph;
    const next = paragraphs
      .slice(i + 1, i + 1 + NEAR)
      .find((other) => other.marker.kind === 'arabic' || other.marker.kind === 'roman' || other.marker.kind === kind);
    if (next?.marker.kind !== 'arabic' || next.marker.label !== '2') return paragraph;
    return { ...paragraph, marker: { ...paragraph.marker, kind: 'arabic', label: '1' } };
  });
}

function makeParagraph(lines: readonly Line[], afterRule: boolean): Paragraph {
  const whole = join(lines);
  const marker = readMarker(whole.text);
  return {
    marker,
    whole,
    body: withoutMarker(whole, marker),
    line: lines[0]?.number ?? 1,
    lineTo: lines.at(-1)?.number ?? 1,
    bold: isBold(lines),
    cell: lines[0]?.kind === 'cell',
    afterRule,
    heading: (lines[0]?.heading ?? 0) > 0,
  };
}
