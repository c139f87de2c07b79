import { mapped, type GrayImage } from './gray-image.js';
import type { Ink } from './ink.js';

/** Pages lie askew by a few degrees at most; more is a turned page. */
const MAX_DEGREES = 6;
/** Less than this does not disturb the recognition. */
const MIN_DEGREES = 0.15;

/** How far the lines of text fall to the right, in degrees, and how clearly they stand out as lines. */
export interface Slope {
  degrees: number;
  clearness: number;
}

/**
 * The slope at which the ink falls into lines best: seen along the lines, ink and gaps alternate most sharply. `across`
 * looks at the page as if it were turned by a quarter.
 */
export function slopeOf({ xs, ys, width, height }: Ink, across = false): Slope {
  const [along, down, extent] = across ? [ys, xs, width] : [xs, ys, height];
  const at = (degrees: number): number => sharpness(along, down, extent, degrees);
  let best = { degrees: 0, clearness: at(0) };
  for (const [range, step] of [
    [MAX_DEGREES, 0.5],
    [0.4, 0.1],
    [0.08, 0.02],
  ] as const) {
    const centre = best.degrees;
    for (let degrees = centre - range; degrees <= centre + range + 1e-9; degrees += step) {
      const clearness = at(degrees);
      if (clearness > best.clearness) best = { degrees, clearness };
    }
  }
  return best;
}

/** Mean square of the ink a line, against ink spread evenly. */
function sharpness(along: Float32Array, down: Float32Array, extent: number, degrees: number): number {
  const tangent = Math.tan((degrees * Math.PI) / 180);
  const bins = new Uint32Array(Math.ceil(extent * 1.5));
  for (let i = 0; i < along.length; i++) {
    // Rounded without a call: this runs millions of times.
    const bin = ((down[i] ?? 0) - tangent * (along[i] ?? 0) + extent * 0.25 + 0.5) | 0;
    if (bin >= 0 && bin < bins.length) bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let squares = 0;
  for (const count of bins) squares += count * count;
  return along.length === 0 ? 0 : (squares * extent) / (along.length * along.length);
}

/** Turns the picture about its centre so that lines that fall by `degrees` run level; the angle really used comes back. */
export function levelled(image: GrayImage, degrees: number): { image: GrayImage; degrees: number } {
  if (Math.abs(degrees) < MIN_DEGREES) return { image, degrees: 0 };
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [cx, cy] = [image.width / 2, image.height / 2];
  return {
    degrees,
    image: mapped(image, image, (x, y) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]),
  };
}
