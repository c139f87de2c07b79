import { describe, expect, it } from '@jest/globals';
import { printedLines } from './pages/lines.js';
import { layOut } from './pages/page-layout.js';
import { pagesText } from './pages/page-text.js';
import type { Piece } from './pages/piece.js';
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

  it('refuses pages without letters', async () => {
    await expect(readPdf(makePdf([]))).rejects.toMatchObject({ code: 'empty-text', kind: 'unreadable' });
  });

  it('refuses a broken file', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.4\nnothing'))).rejects.toMatchObject({ code: 'broken-pdf' });
  });
});

describe('pages to text', () => {
  const piece = (text: string, x: number, y: number, width = 400): Piece => ({ text, x, y, width, size: 14 });
  const page = (...pieces: Piece[]) => layOut({ pieces, rules: [], width: 595, height: 842, turn: 0, skew: 0 });

  it('begins a paragraph at an indent, behind a short line, and not at a page break inside a sentence', () => {
    const first = page(
      piece('Chủ trì, phối hợp với các đơn vị liên quan tổ chức', 113, 542, 370),
      piece('triển khai thực hiện các nhiệm vụ về chăm sóc trẻ', 85, 562),
    );
    const second = page(
      piece('2', 290, 42, 7),
      piece('em trên địa bàn xã.', 85, 72, 130),
      piece('Công an xã tuần tra, kiểm soát các bến bãi', 113, 92, 370),
    );
    expect(pagesText([first, second]).text.split('\n')).toEqual([
      'Chủ trì, phối hợp với các đơn vị liên quan tổ chức',
      'triển khai thực hiện các nhiệm vụ về chăm sóc trẻ',
      '\fem trên địa bàn xã.',
      '',
      'Công an xã tuần tra, kiểm soát các bến bãi',
    ]);
  });

  it('keeps the two columns of head and foot apart', () => {
    expect(printedLines([piece('Nơi nhận:', 85, 300, 60), piece('TM. ỦY BAN NHÂN DÂN', 330, 300, 150)])[0]?.text).toBe(
      'Nơi nhận: | TM. ỦY BAN NHÂN DÂN',
    );
  });
});
