import UTIF from 'utif2';
import { MAX_PAGES } from '../limits.js';
import { Fields, type Bitmap } from './bitmap.js';
import { refuseImage } from './refusals.js';

/**
 * Where the pages of a TIFF begin. Walked here first: the decoder follows the chain of pages without an end when a broken
 * file closes it to a ring.
 */
function directoriesOf(bytes: Uint8Array): { width: number; height: number }[] {
  const file = new Fields(bytes, bytes[0] === 0x49);
  const seen = new Set<number>();
  const pages: { width: number; height: number }[] = [];
  for (let at = file.long(4); at !== 0 && !seen.has(at);) {
    seen.add(at);
    const count = file.short(at);
    const end = at + 2 + count * 12;
    if (count === 0 || end + 4 > bytes.length || pages.length >= MAX_PAGES) throw refuseImage('broken-image');
    const value = (tag: number): number => {
      for (let entry = at + 2; entry < end; entry += 12)
        if (file.short(entry) === tag)
          return file.short(entry + 2) === 3 ? file.short(entry + 8) : file.long(entry + 8);
      return 0;
    };
    pages.push({ width: value(256), height: value(257) });
    at = file.long(end);
    if (seen.has(at)) throw refuseImage('broken-image');
  }
  return pages;
}

/** The sizes of the pages of a TIFF. @throws DomainError `broken-image` */
export function tiffPages(bytes: Uint8Array): { width: number; height: number }[] {
  return directoriesOf(bytes);
}

/** Decodes one page (0-based) of a TIFF: plain, packed, LZW, Deflate, JPEG or fax (CCITT). */
export function decodeTiff(bytes: Uint8Array, page: number): Bitmap {
  const buffer = Uint8Array.from(bytes).buffer;
  const directories = UTIF.decode(buffer);
  const directory = directories[page];
  if (!directory) throw refuseImage('broken-image');
  UTIF.decodeImage(buffer, directory);
  const { width, height } = directory;
  return { data: UTIF.toRGBA8(directory), width, height };
}
