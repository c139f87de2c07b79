import { readFileSync } from 'node:fs';
import { encodePdf, unicodeMap } from './make-pages.js';

/** How a scanner packs its pictures: fax (CCITT groups 3 and 4), JPEG 2000, JBIG2. */
export type Packing = 'g3' | 'g4' | 'jp2' | 'jb2';

export const PACKINGS: readonly Packing[] = ['g3', 'g4', 'jp2', 'jb2'];

/** The same four lines, 1000 by 444 pixels, black and white (jp2: gray). */
export const SCANNED_LINES = [
  '1. Cong an',
  'Chu tri, tham gia, theo quy',
  '2. Ban dan',
  'Cho ta theo ban trong nam 2026',
];

const FAX = '/Columns 1000 /Rows 444 /BlackIs1 true';
const ENTRIES: Readonly<Record<Packing, string>> = {
  g3: `/Filter /CCITTFaxDecode /DecodeParms << /K 0 ${FAX} /EndOfLine true >> /BitsPerComponent 1`,
  g4: `/Filter /CCITTFaxDecode /DecodeParms << /K -1 ${FAX} >> /BitsPerComponent 1`,
  jp2: '/Filter /JPXDecode /BitsPerComponent 8',
  jb2: '/Filter /JBIG2Decode /BitsPerComponent 1',
};

/** The packed picture as it stands in a PDF. */
export function scannedPicture(packing: Packing): Buffer {
  return readFileSync(new URL(`./pictures/lines.${packing}`, import.meta.url));
}

/** A scanned page: its packed picture, and what is drawn over it, if anything. */
export interface ScannedPage {
  packing: Packing;
  /** Instead of the sound picture. */
  picture?: Buffer;
  /** Drawing operations of a text layer; its font is /F1. */
  layer?: string;
}

/**
 * A PDF of scanned pages; the picture of equal pages is one object. `letters` tells what the codes of font /F1 from 128 on
 * mean (a ToUnicode map), where it is not Latin.
 */
export function makeScan(pages: readonly ScannedPage[], letters = ''): Uint8Array {
  const first = 5;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding ${letters && '/ToUnicode 4 0 R'} >>`,
    stream('', letters && unicodeMap(letters)),
  ];
  const kinds = [...new Set(pages.map(({ packing, picture }) => picture ?? packing))];
  const pictures = first + 2 * pages.length;
  for (const [i, { packing, picture, layer = '' }] of pages.entries()) {
    const number = pictures + kinds.indexOf(picture ?? packing);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 450 200] /Contents ${first + 1 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I ${number} 0 R >> >> >>`,
      stream('', `q 450 0 0 200 0 0 cm /I Do Q\n${layer}`),
    );
  }
  for (const kind of kinds) {
    const page = pages.find(({ packing, picture }) => (picture ?? packing) === kind);
    if (!page) continue;
    const head = `/Type /XObject /Subtype /Image /Width 1000 /Height 444 /ColorSpace /DeviceGray ${ENTRIES[page.packing]}`;
    objects.push(stream(head, (page.picture ?? scannedPicture(page.packing)).toString('latin1')));
  }
  return encodePdf(objects);
}

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
