import type { Line } from './lines.js';
import { readMarker } from './markers.js';

/** How the text is set: whether its lines are cut at a width, and whether empty lines separate paragraphs. */
export interface Layout {
  /** Lines are cut at a width (text of a PDF or of a web page) instead of one line a paragraph. */
  wrapped: boolean;
  /** Usual length of a full line; only meaningful when wrapped. */
  width: number;
  /** In wrapped text: an empty line always ends a paragraph, and only an empty line does. */
  blankBreaks: boolean;
  /** First lines of paragraphs end early, behind any word, as web pages cut them. */
  early: boolean;
  /** How far first lines and further lines of a paragraph are set in, where that tells them apart; null where it does not. */
  indent: { first: number; further: number } | null;
}

/** How far a line reaches from the margin. */
export function extentOf(line: Line): number {
  return line.indent + line.text.length;
}

/** The sentence or item is finished at the end of this line. */
export function isTerminated(text: string): boolean {
  return /[.;:!?…]["”’')\]]*$/.test(text);
}

/** The line goes on with a small letter, so it cannot open a paragraph. */
export function startsSmall(text: string): boolean {
  return /^["“(]?\p{Ll}/u.test(text) || /^[),;.”]/.test(text);
}

/** Judges the layout from those line ends that leave no doubt: an unfinished line followed by a small letter. */
export function readLayout(lines: readonly Line[]): Layout {
  const lengths: number[] = [];
  const firstLines: number[] = [];
  const first = new Map<number, number>();
  const further = new Map<number, number>();
  let acrossBlank = 0;
  let longest = 0;
  let parted = 0;
  const markers = { all: 0, afterBlank: 0 };
  let previous: Line | undefined;
  let blank = false;
  let page = false;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'page') blank = true;
    if (line.kind === 'page') page = true;
    if (line.kind !== 'text') {
      if (line.kind === 'rule' || line.kind === 'cell') previous = undefined;
      continue;
    }
    if (blank && previous) parted++;
    longest = Math.max(longest, extentOf(line));
    const marked = readMarker(line.text).kind !== 'none';
    if (marked) markers.all++;
    if (marked) count(first, line.indent);
    if (marked && (blank || !previous)) markers.afterBlank++;
    if (previous && !isTerminated(previous.text) && startsSmall(line.text) && !marked) {
      // Across a page break an empty line says nothing.
      if (blank && !page) acrossBlank++;
      else if (!blank) {
        lengths.push(extentOf(previous));
        if (readMarker(previous.text).kind !== 'none') firstLines.push(extentOf(previous));
      }
      count(further, line.indent);
    }
    previous = line;
    blank = false;
    page = false;
  }
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  // Where nothing is numbered, empty lines must stand there to part anything.
  const separated = markers.all > 0 ? markers.afterBlank >= markers.all * 0.8 : parted > 0;
  const isParted = separated && acrossBlank <= lengths.length * 0.1;
  // An excerpt has few line ends that tell; no line of it is longer than those, or empty lines part all its paragraphs.
  const tells =
    lengths.length >= 5 || (lengths.length >= 2 && longest <= width * 1.1) || (lengths.length > 0 && isParted);
  const wrapped = tells && width < 160;
  return {
    wrapped,
    width,
    blankBreaks: wrapped && isParted,
    early: wrapped && isEarly(firstLines, width),
    indent: wrapped ? indentOf(first, further) : null,
  };
}

/** A line cut at the width leaves no more room than a word takes. */
function isEarly(firstLines: readonly number[], width: number): boolean {
  const early = firstLines.filter((length) => length < width * 0.85).length;
  return early >= 3 && early >= firstLines.length * 0.4;
}

function count(counts: Map<number, number>, value: number): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Nearly all numbered lines are set in alike, and nearly all lines that go on are, but by another measure. */
function indentOf(first: ReadonlyMap<number, number>, further: ReadonlyMap<number, number>): Layout['indent'] {
  const [opening, going] = [usual(first), usual(further)];
  return opening === null || going === null || opening === going ? null : { first: opening, further: going };
}

/** The value of nine in ten; null where there is none, or too few to tell. */
function usual(counts: ReadonlyMap<number, number>): number | null {
  let all = 0;
  let best: [value: number, times: number] = [0, 0];
  for (const [value, times] of counts) {
    all += times;
    if (times > best[1]) best = [value, times];
  }
  return all >= 5 && best[1] >= all * 0.9 ? best[0] : null;
}
