import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DomainError } from '#domain';
import { convertLegacy } from './legacy/convert.js';
import { MAX_OCR_PAGES, MAX_PAGES } from './limits.js';
import { readPictures, refuseIfStopped } from './ocr/read-pictures.js';
import { layOut, type PageLines } from './pages/page-layout.js';
import { pagesText } from './pages/page-text.js';
import { withPdf } from './pdf/open-pdf.js';
import { readPage } from './pdf/read-page.js';
import { scannedPage } from './pdf/scanned-page.js';
import type { ReadDocument, ReadingOptions } from './reading.js';
import { refuseEmpty } from './refusals.js';

/**
 * Text of a PDF, put together by position; pages that are pictures are read by letter recognition. `kind` is 'scan'
 * when most pages are.
 * @throws DomainError `password-protected`, `broken-pdf`, `too-many-pages`, `empty-text`, `mixed-encodings`,
 * `nested-too-deep`, `undecodable-scan`, `reading-cancelled`
 */
export async function readPdf(bytes: Uint8Array, options: ReadingOptions = {}): Promise<ReadDocument> {
  refuseIfStopped(options.signal);
  return withPdf(bytes, async (document) => {
    if (document.numPages > MAX_PAGES) throw tooManyPages(document.numPages, MAX_PAGES);
    const { pages, scans } = await readTextPages(document, options);
    if (scans.length > MAX_OCR_PAGES) throw tooManyPages(scans.length, MAX_OCR_PAGES);
    const read = await readPictures(
      scans.map((number) => async () => scannedPage(await document.getPage(number))),
      options,
    );
    for (const [i, number] of scans.entries()) pages[number - 1] = read[i];
    const { text: shown, lines } = pagesText(pages.filter((page) => page !== undefined));
    // Old fonts under another name show only in the text they make.
    const legacy = convertLegacy(shown);
    const text = legacy?.text ?? shown;
    if (!/\p{L}/u.test(text)) throw emptyPdf();
    const kind = scans.length > document.numPages / 2 ? 'scan' : 'pdf';
    return { text, kind, pages: document.numPages, encoding: legacy?.encoding ?? null, lines };
  });
}

/** The pages with text, by their place; the numbers of those without. */
async function readTextPages(
  document: PDFDocumentProxy,
  { signal }: ReadingOptions,
): Promise<{ pages: (PageLines | undefined)[]; scans: number[] }> {
  const pages: (PageLines | undefined)[] = [];
  const scans: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    refuseIfStopped(signal);
    const page: PDFPageProxy = await document.getPage(number);
    const content = await readPage(page);
    page.cleanup();
    if (content.kind === 'picture') scans.push(number);
    pages.push(content.kind === 'text' ? layOut(content.content) : undefined);
  }
  return { pages, scans };
}

function tooManyPages(pages: number, limit: number): DomainError {
  const what = limit === MAX_OCR_PAGES ? `${pages} trang ảnh quét` : `${pages} trang`;
  return new DomainError(
    'too-many-pages',
    'unreadable',
    `Tệp PDF có ${what}, nhiều hơn ${limit} trang được đọc. Đề nghị tách phần kế hoạch ra tệp riêng.`,
  );
}

function emptyPdf(): DomainError {
  return refuseEmpty('Tệp PDF không có chữ, cũng không nhận dạng được chữ trong ảnh. Đề nghị quét lại ở 200–300 dpi.');
}
