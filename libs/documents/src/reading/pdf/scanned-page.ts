import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MAX_OCR_PIXELS } from '../limits.js';
import { toGray } from '../ocr/gray-image.js';
import type { Picture } from '../ocr/read-picture.js';

/** Pages are drawn at this many dots an inch. */
const DOTS_PER_INCH = Number(process.env.DPI ?? 200);

/** Draws a page for recognition. */
export async function scannedPage(page: PDFPageProxy): Promise<Picture> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(DOTS_PER_INCH / 72, Math.sqrt(MAX_OCR_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  // pdf.js is typed for the browser's canvas; this one draws the same way.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise;
  page.cleanup();
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return { image: toGray(data, canvas.width, canvas.height, 4), dotsPerInch: scale * 72 };
}
