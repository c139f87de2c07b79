import { isCapitals } from './capitals.js';
import { continues, isBold, type Gap } from './continuation.js';
import type { Layout } from './layout.js';
import type { Line } from './lines.js';
import { NO_MARKER, readMarker, withoutMarker, type Marker } from './markers.js';
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

/** Joins lines to paragraphs. `layout` is that of the whole body. */
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
  return withoutLoneCounts(withMisreadOnes(paragraphs));
}

/** 'Thứ hai, …' counts only behind 'Thứ nhất, …': else it is a day of the week, or a word of the sentence. */
function withoutLoneCounts(paragraphs: Paragraph[]): Paragraph[] {
  let last = 0;
  return paragraphs.map((paragraph) => {
    const { marker, whole } = paragraph;
    if (marker.kind !== 'word') return paragraph;
    const number = Number(marker.label);
    if (number !== 1 && number !== last + 1) return { ...paragraph, marker: NO_MARKER, body: whole };
    last = number;
    return paragraph;
  });
}

/** How far behind a doubtful number its successor is looked for. */
const NEAR = 60;

/** 'l. Công an xã' … '2. Trạm Y tế xã': a small L, or a Roman one, read for the figure 1. */
function withMisreadOnes(paragraphs: Paragraph[]): Paragraph[] {
  let romans = 0;
  let capitalTitles = 0;
  let letter = '';
  return paragraphs.map((paragraph, i) => {
    const { kind, label } = paragraph.marker;
    if (kind === 'roman' && label !== 'I') romans += 1;
    if (kind === 'roman' && isCapitals(paragraph.body.text)) capitalTitles += 1;
    const before = letter;
    if (kind === 'letter') letter = label;
    const next = nextNumber(paragraphs, i);
    const isOne = next?.kind === 'arabic' && next.label === '2';
    // The letter L comes behind K; where titles are in capitals, a Roman number stands before no other.
    const lostL = kind === 'letter' && label === 'l' && before !== 'k';
    const lostI =
      kind === 'roman' &&
      label === 'I' &&
      (isOne ||
        (next?.label !== 'II' &&
          !isBeforeTwo(paragraphs, i) &&
          romans > 0 &&
          capitalTitles > 1 &&
          !isCapitals(paragraph.body.text)));
    if (!lostL && !lostI && !(kind === 'letter' && label === 'i' && before !== 'h' && isOne)) return paragraph;
    return { ...paragraph, marker: { ...paragraph.marker, kind: 'arabic', label: '1' } };
  });
}

/** The next Roman number is II, so that the numbers between ('1.', '2.') stand below this one. */
function isBeforeTwo(paragraphs: readonly Paragraph[], at: number): boolean {
  const next = paragraphs.slice(at + 1, at + NEAR).find(({ marker }) => marker.kind === 'roman');
  return next?.marker.label === 'II';
}

/** The number of the next paragraph that is counted in figures. */
function nextNumber(paragraphs: readonly Paragraph[], at: number): Marker | undefined {
  const { kind } = paragraphs[at]?.marker ?? NO_MARKER;
  if (kind !== 'letter' && kind !== 'roman') return undefined;
  for (let i = at + 1; i < Math.min(paragraphs.length, at + NEAR); i++) {
    const marker = paragraphs[i]?.marker;
    if (marker && (marker.kind === 'arabic' || marker.kind === 'roman')) return marker;
  }
  return undefined;
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
