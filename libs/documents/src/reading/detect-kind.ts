/** What a file is by its first bytes. */
export type FileKind =
  | 'text'
  | 'docx'
  | 'pdf'
  | 'encrypted-office'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'xlsx'
  | 'pptx'
  | 'zip'
  | 'archive'
  | 'image'
  | 'html'
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
  const head = latin(bytes, 0, Math.min(512, bytes.length)).trimStart().toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || /^<\?xml[^>]*>\s*<html/.test(head))
    return 'html';
  return isBinary(bytes) ? 'binary' : 'text';
}

/** Which office format a zip holds, by the names of its parts. */
function zipKind(bytes: Uint8Array): FileKind {
  const names = entryNames(bytes);
  if (names.some((name) => name === 'word/document.xml' || name.startsWith('word/document'))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  const mime = latin(bytes, 30, 120);
  if (mime.includes('application/vnd.oasis.opendocument')) return 'odt';
  return 'zip';
}

/** Names in the local headers and the central directory. */
function entryNames(bytes: Uint8Array): string[] {
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

/** A compound file: an encrypted Office file, or the old .doc, .xls, .msg. */
function oleKind(bytes: Uint8Array): FileKind {
  return includesUtf16(bytes, 'EncryptedPackage') ? 'encrypted-office' : 'doc';
}

function includesUtf16(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, 'utf16le'));
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
