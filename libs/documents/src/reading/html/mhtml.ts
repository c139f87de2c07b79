import { brokenZip } from '../zip/open-zip.js';

/** A web page inside a mail-like file ('Single File Web Page' of Word, RFC 2557). */
export interface WrappedPage {
  bytes: Uint8Array;
  charset: string | null;
}

/** Headers of a part are some lines. */
const MAX_HEADERS = 4096;

/**
 * The first web page of a MHTML file.
 * @throws DomainError `broken-file` when there is none
 */
export function unwrapPage(bytes: Uint8Array): WrappedPage {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const type = source.search(/^content-type:[ \t]*text\/html/im);
  const blank = type < 0 ? null : /\r?\n\r?\n/.exec(source.slice(type, type + MAX_HEADERS));
  if (!blank) throw brokenZip();
  const from = type + blank.index + blank[0].length;
  // Headers of this part: from the line behind its boundary, or the file's own.
  const boundary = source.lastIndexOf('\n--', type);
  const headers = source.slice(Math.max(0, boundary), from);
  const mark = boundary < 0 ? undefined : /\n--[^\r\n]+/.exec(headers)?.[0];
  const end = mark === undefined ? -1 : source.indexOf(mark, from);
  const body = source.slice(from, end < 0 ? source.length : end);
  return {
    bytes: decodeTransfer(body, /content-transfer-encoding:\s*([\w-]+)/i.exec(headers)?.[1]?.toLowerCase() ?? ''),
    charset: /charset\s*=\s*"?([\w-]+)/i.exec(headers)?.[1] ?? null,
  };
}

function decodeTransfer(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}
