import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../read-pdf.js';
import { withPdf } from './open-pdf.js';
import { readPage } from './read-page.js';
import { coded, makePages } from './spec-support/make-pages.js';
import { SCANNED_LINES, makeScan } from './spec-support/make-scan.js';

/** The marked letters of the texts below. */
const LETTERS = 'Ủâãựếạăóẻêđịàệ';

/** Lines of text from the top of a page, as a program writes them; invisible ones (`3 Tr`) are a scanner's text layer. */
function lines(texts: readonly string[], { size = 10, top = 180, invisible = false } = {}): string {
  const shown = texts.map((text) => `(${text.replace(/[()\\]/g, '\\$&')}) Tj 0 -${size + 4} Td`);
  return `BT ${invisible ? '3 Tr ' : ''}/F1 ${size} Tf 10 ${top} Td ${shown.join(' ')} ET`;
}

const linesOf = (read: string): string[] => read.split('\n').filter((line) => line.trim() !== '');

describe('a PDF printed with the fonts from before Unicode, under another name', () => {
  const read = (texts: readonly string[]) => readPdf(makePages([lines(texts, { top: 780 })]));

  it('is read in TCVN3', async () => {
    const { text, encoding } = await read(['Uû ban nh©n d©n x· x©y dùng kÕ ho¹ch', 'ch¨m sãc trÎ em trªn ®Þa bµn.']);
    expect(encoding).toBe('tcvn3');
    expect(linesOf(text)).toEqual(['Uỷ ban nhân dân xã xây dựng kế hoạch', 'chăm sóc trẻ em trên địa bàn.']);
  });

  it('is read in VNI', async () => {
    const { text, encoding } = await read([
      'UÛy ban nhaân daân xaõ xaây döïng keá hoaïch',
      'chaêm soùc treû em treân ñòa baøn.',
    ]);
    expect(encoding).toBe('vni');
    expect(linesOf(text)).toEqual(['Ủy ban nhân dân xã xây dựng kế hoạch', 'chăm sóc trẻ em trên địa bàn.']);
  });

  it('in Unicode stays as it is, also with a sign that old fonts use for a letter', async () => {
    const { text, encoding } = await read(['Ke hoach cham soc tre em cua Uy ban nhan dan xa', 'bui PM10 qua 50 µg/m³']);
    expect(encoding).toBeNull();
    expect(linesOf(text)[1]).toBe('bui PM10 qua 50 µg/m³');
  });

  it('in part is refused, for half of it would be wrong', async () => {
    const old = [
      'Uû ban nh©n d©n x· x©y dùng kÕ ho¹ch',
      'ch¨m sãc trÎ em trªn ®Þa bµn.',
      'Phßng V¨n hãa chñ tr× thùc hiÖn.',
    ];
    const content = lines([...old, coded('địa bàn đệ', LETTERS)], { top: 780 });
    const reading = readPdf(makePages([content], LETTERS));
    await expect(reading).rejects.toMatchObject({ code: 'mixed-encodings', message: expect.stringMatching(/Đề nghị/) });
  });
});

describe('a text layer that another program has laid over a scan', () => {
  const GOOD = 'Ủy ban nhân dân xã xây dựng kế hoạch chăm sóc trẻ em trên địa bàn xã';
  const layerOf = (texts: readonly string[]): string =>
    lines(
      texts.map((text) => coded(text, LETTERS)),
      { invisible: true },
    );
  const scan = (texts: readonly string[]) => makeScan([{ packing: 'g4', layer: layerOf(texts) }], LETTERS);
  const kindOf = (texts: readonly string[]): Promise<string> =>
    withPdf(scan(texts), async (document) => (await readPage(await document.getPage(1))).kind);

  it('is the text when it is a whole page of good Vietnamese', async () => {
    const texts = Array.from({ length: 8 }, () => GOOD);
    const { text, kind } = await readPdf(scan(texts));
    expect(kind).toBe('pdf');
    expect(linesOf(text)).toEqual(texts);
  });

  it('is passed over when it has lost its marks, or is no Vietnamese, or is a few words', async () => {
    const bare = Array.from(
      { length: 8 },
      () => 'Uy ban nhan dan xa xay dung ke hoach cham soc tre em tren dia ban xa',
    );
    const wrong = Array.from({ length: 8 }, () => 'Uýyb banê nhâznd dânx xãgt xâpry dựngk kếfw hoạchz chămx sófcr');
    expect(await kindOf(bare)).toBe('picture');
    expect(await kindOf(wrong)).toBe('picture');
    expect(await kindOf([GOOD, GOOD])).toBe('picture');
    expect(await kindOf(Array.from({ length: 8 }, () => GOOD))).toBe('text');
  });

  it('that is passed over leaves the picture to be read', async () => {
    const { text, kind } = await readPdf(scan(['Uy ban nhan dan xa xay dung ke hoach cham soc tre em']));
    expect(kind).toBe('scan');
    expect(linesOf(text)).toEqual(SCANNED_LINES);
  });
});
