import { DomainError } from '#domain';
import { detectKind } from './detect-kind.js';
import { MAX_FILE_BYTES } from './limits.js';
import { readText } from './read-text.js';
import { refusalFor } from './refusals.js';

/** A file as it came from the user. The name is only used for wording, never to decide what the file is. */
export interface FileInput {
  fileName: string;
  bytes: Uint8Array;
}

/** A file turned into text. */
export interface ReadDocument {
  /** Text in NFC, one line a line of the file; page breaks are form feeds. */
  text: string;
  kind: 'txt' | 'docx' | 'pdf';
  /** Number of pages, where the file has pages. */
  pages: number | null;
  /** How the text was encoded, for text files. */
  encoding: string | null;
}

/**
 * Reads a file by its content (not its name) into text.
 * @throws DomainError of kind `unreadable`, with advice what to do instead
 */
export async function readDocument({ bytes }: FileInput): Promise<ReadDocument> {
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
  if (kind === 'pdf') return (await import('./read-pdf.js')).readPdf(bytes);
  if (kind !== 'text') throw refusalFor(kind);
  return readText(bytes);
}
