import { describe, expect, it } from '@jest/globals';
import { grid, makePages, text } from '../pdf/spec-support/make-pages.js';
import { readPdf } from '../read-pdf.js';

/** The lines of the text without empty ones. */
async function linesOf(pages: Parameters<typeof makePages>[0]): Promise<string[]> {
  return (await readPdf(makePages(pages))).text.split('\n').filter((line) => line.trim() !== '');
}

const LONG = 'The quick brown fox jumps over the lazy dog and on';

describe('order of reading', () => {
  it('reads two columns one after the other', async () => {
    const rows = Array.from({ length: 10 }, (_, i) => [
      text(`left ${i} is a line of the column`, 60, 780 - i * 14, 10),
      text(`right ${i} is a line of its own`, 320, 780 - i * 14, 10),
    ]);
    const lines = await linesOf([rows.flat().join('\n')]);
    expect(lines.map((line) => line.slice(0, 7).trim())).toEqual([
      ...Array.from({ length: 10 }, (_, i) => `left ${i}`),
      ...Array.from({ length: 10 }, (_, i) => `right ${i}`),
    ]);
  });

  it('leaves out heads, feet and page numbers that stand on every page, and nothing else', async () => {
    const pages = [1, 2, 3, 4].map((page) =>
      [
        text('UBND XA BINH LU', 60, 815, 9),
        text(String(page), 290, 800),
        text(LONG, 60, 700),
        text(`body of page ${page}`, 60, 686),
        text(`ke-hoach-${page}.docx`, 60, 30, 9),
      ].join('\n'),
    );
    expect(await linesOf(pages)).toEqual(
      [1, 2, 3, 4].flatMap((page) => [`${page > 1 ? '\f' : ''}${LONG}`, `body of page ${page}`]),
    );
  });

  it('mends words cut at the end of a line, and keeps the hyphens Vietnamese writes', async () => {
    const lines = await linesOf([
      [
        text(`${LONG} commu-`, 60, 700),
        text('nication and more', 60, 686),
        text('So 25/KH-', 60, 640),
        text('UBND xa', 60, 626),
      ].join('\n'),
    ]);
    expect(lines).toEqual([`${LONG} communication`, 'and more', 'So 25/KH-UBND', 'xa']);
  });

  it('takes bold made by drawing twice as one text', async () => {
    expect(await linesOf([[text(LONG, 60, 700), text(LONG, 60.3, 700)].join('\n')])).toEqual([LONG]);
  });

  it('reads pages whose text stands sideways, and gives its places on the page as it is shown', async () => {
    const sideways = `BT /F1 12 Tf 0 1 -1 0 100 60 Tm (${LONG}) Tj ET`;
    const { text: read, lines } = await readPdf(makePages([{ content: sideways, rotate: 0 }]));
    expect(read).toBe(LONG);
    // It runs upwards from 60 points above the foot, at 100 points from the left.
    expect(lines?.[0]).toMatchObject({ line: 1, page: 1 });
    expect((lines?.[0]?.x ?? 0) * 595).toBeCloseTo(90, -1);
    expect((lines?.[0]?.y ?? 0) * 842).toBeCloseTo(842 - 60 - LONG.length * 7.2, 0);
    expect((lines?.[0]?.height ?? 0) * 842).toBeCloseTo(LONG.length * 7.2, 0);
  });

  it('tells for each line where it stands', async () => {
    const { lines } = await readPdf(makePages([text(LONG, 72, 742), text(`${LONG} again`, 72, 700)]));
    expect(lines?.map(({ line, page }) => [line, page])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(lines?.[0]?.x).toBeCloseTo(72 / 595, 3);
    expect(lines?.[0]?.width).toBeCloseTo((LONG.length * 7.2) / 595, 3);
    expect((lines?.[0]?.y ?? 0) + (lines?.[0]?.height ?? 0)).toBeGreaterThan(100 / 842);
    expect(lines?.[0]?.y).toBeLessThan(100 / 842);
  });
});

describe('tables', () => {
  const xs = [60, 100, 360, 460, 540];
  const head = (y: number) => [
    text('STT', 64, y),
    text('Nhiem vu', 104, y),
    text('Chu tri', 364, y),
    text('Han', 464, y),
  ];

  it('gives a ruled table row by row, cells in their columns, wrapped lines joined', async () => {
    const page = [
      text(LONG, 60, 760),
      grid(xs, [740, 720, 680, 660]),
      ...head(725),
      text('1', 64, 705),
      text('Ra soat, cap nhat so lieu ve tre', 104, 705),
      text('em tren dia ban', 104, 690),
      text('Cong an xa', 364, 705),
      text('2', 64, 665),
      text('Bao cao', 104, 665),
      text('Tram Y te', 364, 665),
      text('30/11', 464, 665),
      text(`${LONG} below`, 60, 640),
    ].join('\n');
    expect(await linesOf([page])).toEqual([
      LONG,
      '| STT | Nhiem vu | Chu tri | Han |',
      '| 1 | Ra soat, cap nhat so lieu ve tre em tren dia ban | Cong an xa | |',
      '| 2 | Bao cao | Tram Y te | 30/11 |',
      `${LONG} below`,
    ]);
  });

  it('marks cells merged down, and leaves the rest of cells merged across empty', async () => {
    const lines = (x0: number, x1: number, y: number) => `${x0} ${y} ${x1 - x0} 0.5 re f`;
    const page = [
      text(LONG, 60, 760),
      lines(60, 540, 740),
      lines(60, 540, 720),
      lines(100, 540, 700),
      lines(60, 540, 680),
      `60 680 0.5 60 re f 540 680 0.5 60 re f 100 680 0.5 40 re f 360 680 0.5 40 re f`,
      text('I. Cong tac tuyen truyen', 64, 725),
      text('1', 64, 705),
      text('Viec mot', 104, 705),
      text('A', 364, 705),
      text('Viec hai', 104, 685),
      text('B', 364, 685),
    ].join('\n');
    expect((await linesOf([page])).slice(1)).toEqual([
      '| I. Cong tac tuyen truyen | | |',
      '| 1 | Viec mot | A |',
      '| ^^ | Viec hai | B |',
    ]);
  });

  it('joins a row cut by a page break, behind the repeated head row', async () => {
    const first = [
      text(LONG, 60, 100),
      grid(xs, [90, 70, 40]),
      ...head(75),
      text('1', 64, 55),
      text('Tham muu cho UBND xa ban hanh van', 104, 55),
      text('Cong an xa', 364, 55),
    ];
    const second = [
      grid(xs, [800, 780, 760, 740]),
      ...head(785),
      text('ban huong dan', 104, 765),
      text('2', 64, 745),
      text('Bao cao', 104, 745),
      text('Tram Y te', 364, 745),
    ];
    const { text: read, lines } = await readPdf(makePages([first.join('\n'), second.join('\n')]));
    expect(read.split('\n').filter((line) => line !== '')).toEqual([
      LONG,
      '| STT | Nhiem vu | Chu tri | Han |',
      '| 1 | Tham muu cho UBND xa ban hanh van ban huong dan | Cong an xa | |',
      '\f| STT | Nhiem vu | Chu tri | Han |',
      '| 2 | Bao cao | Tram Y te | |',
    ]);
    const row = read.split('\n').findIndex((line) => line.startsWith('| 1 |')) + 1;
    expect(lines?.filter(({ line }) => line === row).map(({ page }) => page)).toEqual([1, 2]);
  });

  it('finds a table without lines below a head that says what its columns hold', async () => {
    const page = [
      text(LONG, 60, 760),
      ...head(725),
      text('1', 64, 705),
      text('Ra soat, cap nhat so lieu', 104, 705),
      text('Cong an', 364, 705),
      text('ve tre em', 104, 690),
      text('2', 64, 675),
      text('Bao cao nam', 104, 675),
      text('Tram Y te', 364, 675),
      text('30/11', 464, 675),
      text(`${LONG} below`, 60, 640),
    ].join('\n');
    expect(await linesOf([page])).toEqual([
      LONG,
      '| STT | Nhiem vu | Chu tri | Han |',
      '| 1 | Ra soat, cap nhat so lieu ve tre em | Cong an | |',
      '| 2 | Bao cao nam | Tram Y te | 30/11 |',
      `${LONG} below`,
    ]);
  });
});
