import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DomainError } from '#domain';
import { MAX_PAGES } from './limits.js';
import { glyphPieces, isJumbled } from './pdf/glyphs.js';
import { printedLines, type Piece, type PrintedLine } from './pdf/lines.js';
import { pagesText } from './pdf/paragraphs.js';
import type { ReadDocument, ReadingOptions } from './reading.js';
import { refuseLegacyText } from './refusals.js';

/** Fewer letters a page than this means that the pages are pictures with at most a stamp of text. */
const MIN_LETTERS_A_PAGE = 20;
/** 'ﬁ' and its like, which fonts draw as one letter. */
const LIGATURE = /[\ufb00-\ufb06]/g;

/**
 * Text of a PDF that has a text layer, put together by position.
 * @throws DomainError `password-protected`, `broken-pdf`, `too-many-pages`, `pdf-scan`, `legacy-encoding`
 */
export async function readPdf(bytes: Uint8Array, _options: ReadingOptions = {}): Promise<ReadDocument> {
  const pages = await readPages(bytes);
  const text = pagesText(pages)
    .normalize('NFC')
    .replace(LIGATURE, (joined) => joined.normalize('NFKC'));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS_A_PAGE * Math.max(1, pages.length)) throw scan();
  refuseLegacyText(text);
  return { text, kind: 'pdf', pages: pages.length, encoding: null, lines: null };
}

async function readPages(bytes: Uint8Array): Promise<PrintedLine[][]> {
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the buffer over, so it gets a copy; scripts in the file are never run.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) throw tooManyPages(document.numPages);
    const pages: PrintedLine[][] = [];
    // The fonts of a document are the same throughout: behind one jumbled page the letters are placed one by one.
    let jumbled = false;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const words = jumbled ? [] : await wordPieces(page);
      jumbled ||= isJumbled(words);
      pages.push(printedLines(jumbled ? glyphPieces(await page.getOperatorList(), OPS) : words));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await task.destroy();
  }
}

async function wordPieces(page: PDFPageProxy): Promise<Piece[]> {
  const content = await page.getTextContent();
  return content.items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []));
}

function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): Piece {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform;
  const size = item.height || Math.abs(d) || Math.hypot(a, b);
  return { text: item.str, x, y, width: item.width, size };
}

function refusalOf(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException')
    return new DomainError(
      'password-protected',
      'unreadable',
      'Tệp PDF được đặt mật khẩu. Đề nghị bỏ mật khẩu rồi thử lại.',
    );
  return new DomainError(
    'broken-pdf',
    'unreadable',
    'Tệp PDF bị hỏng hoặc không đúng định dạng. Đề nghị xuất lại từ Word hoặc quét lại.',
  );
}

function tooManyPages(pages: number): DomainError {
  return new DomainError(
    'too-many-pages',
    'unreadable',
    `Tệp PDF có ${pages} trang, nhiều hơn ${MAX_PAGES} trang được đọc. Đề nghị tách phần kế hoạch ra tệp riêng.`,
  );
}

function scan(): DomainError {
  return new DomainError(
    'pdf-scan',
    'unreadable',
    'Tệp PDF là bản quét (ảnh), không có chữ để đọc; nhận dạng chữ từ ảnh chưa được hỗ trợ. Đề nghị dùng tệp Word (.docx) hoặc PDF xuất trực tiếp từ Word.',
  );
}
