import type { Rule } from '../pages/piece.js';
import type { GrayImage } from './gray-image.js';
import { inkLevel } from './ink.js';

/** A line is at least this long (share of the page's width), longer than any stroke of a letter. */
const MIN_LENGTH = 0.05;
/** Thicker than this (share of the page's width) it is a picture or a black border. */
const MAX_THICKNESS = 0.006;
/** Small breaks in the ink of a line, in pixels. */
const BREAK = 3;

/** Finds the ruling lines of a page and wipes them out, for they disturb the recognition of letters. */
export function takeRules(image: GrayImage): { image: GrayImage; rules: Rule[] } {
  const level = inkLevel(image);
  const least = Math.round(MIN_LENGTH * image.width);
  const thickest = Math.max(3, Math.round(MAX_THICKNESS * image.width));
  const across = bands(runs(image, level, least, false), thickest);
  const down = bands(runs(image, level, least, true), thickest);
  const data = Uint8Array.from(image.data);
  for (const band of across) wipe({ ...image, data }, { x0: band.from, x1: band.to, y0: band.first, y1: band.last });
  for (const band of down) wipe({ ...image, data }, { x0: band.first, x1: band.last, y0: band.from, y1: band.to });
  const middle = (band: Band): number => (band.first + band.last) / 2;
  return {
    image: { ...image, data },
    rules: [
      ...across.map((band) => ({ x0: band.from, x1: band.to, y0: middle(band), y1: middle(band) })),
      ...down.map((band) => ({ x0: middle(band), x1: middle(band), y0: band.from, y1: band.to })),
    ],
  };
}

/** Ink without a break in one row (or column) of pixels. */
interface Run {
  line: number;
  from: number;
  to: number;
}

/** Runs that lie one beside the other: `first` to `last` is its thickness. */
interface Band {
  first: number;
  last: number;
  from: number;
  to: number;
}

function runs({ data, width, height }: GrayImage, level: number, least: number, down: boolean): Run[] {
  const [lines, length, lineStep, step] = down ? [width, height, 1, width] : [height, width, width, 1];
  const out: Run[] = [];
  for (let line = 0; line < lines; line++) {
    let from = -1;
    let last = -1;
    for (let i = 0; i <= length; i++) {
      if (i < length && (data[line * lineStep + i * step] ?? 255) < level) {
        if (from < 0) from = i;
        last = i;
      } else if (from >= 0 && (i - last > BREAK || i === length)) {
        if (last - from >= least) out.push({ line, from, to: last });
        from = -1;
      }
    }
  }
  return out;
}

function bands(all: readonly Run[], thickest: number): Band[] {
  const open: Band[] = [];
  const done: Band[] = [];
  for (const run of all) {
    for (let i = open.length - 1; i >= 0; i--) {
      const band = open[i];
      if (band && run.line - band.last > 2) done.push(...open.splice(i, 1));
    }
    const band = open.find((other) => run.from <= other.to + BREAK && run.to >= other.from - BREAK);
    if (band)
      Object.assign(band, { last: run.line, from: Math.min(band.from, run.from), to: Math.max(band.to, run.to) });
    else open.push({ first: run.line, last: run.line, from: run.from, to: run.to });
  }
  return [...done, ...open].filter((band) => band.last - band.first < thickest);
}

/** Paints a rectangle white, with a rim for the blurred edge of the line. */
function wipe({ data, width, height }: GrayImage, { x0, x1, y0, y1 }: Rule): void {
  for (let y = Math.max(0, y0 - 2); y <= Math.min(height - 1, y1 + 2); y++)
    data.fill(255, y * width + Math.max(0, x0 - 2), y * width + Math.min(width, x1 + 3));
}
