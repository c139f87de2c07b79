import { describe, expect, it } from '@jest/globals';
import { printedLines } from './pdf/lines.js';
import { pagesText } from './pdf/paragraphs.js';
import { readPdf } from './read-pdf.js';
import { makePdf } from './spec-support/make-files.js';

describe('readPdf', () => {
  it('puts text together by its place on the page, not by its place in the file', async () => {
    const pdf = makePdf([
      { text: 'second line of the paragraph', x: 72, y: 700 },
      { text: 'First line', x: 72, y: 714 },
      { text: 'of the text', x: 72 + 11 * 7.2, y: 714 },
    ]);
    expect((await readPdf(pdf)).text.split('\n').filter((line) => line !== '')).toEqual([
      'First line of the text',
      'second line of the paragraph',
    ]);
  });

  it('joins letters of a word that are drawn from a second font', async () => {
    // Courier: 7.2 points a letter at 12 points. The main font leaves gaps where the other one draws.
    const row = (y: number): Parameters<typeof makePdf>[0][number][] => [
      { text: 'K', x: 72, y },
      { text: 'ho', x: 72 + 3 * 7.2, y },
      { text: 'ch', x: 72 + 6 * 7.2, y },
      { text: 'e', x: 72 + 7.2, y, font: 'F2' },
      { text: 'a', x: 72 + 5 * 7.2, y, font: 'F2' },
    ];
    const { text } = await readPdf(makePdf([720, 700, 680, 660].flatMap(row)));
    expect(new Set(text.split('\n').filter((line) => line !== ''))).toEqual(new Set(['Ke hoach']));
  });

  it('refuses pages without letters as a scan', async () => {
    await expect(readPdf(makePdf([]))).rejects.toMatchObject({ code: 'pdf-scan', kind: 'unreadable' });
  });

  it('refuses a broken file', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.4\nnothing'))).rejects.toMatchObject({ code: 'broken-pdf' });
  });
});

describe('pages to text', () => {
  const line = (text: string, x: number, y: number, width = 400) => ({ text, x, y, width, size: 14 });

  it('begins a paragraph at an indent, behind a short line, and not at a page break inside a sentence', () => {
    const first = printedLines([
      line('Chủ trì, phối hợp với các đơn vị liên quan tổ chức', 113, 300, 370),
      line('triển khai thực hiện các nhiệm vụ về chăm sóc trẻ', 85, 280),
    ]);
    const second = printedLines([
      line('2', 290, 800, 7),
      line('em trên địa bàn xã.', 85, 770, 130),
      line('Công an xã tuần tra, kiểm soát các bến bãi', 113, 750, 370),
    ]);
    expect(pagesText([first, second]).split('\n')).toEqual([
      'Chủ trì, phối hợp với các đơn vị liên quan tổ chức',
      'triển khai thực hiện các nhiệm vụ về chăm sóc trẻ',
      '\fem trên địa bàn xã.',
      '',
      'Công an xã tuần tra, kiểm soát các bến bãi',
    ]);
  });

  it('keeps the two columns of head and foot apart', () => {
    expect(printedLines([line('Nơi nhận:', 85, 300, 60), line('TM. ỦY BAN NHÂN DÂN', 330, 300, 150)])[0]?.text).toBe(
      'Nơi nhận: | TM. ỦY BAN NHÂN DÂN',
    );
  });
});
