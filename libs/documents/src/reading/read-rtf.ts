import { finishText } from './flow/finish-text.js';
import type { ReadDocument } from './reading.js';
import { BodyReader } from './rtf/body-reader.js';
import { readRtfTokens } from './rtf/tokens.js';

/**
 * Text of an RTF file: letters in the code pages of their fonts (old Vietnamese fonts too), numbers as the file prints
 * them, tables and text boxes in their place; deleted and hidden text, notes, headers and footers left out.
 * @throws DomainError `nested-too-deep`, `text-too-long`, `mixed-encodings`, `empty-text`
 */
export function readRtf(bytes: Uint8Array): ReadDocument {
  const reader = new BodyReader();
  readRtfTokens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), reader);
  const { text, encoding } = finishText(
    reader.finish(),
    'Tệp RTF không có chữ (có thể chỉ chứa ảnh chụp) hoặc bị hỏng. Đề nghị mở bằng Word, lưu lại rồi thử lại.',
  );
  return { text, kind: 'rtf', pages: null, encoding, lines: null };
}
