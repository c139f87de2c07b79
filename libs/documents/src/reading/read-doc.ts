import { BodyReader } from './doc/body-reader.js';
import { openWordFile } from './doc/word-file.js';
import { finishText } from './flow/finish-text.js';
import type { ReadDocument } from './reading.js';

/**
 * Text of a Word 97–2003 file (.doc), read from its binary form as [MS-DOC] describes it, without any other program:
 * numbers of lists, tables and text boxes in their place; deleted and hidden text, notes, headers and footers left out.
 * @throws DomainError `broken-file`, `password-protected`, `type-doc` (older than Word 97), `text-too-long`,
 * `mixed-encodings`, `empty-text`
 */
export function readDoc(bytes: Uint8Array): ReadDocument {
  const { text, encoding } = finishText(
    new BodyReader(openWordFile(bytes)).body(),
    'Tệp Word không có chữ (có thể chỉ chứa ảnh chụp). Đề nghị dùng tệp có chữ, hoặc tải lên bản PDF hay ảnh quét.',
  );
  return { text, kind: 'doc', pages: null, encoding, lines: null };
}
