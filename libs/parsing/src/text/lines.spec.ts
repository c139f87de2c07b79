import { describe, expect, it } from '@jest/globals';
import { readLines } from './lines.js';

describe('readLines', () => {
  it('keeps the text that goes on behind a page break, though two pages go on with the same words', () => {
    const page = (words: string): string =>
      `1. Phòng Kinh tế\n- ${words} xây dựng các mô hình theo quy định của\n\f2\npháp luật.`;
    const texts = readLines(`${page('Chủ trì')}\n${page('Phối hợp')}\n- Hết.`).map(({ text }) => text);
    expect(texts.filter((text) => text === 'pháp luật.')).toHaveLength(2);
  });

  it('keeps the same first line of two sentences that pages cut', () => {
    const small = 'năm.\nHằng quý, báo cáo kết quả về trường\n\f2\n(qua tổ chuyên môn) trước ngày 19 hằng tháng.\n';
    const capital = 'năm.\nTổng hợp, báo cáo kết quả về Trường\n\f2\nTHPT Suối Hai trước ngày 19 hằng tháng.\n';
    for (const page of [small, capital]) {
      const texts = readLines(page.repeat(2)).map(({ text }) => text);
      expect(texts.filter((text) => text.includes('báo cáo'))).toHaveLength(2);
    }
  });

  it.each([
    [
      'a name of a paper at the head of a page',
      '- Sơ cứu.\n\f2\nUBND XÃ AN HÒA - KẾ HOẠCH NĂM 2026\n- Tập huấn.',
      3,
      'page',
    ],
    ['the same line at the foot and the head', '- Sơ cứu\nXã An Hòa\n\f2\nXã An Hòa\ntại chỗ.', 4, 'page'],
    ['a bullet that ends with a dash', '- Báo cáo về xã (qua Phòng Văn hóa -\n\f2\nXã hội);', 0, 'text'],
    [
      'a heading in capitals cut by a page',
      '1. Đối với Ủy ban MTTQ Việt\n\f2\nNam, Công đoàn\na) Tuần tra.',
      3,
      'text',
    ],
  ])('knows a running head from text: %s', (_, text, line, kind) => {
    expect(readLines(text)[line]?.kind).toBe(kind);
  });

  it('takes a line in capitals between a page break and the figures a sentence goes on with for a running head', () => {
    const [last] = readLines('- Tỷ lệ trường học có bể bơi đạt\n\f2\nUBND XÃ AN HÒA\n36% vào năm 2027.').slice(-2);
    expect(last?.kind).toBe('page');
  });

  it('composes decomposed letters and repairs white space, keeping the place of each character', () => {
    const source = '\u00a0 Tra\u0323m\t Y   te\u0302\u0301  ';
    const [line] = readLines(source);
    expect(line?.text).toBe('Trạm Y tế');
    expect([...(line?.at ?? [])].map((offset) => source[offset])).toEqual(
      ['T', 'r', 'a', 'm', ' ', 'Y', ' ', 't', 'e'].map((c, i) =>
        i === 4 ? expect.stringMatching(/\s|Y/) : i === 6 ? expect.stringMatching(/\s|t/) : c,
      ),
    );
  });

  it('removes markdown marks but keeps a star that is a bullet', () => {
    expect(readLines('**IV. TỔ CHỨC** *(nếu có)*')[0]?.text).toBe('IV. TỔ CHỨC (nếu có)');
    expect(readLines('### 1. Công an xã')[0]?.text).toBe('1. Công an xã');
    expect(readLines('* Tuyên truyền')[0]?.text).toBe('* Tuyên truyền');
  });

  it('takes page numbers, rules and form feeds for what they are', () => {
    expect(readLines('một\n\n 2 \n---\n\f năm\nTrang 3/7').map((line) => line.kind)).toEqual([
      'text',
      'blank',
      'page',
      'rule',
      'page',
      'text',
      'page',
    ]);
  });

  it('gives the cells of a table row apart', () => {
    expect(readLines('| Sở Y tế | Chủ trì | 2026 |').map((line) => [line.kind, line.text])).toEqual([
      ['cell', 'Sở Y tế'],
      ['cell', 'Chủ trì'],
      ['cell', '2026'],
    ]);
  });
});
