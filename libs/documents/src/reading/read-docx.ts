import type { DomainError } from '#domain';
import { bodyText } from './docx/body-text.js';
import { readNumbering } from './docx/numbering.js';
import { readParts } from './docx/parts.js';
import { refuseEmpty, refuseLegacyText } from './refusals.js';
import type { ReadDocument } from './reading.js';

/**
 * Text of a Word file: Word's own numbers and bullets come out as printed ones, tables with bars, deleted text left out.
 * @throws DomainError `broken-docx`, `file-too-large`, `legacy-encoding` (fonts .VnTime, VNI), `empty-text`
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = readParts(bytes);
  const text = bodyText(parts.document, readNumbering(parts.numbering, parts.styles)).normalize('NFC');
  if (!/\p{L}/u.test(text)) throw emptyDocx();
  refuseLegacyText(text);
  return { text, kind: 'docx', pages: null, encoding: null, lines: null };
}

function emptyDocx(): DomainError {
  return refuseEmpty('Tệp Word không có chữ (có thể chỉ chứa ảnh chụp). Đề nghị dùng tệp có chữ hoặc bản PDF có chữ.');
}
