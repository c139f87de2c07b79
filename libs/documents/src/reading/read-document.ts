import { DomainError } from '#domain';
import { detectKind } from './detect-kind.js';
import { MAX_FILE_BYTES } from './limits.js';
import type { PagePicture } from './pages/draw-page.js';
import { readText } from './read-text.js';
import type { FileInput, ReadDocument, ReadingOptions } from './reading.js';
import { refusalFor } from './refusals.js';

/**
 * Reads a file by its content (not its name) into text.
 * @throws DomainError of kind `unreadable`, with advice what to do instead
 */
export async function readDocument({ bytes }: FileInput, options: ReadingOptions = {}): Promise<ReadDocument> {
  if (bytes.length === 0)
    throw new DomainError('empty-file', 'unreadable', 'Tệp rỗng (0 byte). Đề nghị kiểm tra và chọn lại tệp.');
  if (bytes.length > MAX_FILE_BYTES) {
    const limit = MAX_FILE_BYTES / 1024 / 1024;
    throw new DomainError(
      'file-too-large',
      'unreadable',
      `Tệp lớn hơn ${limit} MB. Đề nghị giảm dung lượng ảnh trong tệp hoặc tách phụ lục ra tệp riêng.`,
    );
  }
  const kind = detectKind(bytes);
  // The readers are heavy together: each is loaded only when such a file comes.
  switch (kind) {
    case 'text':
      return readText(bytes);
    case 'docx':
      return (await import('./read-docx.js')).readDocx(bytes);
    case 'doc':
      return (await import('./read-doc.js')).readDoc(bytes);
    case 'odt':
      return (await import('./read-odt.js')).readOdt(bytes);
    case 'rtf':
      return (await import('./read-rtf.js')).readRtf(bytes);
    case 'html':
      return (await import('./read-html.js')).readHtml(bytes);
    case 'mhtml':
      return (await import('./read-html.js')).readMhtml(bytes);
    case 'pdf':
      return (await import('./read-pdf.js')).readPdf(bytes, options);
    case 'image':
      return (await import('./image/read-image.js')).readImage(bytes, options);
    default:
      throw refusalFor(kind);
  }
}

/**
 * Draws a page (1-based) of a PDF or picture file, `width` pixels wide.
 * @throws DomainError `no-such-page` (also for files without pages), and what refuses the file itself
 */
export async function drawPage(file: FileInput, page: number, width: number): Promise<PagePicture> {
  return (await import('./pages/draw-page.js')).drawPage(file, page, width);
}
