import { DomainError } from '#domain';
import { Zip } from './zip/open-zip.js';

/** What a file is by its first bytes. */
export type FileKind =
  | 'text'
  | 'docx'
  | 'pdf'
  | 'encrypted-office'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'html'
  | 'mhtml'
  | 'image'
  | 'spreadsheet'
  | 'slides'
  | 'mail'
  | 'xml'
  | 'zip'
  | 'archive'
  | 'program'
  | 'binary';

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

const STARTS: readonly (readonly [string, FileKind])[] = [
  ['{\\rtf', 'rtf'],
  ['\xff\xd8\xff', 'image'],
  ['\x89PNG', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
  ['\xca\xfe\xba\xbe', 'program'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  ['\x1f\x8b', 'archive'],
];

/** Judges by content; the name of the file plays no part. */
export function detectKind(bytes: Uint8Array): FileKind {
  const start = latin(bytes, 0, 16);
  // %PDF may stand behind some bytes of junk (ISO 32000-1, Annex H).
  if (latin(bytes, 0, Math.min(1024, bytes.length)).includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleKind(bytes);
  if (start.startsWith('RIFF') && latin(bytes, 8, 12) === 'WEBP') return 'image';
  if (/^....ftyp(?:heic|heix|mif1|avif)/s.test(start)) return 'image';
  for (const [magic, kind] of STARTS)
    if (start.startsWith(magic) && (magic !== 'BM' && magic !== 'MZ' ? true : hasZeroes(bytes))) return kind;
  return markupKind(bytes) ?? (isBinary(bytes) ? 'binary' : 'text');
}

/** Text with marks: web pages (also as Word saves them), other XML. Marks are ASCII in every encoding but UTF-16. */
function markupKind(bytes: Uint8Array): FileKind | null {
  const head = latin(bytes, 0, Math.min(4096, bytes.length))
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
    .toLowerCase();
  if (/^mime-version:/m.test(head) && /multipart\/related|text\/html/.test(head)) return 'mhtml';
  const root = head.replace(/^(?:<\?[^>]*>|<!--[^]*?-->|\s)+/, '');
  if (root.startsWith('<!doctype html') || /^<(?:html|head|body|meta|table|div|p|h[1-6])[\s>]/.test(root))
    return 'html';
  return head.startsWith('<?xml') ? 'xml' : null;
}

/** Which office format a zip holds, by the names of its parts. */
function zipKind(bytes: Uint8Array): FileKind {
  const names = entryNames(bytes);
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'spreadsheet';
  if (names.some((name) => name.startsWith('ppt/'))) return 'slides';
  // OpenDocument (ISO/IEC 26300 part 3): the first part is the type, stored without compression.
  const type = /^mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(latin(bytes, 30, 120))?.[1];
  if (type === 'spreadsheet') return 'spreadsheet';
  if (type === 'presentation') return 'slides';
  return type !== undefined || names.includes('content.xml') ? 'odt' : 'zip';
}

/** Names by the directory of the zip, or, where it is cut off, by what can be found. */
function entryNames(bytes: Uint8Array): string[] {
  try {
    return [...new Zip(bytes).names];
  } catch (error) {
    if (error instanceof DomainError) return scannedNames(bytes);
    throw error;
  }
}

/** Names in the local headers and the central directory. */
function scannedNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i + 46 < bytes.length && names.length < 2000; i++) {
    if (bytes[i] !== 0x50 || bytes[i + 1] !== 0x4b) continue;
    const signature = view.getUint32(i, true);
    if (signature === 0x04034b50)
      names.push(latin(bytes, i + 30, i + 30 + Math.min(view.getUint16(i + 26, true), 200)));
    if (signature === 0x02014b50)
      names.push(latin(bytes, i + 46, i + 46 + Math.min(view.getUint16(i + 28, true), 200)));
  }
  return names;
}

/** A compound file: an encrypted Office file, or the old .doc, .xls, .ppt, .msg, by the names of its streams. */
function oleKind(bytes: Uint8Array): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted-office';
  if (holds('WordDocument')) return 'doc';
  if (holds('Workbook') || holds('Book\0')) return 'spreadsheet';
  if (holds('PowerPoint Document')) return 'slides';
  return holds('__properties_version1.0') ? 'mail' : 'doc';
}

function hasZeroes(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).includes(0);
}

/** Control characters that no text holds; UTF-16 has many zero bytes at every second place and is no binary. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  if (looksUtf16(sample)) return false;
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++;
  return odd > sample.length * 0.01;
}

/** A byte order mark, or zero bytes at one parity only. */
export function looksUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const enough = sample.length * 0.15;
  if (odd > enough && even < odd * 0.1) return 'utf-16le';
  if (even > enough && odd < even * 0.1) return 'utf-16be';
  return null;
}
