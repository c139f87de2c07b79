import { DomainError } from '#domain';
import { looksUtf16 } from './detect-kind.js';
import { finishText } from './flow/finish-text.js';
import { convertLegacy } from './legacy/convert.js';
import type { ReadDocument } from './reading.js';

const EMPTY = 'Tệp không có chữ. Đề nghị kiểm tra và chọn lại tệp.';

/**
 * Text of a .txt file: UTF-8 with or without byte order mark, UTF-16 of both orders, windows-1258, TCVN3 and VNI (also
 * pasted into Unicode); put into NFC.
 * @throws DomainError `mixed-encodings`, `unknown-encoding`, `empty-text`
 */
export function readText(bytes: Uint8Array): ReadDocument {
  const decoded = decodeText(bytes);
  const { text, encoding } = finishText(decoded.text, EMPTY);
  return { text, kind: 'txt', pages: null, encoding: encoding ?? decoded.encoding, lines: null };
}

/**
 * Bytes of a text in an encoding that nothing declares.
 * @throws DomainError `mixed-encodings`, `unknown-encoding`
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const unicode = looksUtf16(bytes.subarray(0, 8192)) ?? 'utf-8';
  const text = decode(bytes, unicode);
  if (text !== null) return { text, encoding: unicode };
  // Not Unicode: read byte by byte, it may be one of the old Vietnamese encodings.
  const legacy = convertLegacy(new TextDecoder('windows-1252').decode(bytes));
  if (legacy) return legacy;
  throw new DomainError(
    'unknown-encoding',
    'unreadable',
    'Không nhận ra bảng mã của tệp văn bản. Đề nghị mở bằng Word hoặc Notepad và lưu lại với bảng mã UTF-8.',
  );
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (isUndecodable(error)) return null;
    throw error;
  }
}

function isUndecodable(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}
