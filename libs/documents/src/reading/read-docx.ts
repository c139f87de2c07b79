import { bodyText } from './docx/body-text.js';
import { Numbering } from './docx/numbering.js';
import { readParts } from './docx/parts.js';
import { Styles } from './docx/styles.js';
import { finishText } from './flow/finish-text.js';
import type { ReadDocument } from './reading.js';

/**
 * Text of a Word file: Word's own numbers and bullets come out as printed ones, rows of data tables with bars, deleted
 * and hidden text, comments, notes, headers and footers left out. Letters of old fonts (.VnTime, VNI) become Unicode.
 * @throws DomainError `broken-file`, `file-too-large`, `password-protected`, `nested-too-deep`, `text-too-long`,
 * `mixed-encodings`, `empty-text`
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = readParts(bytes);
  const styles = new Styles(parts.styles);
  const { text, encoding } = finishText(
    bodyText(parts.document, new Numbering(parts.numbering, styles), styles),
    'Tệp Word không có chữ (có thể chỉ chứa ảnh chụp). Đề nghị dùng tệp có chữ, hoặc tải lên bản PDF hay ảnh quét.',
  );
  return { text, kind: 'docx', pages: null, encoding, lines: null };
}
