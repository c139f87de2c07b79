import { inflateSync } from 'node:zlib';
import { Fields, type Bitmap } from './bitmap.js';
import { refuseImage } from './refusals.js';

interface Header {
  width: number;
  height: number;
  depth: number;
  colour: number;
  interlaced: boolean;
}

/** Size of a PNG; null when its first part is not the header. */
export function pngHeader(bytes: Uint8Array): Header | null {
  const file = new Fields(bytes, false);
  if (file.latin(12, 16) !== 'IHDR') return null;
  return {
    width: file.long(16),
    height: file.long(20),
    depth: file.byte(24),
    colour: file.byte(25),
    interlaced: file.byte(28) === 1,
  };
}

/** Samples a pixel by colour type: gray, colours, palette, gray and opacity, colours and opacity (PNG, 11.2.2). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** The seven passes of an interlaced picture: first column and row, steps (PNG, 8.2); a plain one is a single pass. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Decodes a PNG. @throws DomainError `broken-image`; errors of inflating come through */
export function decodePng(bytes: Uint8Array): Bitmap {
  const header = pngHeader(bytes);
  const samples = header ? SAMPLES[header.colour] : undefined;
  if (!header || samples === undefined || ![1, 2, 4, 8, 16].includes(header.depth)) throw refuseImage('broken-image');
  const { width, height, depth } = header;
  const { packed, palette, clear } = chunksOf(bytes);
  const bytesPerPixel = Math.max(1, (samples * depth) >> 3);
  const most = height * (Math.ceil((width * samples * depth) / 8) + 1) + height * 16 + 64;
  const raw = inflateSync(packed, { maxOutputLength: most });
  const data = new Uint8Array(width * height * 4);
  const pixel = pixelReader(header, samples, palette, clear);
  let at = 0;
  for (const [x0, y0, dx, dy] of header.interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const columns = Math.ceil((width - x0) / dx);
    if (columns <= 0) continue;
    const length = Math.ceil((columns * samples * depth) / 8);
    let above = new Uint8Array(length);
    for (let y = y0; y < height; y += dy) {
      const row = unfiltered(raw.subarray(at + 1, at + 1 + length), raw[at] ?? 0, above, bytesPerPixel);
      at += length + 1;
      above = row;
      for (let i = 0; i < columns; i++) data.set(pixel(row, i), (y * width + x0 + i * dx) * 4);
    }
  }
  return { data, width, height };
}

function chunksOf(bytes: Uint8Array): { packed: Buffer; palette: Uint8Array; clear: Uint8Array } {
  const file = new Fields(bytes, false);
  const parts: Uint8Array[] = [];
  let palette = new Uint8Array();
  let clear = new Uint8Array();
  for (let at = 8; at + 8 < bytes.length; at += file.long(at) + 12) {
    const body = bytes.slice(at + 8, at + 8 + file.long(at));
    const name = file.latin(at + 4, at + 8);
    if (name === 'IDAT') parts.push(body);
    else if (name === 'PLTE') palette = body;
    else if (name === 'tRNS') clear = body;
  }
  return { packed: Buffer.concat(parts), palette, clear };
}

/** Undoes the filter of a row (PNG, 9.2): each byte was stored as its difference from its neighbours. */
function unfiltered(row: Uint8Array, filter: number, above: Uint8Array, step: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(above.length);
  for (let i = 0; i < out.length; i++) {
    const left = i >= step ? (out[i - step] ?? 0) : 0;
    const up = above[i] ?? 0;
    const corner = i >= step ? (above[i - step] ?? 0) : 0;
    const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
    out[i] = (row[i] ?? 0) + guess;
  }
  return out;
}

/** The one of the three that is nearest to left + up - corner (Paeth). */
function nearest(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

type Pixel = readonly [number, number, number, number];

function pixelReader(
  { depth, colour }: Header,
  samples: number,
  palette: Uint8Array,
  clear: Uint8Array,
): (row: Uint8Array, i: number) => Pixel {
  const top = (1 << Math.min(8, depth)) - 1;
  const sample = (row: Uint8Array, k: number): number => {
    if (depth === 8) return row[k] ?? 0;
    if (depth === 16) return row[k * 2] ?? 0;
    const bit = k * depth;
    return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & top;
  };
  const scale = colour === 3 ? 1 : 255 / top;
  return (row, i) => {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => (k < samples ? sample(row, i * samples + k) * scale : 255)) as [
      number,
      number,
      number,
      number,
    ];
    if (colour === 3) return [palette[a * 3] ?? 0, palette[a * 3 + 1] ?? 0, palette[a * 3 + 2] ?? 0, clear[a] ?? 255];
    return samples < 3 ? [a, a, a, b] : [a, b, c, d];
  };
}
