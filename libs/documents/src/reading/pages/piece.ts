import type { LetterCoding } from '../legacy/convert.js';

/** A piece of text as it stands on an upright page: in points (or pixels), the origin at the top left. */
export interface Piece {
  text: string;
  x: number;
  /** The line the letters stand on. */
  y: number;
  width: number;
  /** Height of the letters. */
  size: number;
  /** Set in a font of the time before Unicode: `text` holds that font's codes. */
  coding?: LetterCoding;
  /** How sure the recognition of a word is, 0 to 100; pieces of text files have none. */
  confidence?: number;
}

/** A straight line of ink, horizontal (`y0` = `y1`) or vertical (`x0` = `x1`); `x0` ≤ `x1`, `y0` ≤ `y1`. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** How far the upright page is turned clockwise against the page as it is shown, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** What stands on a page, turned so that its text is upright. */
export interface PageContent {
  pieces: readonly Piece[];
  rules: readonly Rule[];
  /** Of the upright page. */
  width: number;
  height: number;
  turn: Turn;
  /** How far its lines fell to the right before they were levelled, in degrees. */
  skew: number;
}

/** A rectangle on the upright page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
