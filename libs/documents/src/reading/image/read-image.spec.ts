import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#domain';
import { toGray } from '../ocr/gray-image.js';
import { drawPage } from '../pages/draw-page.js';
import { makePages, text } from '../pdf/spec-support/make-pages.js';
import type { ReadingOptions } from '../reading.js';
import { openImage } from './decode.js';
import { readImage } from './read-image.js';

const LINES = ['1. Cong an', 'Chu tri, tham gia, theo quy', '2. Ban dan', 'Cho ta theo ban trong nam 2026'];
/** The upper part of a page, large letters: what recognition takes grows with its letters and its paper. */
const [WIDTH, HEIGHT] = [1000, 444];
let page: Uint8Array;

beforeAll(async () => {
  const content = LINES.map((line, i) => text(line, 40, 160 - 40 * i, 16)).join('\n');
  page = (await drawPage({ fileName: 'a.pdf', bytes: makePages([{ content, width: 450, height: 200 }]) }, 1, WIDTH))
    .bytes;
});

/** The page in another form: turned, smaller. */
async function redrawn({ width, height, turn = 0 }: { width: number; height: number; turn?: number }) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((turn * Math.PI) / 180);
  const [w, h] = turn % 180 === 0 ? [width, height] : [height, width];
  context.drawImage(await loadImage(page), -w / 2, -h / 2, w, h);
  return canvas;
}

const linesOf = (read: string): string[] => read.split('\n').filter((line) => line.trim() !== '');

describe('pictures of pages', () => {
  it('are read line by line, with the place of each line', async () => {
    const steps: string[] = [];
    const onProgress: ReadingOptions['onProgress'] = (step) => steps.push(`${step.page}/${step.pages}`);
    const { text: read, lines, kind, pages } = await readImage(page, { onProgress });
    expect(linesOf(read)).toEqual(LINES);
    expect({ kind, pages, steps }).toEqual({ kind: 'image', pages: 1, steps: ['1/1'] });
    expect(lines).toHaveLength(4);
    expect(lines?.[0]?.x).toBeCloseTo(40 / 450, 1);
    expect(lines?.[0]?.y).toBeCloseTo((200 - 160 - 14) / 200, 1);
  });

  it('are read when they lie on their side', async () => {
    const sideways = await redrawn({ width: HEIGHT, height: WIDTH, turn: 90 });
    const { text: read, lines } = await readImage(await sideways.encode('png'));
    expect(linesOf(read)).toEqual(LINES);
    // The first line runs down the right side.
    expect(lines?.[0]?.x).toBeGreaterThan(0.7);
    expect(lines?.[0]?.height).toBeGreaterThan(lines?.[0]?.width ?? 1);
  });

  it('are read page by page, and stopped at once', async () => {
    const control = new AbortController();
    const steps: string[] = [];
    // the empty page is done while letters are recognised on the other one
    const onProgress: ReadingOptions['onProgress'] = ({ page: at, pages }) => {
      steps.push(`${at}/${pages}`);
      control.abort();
    };
    const file = tiffOf([await redrawn({ width: WIDTH, height: HEIGHT }), whiteCanvas(WIDTH, 30)]);
    await expect(readImage(file, { signal: control.signal, onProgress })).rejects.toMatchObject({
      code: 'reading-cancelled',
    });
    expect(steps).toEqual(['1/2']);
    await expect(readImage(page, { signal: control.signal })).rejects.toMatchObject({ code: 'reading-cancelled' });
  });

  it('are refused when they are too small or show no text', async () => {
    const small = await (await redrawn({ width: 424, height: 188 })).encode('jpeg', 80);
    await expect(readImage(small)).rejects.toMatchObject({ code: 'image-too-small', kind: 'unreadable' });
    const blank = whiteCanvas(900, 150);
    const context = blank.getContext('2d');
    for (let i = 0; i < 5; i++) {
      context.fillStyle = `hsl(${i * 70} 60% 50%)`;
      context.fillRect(0, i * 30, 900, 30);
    }
    await expect(readImage(await blank.encode('jpeg', 80))).rejects.toMatchObject({ code: 'image-without-text' });
  });
});

