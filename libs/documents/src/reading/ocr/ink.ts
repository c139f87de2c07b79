import { scaled, type GrayImage } from './gray-image.js';

/** Wide enough to see lines of text, small enough to be looked at in many directions. */
const SKETCH_WIDTH = 900;
const MAX_POINTS = 60_000;

/** Where a page has ink, in pixels of a small sketch of it. */
export interface Ink {
  xs: Float32Array;
  ys: Float32Array;
  width: number;
  height: number;
}

/** The dark pixels of a small sketch of the page; the edges are left out, for there copiers leave black borders. */
export function inkOf(image: GrayImage): Ink {
  const sketch = scaled(image, Math.min(1, SKETCH_WIDTH / image.width));
  const limit = inkLevel(sketch);
  const points: number[] = [];
  const [mx, my] = [Math.round(sketch.width * 0.04), Math.round(sketch.height * 0.04)];
  for (let y = my; y < sketch.height - my; y++)
    for (let x = mx; x < sketch.width - mx; x++)
      if ((sketch.data[y * sketch.width + x] ?? 255) < limit) points.push(y * sketch.width + x);
  const step = Math.max(1, Math.ceil(points.length / MAX_POINTS));
  const kept = points.filter((_, i) => i % step === 0);
  return {
    xs: Float32Array.from(kept, (point) => point % sketch.width),
    ys: Float32Array.from(kept, (point) => Math.floor(point / sketch.width)),
    width: sketch.width,
    height: sketch.height,
  };
}

/** The gray that parts ink from paper best (Otsu's method: largest variance between the two classes). */
export function inkLevel({ data }: GrayImage): number {
  const histogram = new Float64Array(256);
  for (const value of data) histogram[value] = (histogram[value] ?? 0) + 1;
  const total = data.length;
  const sum = histogram.reduce((all, count, value) => all + count * value, 0);
  let [below, sumBelow, best, level] = [0, 0, 0, 128];
  for (let value = 0; value < 256; value++) {
    below += histogram[value] ?? 0;
    sumBelow += value * (histogram[value] ?? 0);
    const above = total - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (between > best) [best, level] = [between, value];
  }
  return level + 1;
}
