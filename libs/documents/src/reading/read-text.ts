import { DomainError } from '#domain';
import { looksUtf16 } from './detect-kind.js';
import { refuseLegacyText } from './refusals.js';
import type { ReadDocument } from './reading.js';

/**
 * Text of a .txt file: UTF-8 with or without byte order mark, UTF-16 of both orders; put into NFC.
 * @throws DomainError `legacy-encoding` for windows-1258, TCVN3 and VNI, `unknown-encoding` for what is none of these
 */
export function readText(bytes: Uint8Array): ReadDocument {
  const encoding = looksUtf16(bytes.subarray(0, 8192)) ?? 'utf-8';
  const text = decode(bytes, encoding);
  if (text === null) throw refuseBytes(bytes);
  refuseLegacyText(text);
  return { text: text.normalize('NFC'), kind: 'txt', pages: null, encoding, lines: null };
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

/** Not UTF-8: read byte by byte, it may be one of the old Vietnamese encodings. */
function refuseBytes(bytes: Uint8Array): DomainError {
  refuseLegacyText(new TextDecoder('windows-1252').decode(bytes));
  return new DomainError(
    'unknown-encoding',
    'unreadable',
    'Không nhận ra bảng mã của tệp văn bản. Đề nghị mở bằng Word hoặc Notepad và lưu lại với bảng mã UTF-8.',
  );
}
