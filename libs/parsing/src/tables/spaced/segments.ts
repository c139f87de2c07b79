import type { Line } from '../../text/lines.js';

/** A stretch of a line without a wide gap: the text of one cell, or of two that only one space parts. */
export interface Segment {
  line: Line;
  /** Indices into the text of the line. */
  from: number;
  to: number;
  /** Where it begins and ends on paper, in characters from the margin. */
  left: number;
  right: number;
}

/** So many spaces part two columns. */
const GAP = 2;

/** The line has a gap wider than one space. */
export function hasGaps({ text, at }: Line): boolean {
  return (at[text.length - 1] ?? 0) - (at[0] ?? 0) > text.length;
}

/** The stretches of a line between its wide gaps. */
export function segmentsOf(line: Line): Segment[] {
  const { text, at } = line;
  const segments: Segment[] = [];
  let from = 0;
  let left = line.indent;
  let x = line.indent;
  for (let i = text.indexOf(' '), before = 0; ; before = i + 1, i = text.indexOf(' ', before)) {
    const end = i < 0 ? text.length : i;
    x += end - before;
    const gap = i < 0 ? GAP : (at[i + 1] ?? 0) - (at[i] ?? 0);
    if (gap >= GAP) {
      segments.push({ line, from, to: end, left, right: x });
      from = i + 1;
      left = x + gap;
    }
    if (i < 0) return segments;
    x += gap;
  }
}

/** The folded words of a segment. */
export function keyOf({ line, from, to }: Segment): string {
  return line.key.slice(from, to);
}

/** The segment cut before the word at `at`, an index into its line. */
export function cutAt(segment: Segment, at: number): [Segment, Segment] {
  const x = segment.left + at - segment.from;
  return [
    { ...segment, to: at - 1, right: x - 1 },
    { ...segment, from: at, left: x },
  ];
}
