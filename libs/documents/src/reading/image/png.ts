import { inflateSync } from 'node:zlib';
import { Fields, type Bitmap } from './bitmap.js';
import { painter, unfilter } from './png-rows.js';
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
  const paint = painter(header, samples, palette, clear);
  let at = 0;
  for (const [x0, y0, dx, dy] of header.interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const columns = Math.ceil((width - x0) / dx);
    if (columns <= 0) continue;
    const length = Math.ceil((columns * samples * depth) / 8);
    let above = new Uint8Array(length);
    for (let y = y0; y < height; y += dy) {
      const row = new Uint8Array(length);
      // what a file cut short does not hold stays 0
      row.set(raw.subarray(at + 1, at + 1 + length));
      unfilter(row, raw[at] ?? 0, above, bytesPerPixel);
      at += length + 1;
      above = row;
      for (let i = 0, to = (y * width + x0) * 4; i < columns; i++, to += dx * 4) paint(row, i, data, to);
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
