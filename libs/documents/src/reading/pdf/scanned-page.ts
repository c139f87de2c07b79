import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DomainError } from '#domain';
import { MAX_OCR_PIXELS } from '../limits.js';
import { toGray } from '../ocr/gray-image.js';
import type { Picture } from '../ocr/read-picture.js';
import { drawnPage } from './drawn-page.js';

/** Pages are drawn at this many dots an inch: what letter recognition reads best (docs/decisions/0007-scans.md). */
const DOTS_PER_INCH = 200;
/** A gray from here on is paper. */
const PAPER = 250;

/**
 * Draws a page for letter recognition.
 * @throws DomainError `undecodable-scan`: pdf.js leaves out a picture that it cannot decode, and the page would be empty
 */
export async function scannedPage(page: PDFPageProxy): Promise<Picture> {
  let scale = 1;
  const canvas = await drawnPage(page, ({ width, height }) => {
    scale = Math.min(DOTS_PER_INCH / 72, Math.sqrt(MAX_OCR_PIXELS / (width * height)));
    return scale;
  });
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const image = toGray(data, canvas.width, canvas.height, 4);
  const undecoded = image.data.every((gray) => gray >= PAPER) && lacksPicture(page);
  page.cleanup();
  if (undecoded) throw undecodable(page.pageNumber);
  return { image, dotsPerInch: scale * 72 };
}

/** pdf.js keeps nothing under the name of a picture it could not decode; those of several pages lie with the document. */
function lacksPicture(page: PDFPageProxy): boolean {
  return [...page.objs, ...page.commonObjs].some(
    ([name, picture]: unknown[]) => typeof name === 'string' && /^(?:g_.*)?img_/.test(name) && picture === null,
  );
}

function undecodable(page: number): DomainError {
  return new DomainError(
    'undecodable-scan',
    'unreadable',
    `Ảnh quét ở trang ${page} của tệp PDF bị hỏng hoặc được nén theo cách không giải mã được. Đề nghị quét lại ở 200–300 dpi.`,
  );
}
