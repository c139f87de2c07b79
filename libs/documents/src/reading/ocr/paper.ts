import type { GrayImage } from './gray-image.js';

/** Side of the squares in which the shade of the paper is looked for. */
const SQUARE = 32;
/** Paper lighter than this everywhere is evenly lit. */
const EVEN = 243;

/**
 * Evens out the light: shadows of a photograph and gray paper become white, ink stays. Recognition parts ink from paper
 * by one gray for the whole page, which a shadow defeats.
 */
export function withEvenPaper(image: GrayImage): GrayImage {
  const paper = paperShades(image);
  if (paper.shades.every((shade) => shade >= EVEN)) return image;
  const { width, height } = image;
  const data = new Uint8ClampedArray(image.data.length);
  const across = placesOf(width, paper.columns);
  const down = placesOf(height, paper.rows);
  for (let y = 0, at = 0; y < height; y++) {
    const row = down[y] ?? NOWHERE;
    for (let x = 0; x < width; x++, at++)
      data[at] = ((image.data[at] ?? 255) * 255) / shadeAt(paper, across[x] ?? NOWHERE, row);
  }
  return { data: new Uint8Array(data.buffer), width, height };
}

interface Paper {
  shades: Float32Array;
  columns: number;
  rows: number;
}

/** The lighter part of each square, smoothed over its neighbours so that a large letter is not taken for dark paper. */
function paperShades({ data, width, height }: GrayImage): Paper {
  const columns = Math.ceil(width / SQUARE);
  const rows = Math.ceil(height / SQUARE);
  const raw = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const histogram = new Uint16Array(256);
      let count = 0;
      for (let y = row * SQUARE; y < Math.min(height, (row + 1) * SQUARE); y += 2)
        for (let x = column * SQUARE; x < Math.min(width, (column + 1) * SQUARE); x += 2) {
          const value = data[y * width + x] ?? 255;
          histogram[value] = (histogram[value] ?? 0) + 1;
          count++;
        }
      raw[row * columns + column] = lightest(histogram, count * 0.2);
    }
  return { shades: smoothed(raw, columns, rows), columns, rows };
}

/** The shade above which `share` pixels lie. */
function lightest(histogram: Uint16Array, share: number): number {
  let seen = 0;
  for (let value = 255; value > 0; value--) {
    seen += histogram[value] ?? 0;
    if (seen >= share) return value;
  }
  return 1;
}

/** The lightest of a square and its neighbours, then their mean; black borders stay darker than any paper. */
function smoothed(raw: Float32Array, columns: number, rows: number): Float32Array {
  const around = (from: Float32Array, take: (values: number[]) => number): Float32Array =>
    Float32Array.from(from, (_, i) => {
      const [row, column] = [Math.floor(i / columns), i % columns];
      const values: number[] = [];
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++)
          values.push(from[y * columns + x] ?? 255);
      return take(values);
    });
  const light = around(raw, (values) => Math.max(...values));
  return around(light, (values) => Math.max(60, values.reduce((sum, value) => sum + value, 0) / values.length));
}

/** The two squares whose middles are nearest on one axis, and how far towards the second. */
interface Place {
  first: number;
  second: number;
  share: number;
}

const NOWHERE: Place = { first: 0, second: 0, share: 0 };

function placesOf(length: number, squares: number): Place[] {
  return Array.from({ length }, (_, i) => {
    const at = Math.min(squares - 1, Math.max(0, i / SQUARE - 0.5));
    const first = Math.floor(at);
    return { first, second: Math.min(squares - 1, first + 1), share: at - first };
  });
}

/** Between the middles of the four nearest squares. */
function shadeAt({ shades, columns }: Paper, x: Place, y: Place): number {
  const top = y.first * columns;
  const foot = y.second * columns;
  const above = (shades[top + x.first] ?? 255) * (1 - x.share) + (shades[top + x.second] ?? 255) * x.share;
  const below = (shades[foot + x.first] ?? 255) * (1 - x.share) + (shades[foot + x.second] ?? 255) * x.share;
  return above * (1 - y.share) + below * y.share;
}
