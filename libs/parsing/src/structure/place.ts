import type { SourcePlace } from '#domain';
import type { Passage } from '../text/passage.js';

/** Turns offsets in the source into places with line numbers and, where the text has page breaks, page numbers (1-based). */
export class Places {
  readonly #lineStarts: number[] = [0];
  readonly #pageStarts: number[] = [0];

  constructor(private readonly source: string) {
    for (let i = 0; i < source.length; i++) {
      const c = source.charCodeAt(i);
      if (c === 10 || (c === 13 && source.charCodeAt(i + 1) !== 10)) this.#lineStarts.push(i + 1);
      if (c === 12) this.#pageStarts.push(i);
    }
  }

  /** The place of a passage; an empty one stands at the beginning. */
  of(passage: Passage): SourcePlace {
    const start = passage.at[0] ?? 0;
    const last = passage.at.at(-1) ?? start;
    // A decomposed letter is followed in the source by its marks.
    let end = Math.min(last + 1, this.source.length);
    while (end < this.source.length && /\p{M}/u.test(this.source.charAt(end))) end++;
    const page = this.#pageStarts.length > 1 ? { page: countUpTo(this.#pageStarts, start) } : {};
    const lineTo = countUpTo(this.#lineStarts, Math.max(start, end - 1));
    return { start, end, line: countUpTo(this.#lineStarts, start), lineTo, ...page };
  }
}

/** How many of the starts, which are in order, lie at or before the offset. */
function countUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
