import { DomainError } from '#domain';
import { detectKind } from './detect-kind.js';
import { MAX_FILE_BYTES } from './limits.js';
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
  // The readers of Word and PDF files are heavy: loaded only when such a file comes.
  if (kind === 'docx') return (await import('./read-docx.js')).readDocx(bytes);
  if (kind === 'pdf') return (await import('./read-pdf.js')).readPdf(bytes, options);
  if (kind !== 'text') throw refusalFor(kind);
  return readText(bytes);
}
