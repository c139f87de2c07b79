import type { Bitmap } from './bitmap.js';

/** Where a pixel of the upright picture comes from, by EXIF orientation (2 to 8; even ones below 5 and odd above mirror). */
type Source = (x: number, y: number, width: number, height: number) => readonly [number, number];
const SOURCES: Readonly<Record<number, Source>> = {
  2: (x, y, w) => [w - 1 - x, y],
  3: (x, y, w, h) => [w - 1 - x, h - 1 - y],
  4: (x, y, _, h) => [x, h - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, _, h) => [y, h - 1 - x],
  7: (x, y, w, h) => [w - 1 - y, h - 1 - x],
  8: (x, y, w) => [w - 1 - y, x],
};

/** Turns a picture upright by its EXIF orientation; `width` and `height` change places for quarter turns. */
export function withOrientation(image: Bitmap, orientation: number): Bitmap {
  const source = SOURCES[orientation];
  if (!source) return image;
  const from = new Uint32Array(image.data.slice().buffer);
  const [width, height] = orientation >= 5 ? [image.height, image.width] : [image.width, image.height];
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [sx, sy] = source(x, y, image.width, image.height);
      to[y * width + x] = from[sy * image.width + sx] ?? 0xffffffff;
    }
  return { data: new Uint8Array(to.buffer), width, height };
}
