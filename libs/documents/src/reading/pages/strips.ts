import type { Segment } from './lines.js';

/** An upright strip of the page that text leaves free. */
export interface Strip {
  from: number;
  to: number;
}

/** What stays free of a strip beside the text of one more line; null when the text runs across it. */
export function narrowed(strip: Strip, segments: readonly Segment[]): Strip | null {
  let { from, to } = strip;
  for (const { x, right } of segments) {
    if (right <= from || x >= to) continue;
    if (x <= from && right >= to) return null;
    const fromLeft = x <= from || (right < to && x - from < to - right);
    if (fromLeft) from = right;
    else to = x;
  }
  return to > from ? { from, to } : null;
}
