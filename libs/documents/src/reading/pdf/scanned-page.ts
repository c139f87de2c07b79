import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MAX_OCR_PIXELS } from '../limits.js';
import { toGray } from '../ocr/gray-image.js';
import type { Picture } from '../ocr/read-picture.js';
import { drawnPage } from './drawn-page.js';

/** Pages are drawn at this many dots an inch: what letter recognition reads best (docs/decisions/0007-scans.md). */
const DOTS_PER_INCH = 200;

/** Draws a page for letter recognition. */
export async function scannedPage(page: PDFPageProxy): Promise<Picture> {
  let scale = 1;
  const canvas = await drawnPage(page, ({ width, height }) => {
    scale = Math.min(DOTS_PER_INCH / 72, Math.sqrt(MAX_OCR_PIXELS / (width * height)));
    return scale;
  });
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return { image: toGray(data, canvas.width, canvas.height, 4), dotsPerInch: scale * 72 };
}
