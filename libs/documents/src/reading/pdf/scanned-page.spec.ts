import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../read-pdf.js';
import { withPdf } from './open-pdf.js';
import { scannedPage } from './scanned-page.js';
import { PACKINGS, SCANNED_LINES, makeScan, scannedPicture, type ScannedPage } from './spec-support/make-scan.js';

const linesOf = (read: string): string[] => read.split('\n').filter((line) => line.trim() !== '');

/** Each page of a scan as it is drawn for letter recognition. */
function drawn(pages: readonly ScannedPage[]) {
  return withPdf(makeScan(pages), async (document) => {
    const pictures = [];
    for (let number = 1; number <= pages.length; number++)
      pictures.push((await scannedPage(await document.getPage(number))).image);
    return pictures;
  });
}

/** A picture whose coded part is worn: the head says what it is, and nothing of it can be decoded. */
function worn(packing: 'jp2' | 'jb2'): Buffer {
  return Buffer.from(scannedPicture(packing).map((byte, i) => (i * 13 + byte * 7) % 256));
}

describe('a scanned page', () => {
  it('is the same picture however the scanner has packed it', async () => {
    const pictures = await drawn(PACKINGS.map((packing) => ({ packing })));
    const [first] = pictures;
    for (const { data } of pictures) {
      const dark = data.reduce((sum, gray) => sum + (gray < 128 ? 1 : 0), 0);
      expect(dark).toBeGreaterThan(0.01 * data.length);
      const apart = data.reduce((sum, gray, i) => sum + Math.abs(gray - (first?.data[i] ?? 0)), 0) / data.length;
      expect(apart).toBeLessThan(4);
    }
  });

  it('packed as JBIG2 is read', async () => {
    const { text, kind } = await readPdf(makeScan([{ packing: 'jb2' }]));
    expect({ kind, lines: linesOf(text) }).toEqual({ kind: 'scan', lines: SCANNED_LINES });
  });

  it.each(['jp2', 'jb2'] as const)(
    'of %s that cannot be decoded is refused by its number, not left empty',
    async (packing) => {
      const sound = { packing: 'g4' } as const;
      const lost = { packing, picture: worn(packing) };
      const reading = readPdf(makeScan([sound, lost]));
      await expect(reading).rejects.toMatchObject({
        code: 'undecodable-scan',
        kind: 'unreadable',
        message: expect.stringMatching(/trang 2 .*Đề nghị/),
      });
      // of several pages, kept once
      await expect(drawn([lost, lost, lost])).rejects.toMatchObject({ code: 'undecodable-scan' });
    },
  );
});
