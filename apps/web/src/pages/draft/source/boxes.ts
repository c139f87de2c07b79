import type { LineBox } from '../../../api/types.js';

/** The boxes of each page, by page number (1-based), in the order of the lines. */
export function boxesByPage(lines: readonly LineBox[]): Map<number, LineBox[]> {
  const pages = new Map<number, LineBox[]>();
  for (const box of lines) {
    const known = pages.get(box.page);
    if (known) known.push(box);
    else pages.set(box.page, [box]);
  }
  return pages;
}

/** How far beside a line a click still means it, in fractions of the page's height. */
const REACH = 0.012;

/** The box at a point of a page, else the nearest one within reach; null on blank paper. Fractions of width and height. */
export function boxAt(boxes: readonly LineBox[], x: number, y: number): LineBox | null {
  let best: LineBox | null = null;
  let least = REACH;
  for (const box of boxes) {
    const besideX = Math.max(box.x - x, 0, x - box.x - box.width);
    const besideY = Math.max(box.y - y, 0, y - box.y - box.height);
    const away = Math.hypot(besideX, besideY);
    if (away < least || (away === 0 && best === null)) {
      best = box;
      least = away;
    }
  }
  return best;
}
