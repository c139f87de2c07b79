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
  let acrossBlank = 0;
  const markers = { all: 0, afterBlank: 0 };
  let previous: Line | undefined;
  let blank = false;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'page') blank = true;
    if (line.kind !== 'text') {
      if (line.kind === 'rule' || line.kind === 'cell') previous = undefined;
      continue;
    }
    const marked = readMarker(line.text).kind !== 'none';
    if (marked) markers.all++;
    if (marked && (blank || !previous)) markers.afterBlank++;
    if (previous && !isTerminated(previous.text) && startsSmall(line.text) && !marked) {
      if (blank) acrossBlank++;
      else lengths.push(previous.text.length);
    }
    previous = line;
    blank = false;
  }
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  const wrapped = lengths.length >= 5 && width < 160;
  const separated = markers.afterBlank >= markers.all * 0.8;
  return { wrapped, width, blankBreaks: wrapped && separated && acrossBlank <= lengths.length * 0.1 };
}
