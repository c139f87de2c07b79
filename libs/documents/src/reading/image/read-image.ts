import { MAX_OCR_PAGES, MIN_OCR_SIDE } from '../limits.js';
import { toGray } from '../ocr/gray-image.js';
import type { Picture } from '../ocr/read-picture.js';
import { readPictures, refuseIfStopped } from '../ocr/read-pictures.js';
import { pagesText } from '../pages/page-text.js';
import type { ReadDocument, ReadingOptions } from '../reading.js';
import type { Bitmap } from './bitmap.js';
import { openImage } from './decode.js';
import { refuseImage } from './refusals.js';

/** The long side of an A4 page in inches: pictures do not say how large the paper was. */
const PAGE_INCHES = 11.69;

/**
 * Text of a picture of a page (JPEG, PNG, BMP, WebP, or a TIFF of several pages) by letter recognition.
 * @throws DomainError `image-format`, `broken-image`, `image-too-large`, `image-too-small`, `image-without-text`,
 * `reading-cancelled`
 */
export async function readImage(bytes: Uint8Array, options: ReadingOptions = {}): Promise<ReadDocument> {
  refuseIfStopped(options.signal);
  const file = openImage(bytes);
  if (file.pages > MAX_OCR_PAGES) throw refuseImage('image-too-large');
  const pages = await readPictures(
    Array.from({ length: file.pages }, (_, page) => async () => pictureOf(await file.decode(page))),
    options,
  );
  const { text, lines } = pagesText(pages);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 20) throw refuseImage('image-without-text');
  return { text, kind: 'image', pages: file.pages, encoding: null, lines };
}

function pictureOf({ data, width, height }: Bitmap): Picture {
  const long = Math.max(width, height);
  if (long < MIN_OCR_SIDE) throw refuseImage('image-too-small');
  return { image: toGray(data, width, height, 4), dotsPerInch: long / PAGE_INCHES };
}
