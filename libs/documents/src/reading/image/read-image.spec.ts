import { createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import UTIF from 'utif2';
import { DomainError } from '#domain';
import { drawPage } from '../pages/draw-page.js';
import { makePages, text } from '../pdf/spec-support/make-pages.js';
import { openImage } from './decode.js';
import { readImage } from './read-image.js';

const LINES = ['1. Cong an', 'Chu tri, tham gia, theo quy', '2. Ban dan', 'Cho ta theo ban trong nam 2026'];
/** A page of large letters, drawn like a scan of 150 dpi. */
let page: Uint8Array;

beforeAll(async () => {
  const pdf = makePages([LINES.map((line, i) => text(line, 72, 740 - 40 * i, 20)).join('\n')]);
  page = (await drawPage({ fileName: 'a.pdf', bytes: pdf }, 1, 1240)).bytes;
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

/** Recognition takes seconds a page, and more on a busy machine. */
const PATIENT_MS = 300_000;

describe('pictures of pages', () => {
  it(
    'are read line by line, with the place of each line',
    async () => {
      const { text: read, lines, kind, pages } = await readImage(page);
      expect(linesOf(read)).toEqual(LINES);
      expect({ kind, pages }).toEqual({ kind: 'image', pages: 1 });
      expect(lines).toHaveLength(4);
      expect(lines?.[0]?.x).toBeCloseTo(72 / 595, 1);
      expect(lines?.[0]?.y).toBeCloseTo((842 - 740 - 17) / 842, 1);
    },
    PATIENT_MS,
  );

  it(
    'are read when they lie on their side',
    async () => {
      const sideways = await (await redrawn({ width: 1754, height: 1240, turn: 90 })).encode('png');
      const { text: read, lines } = await readImage(sideways);
      expect(linesOf(read)).toEqual(LINES);
      // The first line runs down the right side.
      expect(lines?.[0]?.x).toBeGreaterThan(0.8);
      expect(lines?.[0]?.height).toBeGreaterThan(lines?.[0]?.width ?? 1);
    },
    PATIENT_MS,
  );

  it(
    'are read page by page, told step by step, and stopped at once',
    async () => {
      const { data } = (await redrawn({ width: 1240, height: 1754 })).getContext('2d').getImageData(0, 0, 1240, 1754);
      const one = new Uint8Array(UTIF.encodeImage(Uint8Array.from(data), 1240, 1754));
      const steps: string[] = [];
      await readImage(one, { onProgress: ({ page: at, pages }) => steps.push(`${at}/${pages}`) });
      expect(steps).toEqual(['1/1']);
      const control = new AbortController();
      const reading = readImage(one, { signal: control.signal });
      setTimeout(() => control.abort(), 50);
      await expect(reading).rejects.toMatchObject({ code: 'reading-cancelled' });
      await expect(readImage(one, { signal: control.signal })).rejects.toMatchObject({ code: 'reading-cancelled' });
    },
    PATIENT_MS,
  );

  it(
    'are refused when they are too small or show no text',
    async () => {
      const small = await (await redrawn({ width: 300, height: 424 })).encode('jpeg', 80);
      await expect(readImage(small)).rejects.toMatchObject({ code: 'image-too-small', kind: 'unreadable' });
      const blank = createCanvas(1240, 1754);
      const context = blank.getContext('2d');
      for (let i = 0; i < 60; i++) {
        context.fillStyle = `hsl(${i * 6} 60% 50%)`;
        context.fillRect(0, i * 30, 1240, 30);
      }
      await expect(readImage(await blank.encode('jpeg', 80))).rejects.toMatchObject({ code: 'image-without-text' });
    },
    PATIENT_MS,
  );
});

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
