import { createCanvas, ImageData, type Canvas } from '@napi-rs/canvas';
import { DomainError } from '#domain';
import { detectKind } from '../detect-kind.js';
import { openImage } from '../image/decode.js';
import { MAX_DRAWN_PIXELS } from '../limits.js';
import { drawnPage } from '../pdf/drawn-page.js';
import { withPdf } from '../pdf/open-pdf.js';
import type { FileInput } from '../reading.js';

/** A page as a picture that a browser shows. */
export interface PagePicture {
  mediaType: 'image/jpeg' | 'image/png';
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** Text on white paper is small and sharp as PNG; scans and photographs are small as JPEG. */
const JPEG_QUALITY = 80;
const MAX_NOISE = 0.02;

/**
 * Draws a page (1-based) of a PDF or picture file, `width` pixels wide.
 * @throws DomainError `no-such-page` (also for files without pages), and what refuses the file itself
 */
export async function drawPage({ bytes }: FileInput, page: number, width: number): Promise<PagePicture> {
  const kind = detectKind(bytes);
  if (kind === 'pdf')
    return withPdf(bytes, async (document) => {
      if (!isPageOf(page, document.numPages)) throw noSuchPage();
      return encoded(await drawnPage(await document.getPage(page), (size) => scaleFor(size, width)));
    });
  if (kind !== 'image') throw noSuchPage();
  const file = openImage(bytes);
  if (!isPageOf(page, file.pages)) throw noSuchPage();
  const image = await file.decode(page - 1);
  const scale = scaleFor(image, width);
  const whole = createCanvas(image.width, image.height);
  whole
    .getContext('2d')
    .putImageData(new ImageData(Uint8ClampedArray.from(image.data), image.width, image.height), 0, 0);
  const canvas = createCanvas(atLeastOne(image.width * scale), atLeastOne(image.height * scale));
  canvas.getContext('2d').drawImage(whole, 0, 0, canvas.width, canvas.height);
  return encoded(canvas);
}

function isPageOf(page: number, pages: number): boolean {
  return Number.isInteger(page) && page >= 1 && page <= pages;
}

/** A page of a strange shape becomes narrower than asked for, so that it is not drawn miles long. */
function scaleFor(size: { width: number; height: number }, width: number): number {
  const most = Math.sqrt(MAX_DRAWN_PIXELS / (size.width * size.height));
  return Math.min(most, Math.max(1, width) / size.width);
}

function atLeastOne(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}

async function encoded(canvas: Canvas): Promise<PagePicture> {
  const { width, height } = canvas;
  if (noiseShare(canvas) < MAX_NOISE)
    return { mediaType: 'image/png', bytes: await canvas.encode('png'), width, height };
  return { mediaType: 'image/jpeg', bytes: await canvas.encode('jpeg', JPEG_QUALITY), width, height };
}

/** How much of the page is nearly white, but not quite: paper seen by a camera, never a drawn page. */
function noiseShare(canvas: Canvas): number {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let [noisy, all] = [0, 0];
  for (let at = 1; at < data.length; at += 4 * 13, all++) if ((data[at] ?? 0) > 235 && (data[at] ?? 0) < 255) noisy++;
  return noisy / Math.max(1, all);
}

function noSuchPage(): DomainError {
  return new DomainError('no-such-page', 'missing', 'Tệp không có trang này. Đề nghị chọn trang khác.');
}