describe('pictures of every kind', () => {
  it.each([
    ['PNG', 0, (canvas: Canvas) => canvas.encode('png')],
    ['JPEG', 12, (canvas: Canvas) => canvas.encode('jpeg', 95)],
    ['WebP', 12, (canvas: Canvas) => canvas.encode('webp', 95)],
    ['TIFF', 0, (canvas: Canvas) => tiffOf([whiteCanvas(50, 20), canvas])],
    ['BMP', 0, (canvas: Canvas) => bmpOf(canvas)],
  ])('are decoded: %s', async (_, most, encode) => {
    const canvas = await redrawn({ width: 125, height: 55 });
    const file = openImage(await encode(canvas));
    const { data, width, height } = await file.decode(file.pages - 1);
    expect([width, height]).toEqual([125, 55]);
    const [ours, drawn] = [toGray(data, width, height, 4).data, grayOf(canvas)];
    const apart = ours.reduce((sum, value, i) => sum + Math.abs(value - (drawn[i] ?? 0)), 0) / ours.length;
    expect(apart).toBeLessThanOrEqual(most);
  });
});

function whiteCanvas(width: number, height: number): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  return canvas;
}

function grayOf(canvas: Canvas): Uint8Array {
  const { width, height } = canvas;
  return toGray(canvas.getContext('2d').getImageData(0, 0, width, height).data, width, height, 4).data;
}

/** A TIFF of gray pages without compression (TIFF 6.0, section 4). */
function tiffOf(canvases: readonly Canvas[]): Uint8Array {
  const parts = [Buffer.from('II*\0\0\0\0\0', 'latin1')];
  let at = 8;
  let link = { part: parts[0] ?? Buffer.alloc(8), offset: 4 };
  for (const canvas of canvases) {
    const { width, height } = canvas;
    const pixels = Buffer.from(grayOf(canvas));
    const tags = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, at],
      [277, 1],
      [278, height],
      [279, pixels.length],
    ] as const;
    const directory = Buffer.alloc(2 + tags.length * 12 + 4);
    directory.writeUInt16LE(tags.length);
    for (const [i, [tag, value]] of tags.entries()) {
      directory.writeUInt16LE(tag, 2 + i * 12);
      // a number of four bytes, one of them
      directory.writeUInt16LE(4, 4 + i * 12);
      directory.writeUInt32LE(1, 6 + i * 12);
      directory.writeUInt32LE(value, 10 + i * 12);
    }
    parts.push(pixels, directory);
    link.part.writeUInt32LE(at + pixels.length, link.offset);
    link = { part: directory, offset: directory.length - 4 };
    at += pixels.length + directory.length;
  }
  return Buffer.concat(parts);
}

/** A Windows bitmap of three colours, without compression, its rows from the bottom up. */
function bmpOf(canvas: Canvas): Uint8Array {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const stride = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + stride * height);
  file.write('BM', 'latin1');
  for (const [at, value] of [
    [2, file.length],
    [10, 54],
    [14, 40],
    [18, width],
    [22, height],
  ] as const)
    file.writeUInt32LE(value, at);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      file.set([data[from + 2] ?? 0, data[from + 1] ?? 0, data[from] ?? 0], 54 + (height - 1 - y) * stride + x * 3);
    }
  return file;
}

describe('pictures that do not keep to their format', () => {
  it.each([
    ['a truncated PNG', () => page.slice(0, 900), 'broken-image'],
    ['a GIF', () => new TextEncoder().encode('GIF89a..........'), 'image-format'],
    [
      'a TIFF whose pages run in a ring',
      () => Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, ...new Array<number>(12).fill(1), 8, 0, 0, 0]),
      'broken-image',
    ],
    ['a PNG of a million pixels each way', () => withSize(page, 1_000_000), 'image-too-large'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(readAll(bytes())).rejects.toMatchObject({ code, kind: 'unreadable' });
  });

  it('never answers with anything but a picture or a refusal', async () => {
    const jpeg = await (await redrawn({ width: 124, height: 175 })).encode('jpeg', 70);
    const png = await (await redrawn({ width: 124, height: 175 })).encode('png');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(jpeg, png),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
          maxLength: 4,
        }),
        async (file, share, flips) => {
          const bytes = Uint8Array.from(file.subarray(0, Math.ceil(share * file.length)));
          for (const [at, value] of flips) if (bytes.length > 8) bytes[8 + Math.floor(at * (bytes.length - 8))] = value;
          await readAll(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(DomainError));
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function readAll(bytes: Uint8Array): Promise<void> {
  const file = openImage(bytes);
  for (let at = 0; at < file.pages; at++) await file.decode(at);
}

/** The same PNG with another size in its header. */
function withSize(png: Uint8Array, size: number): Uint8Array {
  // Not `slice`: of a Buffer that is the same memory.
  const out = Uint8Array.from(png);
  new DataView(out.buffer).setUint32(16, size);
  new DataView(out.buffer).setUint32(20, size);
  return out;
}
