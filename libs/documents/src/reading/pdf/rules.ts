import type { Rule } from '../pages/piece.js';
import { apply, type Matrix } from './matrix.js';

/** How pdf.js packs a path: the number of each step and how many coordinates follow it (DrawOPS). */
const COORDINATES = [2, 2, 6, 4, 0] as const;
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
/** Thicker than this (points) a filled rectangle is a shade, not a line. */
const MAX_THICKNESS = 3;
/** Shorter than this (points) a line belongs to a drawing or a dash. */
const MIN_LENGTH = 4;

interface Point {
  x: number;
  y: number;
}

/**
 * The straight lines of a path. Table borders come as stroked lines, as stroked rectangles, or as filled rectangles so
 * thin that they look like lines (Word).
 */
export function rulesOfPath(data: Float32Array, page: Matrix): Rule[] {
  const rules: Rule[] = [];
  for (const points of subpathsOf(data, page)) {
    const box = boundsOf(points);
    if (box.x1 - box.x0 <= MAX_THICKNESS || box.y1 - box.y0 <= MAX_THICKNESS) addRule(rules, box);
    else for (const [i, point] of points.entries()) addRule(rules, boundsOf([point, points[i + 1] ?? point]));
  }
  return rules;
}

function subpathsOf(data: Float32Array, page: Matrix): Point[][] {
  const subpaths: Point[][] = [];
  let current: Point[] = [];
  for (let i = 0; i < data.length;) {
    const step = data[i] ?? CLOSE;
    const length = COORDINATES[step as 0 | 1 | 2 | 3 | 4] ?? data.length;
    const [x, y] = [data[i + length - 1] ?? 0, data[i + length] ?? 0];
    if (step === MOVE) subpaths.push((current = [apply(page, x, y)]));
    else if (step === LINE) current.push(apply(page, x, y));
    else if (step === CLOSE && current[0]) current.push(current[0]);
    // A curve parts the straight lines before and behind it.
    else subpaths.push((current = [apply(page, x, y)]));
    i += length + 1;
  }
  return subpaths.filter((points) => points.length > 1);
}

function boundsOf(points: readonly Point[]): Rule {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { x, y } of points) {
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

function addRule(rules: Rule[], { x0, y0, x1, y1 }: Rule): void {
  const [width, height] = [x1 - x0, y1 - y0];
  if (!(width <= MAX_THICKNESS || height <= MAX_THICKNESS) || Math.max(width, height) < MIN_LENGTH) return;
  if (width >= height) rules.push({ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 });
  else rules.push({ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 });
}
