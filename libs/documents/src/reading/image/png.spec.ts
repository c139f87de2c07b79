import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from '@jest/globals';
import { decodePng } from './png.js';

const SIDE = 11;
/** What every kind of picture draws: samples without a pattern. */
const bytes = (count: number): Buffer =>
  Buffer.from(Array.from({ length: count }, (_, i) => (i * 89 + (i >> 3) * 31) % 256));

/** A part of a PNG; its check sum may be wrong only for decoders that do not look at it. */
function chunk(name: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(name, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(Buffer.concat([head.subarray(4), body])));
  return Buffer.concat([head, body, sum]);
}

/** The check sum of PNG (annex D), bit by bit. */
function crc(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A picture of the kind asked for, its rows stored with all five filters in turn. */
function pngOf({
  colour,
  depth,
  interlaced,
}: {
  colour: 0 | 2 | 3 | 4 | 6;
  depth: number;
  interlaced: boolean;
}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE);
  header.writeUInt32BE(SIDE, 4);
  header.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8);
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colour];
  const rows: Buffer[] = [];
  for (const [x0, y0, dx, dy] of interlaced ? PASSES : [[0, 0, 1, 1] as const])
    for (let y = y0; y < SIDE; y += dy) {
      const columns = Math.ceil((SIDE - x0) / dx);
      if (columns > 0) rows.push(Buffer.from([rows.length % 5]), bytes(Math.ceil((columns * samples * depth) / 8)));
    }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', bytes(256 * 3)),
    ...(colour === 3 ? [chunk('tRNS', Buffer.alloc(256, 255))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The picture as the canvas decodes it. */
async function elsewhere(png: Buffer): Promise<number[]> {
  const context = createCanvas(SIDE, SIDE).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  return [...context.getImageData(0, 0, SIDE, SIDE).data];
}

/** Colours seen through their opacity on white: what is kept of a colour that is hardly seen differs from decoder to decoder. */
const onWhite = (pixels: ArrayLike<number>): number[] =>
  Array.from({ length: pixels.length / 4 }, (_, i) => {
    const [red = 0, green = 0, blue = 0, opacity = 0] = [0, 1, 2, 3].map((k) => pixels[i * 4 + k]);
    return [red, green, blue].map((value) => (value * opacity + 255 * (255 - opacity)) / 255);
  }).flat();

const KINDS = (
  [
    [0, [1, 2, 4, 8, 16]],
    [2, [8, 16]],
    [3, [1, 2, 4, 8]],
    [4, [8, 16]],
    [6, [8, 16]],
  ] as const
).flatMap(([colour, depths]) =>
  depths.flatMap((depth) => [false, true].map((interlaced) => ({ colour, depth, interlaced }))),
);

describe('decodePng', () => {
  it.each(KINDS)('gives the pixels of colour type $colour, $depth bits, interlaced $interlaced', async (kind) => {
    const png = pngOf(kind);
    const [ours, theirs] = [onWhite(decodePng(png).data), onWhite(await elsewhere(png))];
    const furthest = Math.max(...ours.map((value, i) => Math.abs(value - (theirs[i] ?? -99))));
    expect(furthest).toBeLessThan(3);
  });
});
