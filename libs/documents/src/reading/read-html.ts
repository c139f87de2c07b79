import { Parser } from 'htmlparser2';
import { finishText } from './flow/finish-text.js';
import { unwrapPage } from './html/mhtml.js';
import { decodePage } from './html/page-bytes.js';
import { PageReader } from './html/page-reader.js';
import type { ReadDocument } from './reading.js';

/**
 * Text of a web page, also of one that Word saved: blocks as lines, lists numbered, tables by their kind; scripts,
 * hidden parts and deleted text left out. Nothing is fetched.
 * @throws DomainError `unknown-encoding`, `mixed-encodings`, `nested-too-deep`, `text-too-long`, `empty-text`
 */
export function readHtml(bytes: Uint8Array): ReadDocument {
  return readPage(decodePage(bytes));
}

/**
 * Text of a web page in one file with its pictures (MHTML).
 * @throws DomainError as `readHtml`, and `broken-file`
 */
export function readMhtml(bytes: Uint8Array): ReadDocument {
  const page = unwrapPage(bytes);
  return readPage(decodePage(page.bytes, page.charset));
}

function readPage(page: { text: string; encoding: string }): ReadDocument {
  const reader = new PageReader();
  const parser = new Parser(reader, { decodeEntities: true });
  parser.write(page.text);
  parser.end();
  const { text, encoding } = finishText(reader.finish(), 'Trang web không có chữ. Đề nghị kiểm tra và chọn lại tệp.');
  return { text, kind: 'html', pages: null, encoding: encoding ?? page.encoding, lines: null };
}
