import { formatNumber, type NumberFormat } from './number-formats.js';

/** One level of a list definition. */
export interface ListLevel {
  start: number;
  format: NumberFormat;
  /** Pattern such as '%1.' or '%1.%2.' (%n is the number of level n), or the bullet itself. */
  text: string;
  /** All numbers in it are written as 1, 2, 3 whatever their own format ('legal' numbering). */
  legal: boolean;
  /** The level (0-based) whose paragraphs start this one anew; null: any outer one; -1: none does. */
  restartAfter: number | null;
}

export const PLAIN_LEVEL: ListLevel = { start: 1, format: 'decimal', text: '', legal: false, restartAfter: null };

/** What a paragraph in a list belongs to. */
export interface ListPlace {
  /** Lists with the same sequence count on together. */
  sequence: string;
  /** The list inside the sequence; `starts` take effect once for each. */
  list: string;
  /** 0-based. */
  level: number;
  levels: ReadonlyMap<number, ListLevel>;
  /** Numbers at which this list begins anew, by level. */
  starts: ReadonlyMap<number, number>;
}

/** Word has nine levels, LibreOffice ten. */
const DEEPEST = 9;

/** Counts the numbers of a document's lists as Word prints them. */
export class ListCounter {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  /** The number or bullet printed before the next paragraph of a list; empty for none. */
  next(place: ListPlace): string {
    const at = Math.max(0, Math.min(DEEPEST, place.level));
    const level = place.levels.get(at);
    if (!level) return '';
    if (level.format === 'bullet') return bulletOf(place.levels, at, level.text);
    const counts = this.#counts.get(place.sequence) ?? [];
    this.#counts.set(place.sequence, counts);
    const start = place.starts.get(at);
    if (start !== undefined && this.#isFirst(place.list, at)) counts[at] = undefined;
    counts[at] = (counts[at] ?? (start ?? level.start) - 1) + 1;
    this.#endInner(place, counts, at);
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const outer = Number(digit) - 1;
      const shown = place.levels.get(outer);
      const format = level.legal ? 'decimal' : (shown?.format ?? 'decimal');
      return formatNumber(counts[outer] ?? shown?.start ?? 1, format);
    });
  }

  /** A list that begins anew does so once at each level. */
  #isFirst(list: string, level: number): boolean {
    const key = `${list}/${level}`;
    if (this.#started.has(key)) return false;
    this.#started.add(key);
    return true;
  }

  /** Inner levels begin anew below a new number of an outer one, unless they say otherwise. */
  #endInner({ levels }: ListPlace, counts: (number | undefined)[], at: number): void {
    for (let inner = at + 1; inner < counts.length; inner++) {
      const after = levels.get(inner)?.restartAfter ?? null;
      if (after === null || (after >= 0 && at <= after)) counts[inner] = undefined;
    }
  }
}

/** A bullet of an inner level below another level of bullets is '+', whatever sign the font draws. */
function bulletOf(levels: ReadonlyMap<number, ListLevel>, at: number, text: string): string {
  const sign = text.trim();
  if (DASH.test(sign)) return '-';
  for (let outer = 0; outer < at; outer++) if (levels.get(outer)?.format === 'bullet') return '+';
  return bulletSign(sign);
}

const DASH = /^[-–—\u2010-\u2012\u2212]$/;

/** Bullets are drawn with whatever sign a font has; office papers know '-' and below it '+'. */
export function bulletSign(sign: string): '-' | '+' {
  return sign.trim() === '+' ? '+' : '-';
}
