import type { PrintedLine } from './lines.js';
import type { Box } from './piece.js';

/** A line of the text with the places it came from; a row broken over two pages has places on both. */
export interface TextLine extends PrintedLine {
  /** 0-based page on which it begins. */
  page: number;
  places: readonly { page: number; box: Box }[];
}
