import { describe, expect, it } from '@jest/globals';
import { columnsApart } from './columns.js';
import { readLines } from './lines.js';

const FOOT = [
  '- Sở Giáo dục và Đào tạo;          HIỆU TRƯỞNG',
  '- Lưu: VT.',
  '                              Đỗ Trung Kiên',
];
const SIDE_BY_SIDE = ['- Sở Y tế;          HIỆU TRƯỞNG', '- Lưu: VT.          Đỗ Trung Kiên'];

describe('columnsApart', () => {
  it.each(['NFC', 'NFD'])('parts columns by spaces between words, not by the marks of a letter (%s)', (form) => {
    const lines = readLines(SIDE_BY_SIDE.join('\n').normalize(form));
    expect(columnsApart(lines).map(({ text }) => text)).toEqual([
      '- Sở Y tế;',
      '- Lưu: VT.',
      'HIỆU TRƯỞNG',
      'Đỗ Trung Kiên',
    ]);
  });

  it.each(['NFC', 'NFD'])('parts a single line where the right column goes on below it (%s)', (form) => {
    const lines = readLines(FOOT.join('\n').normalize(form));
    expect(columnsApart(lines).map(({ text }) => text)).toEqual([
      '- Sở Giáo dục và Đào tạo;',
      '- Lưu: VT.',
      'HIỆU TRƯỞNG',
      'Đỗ Trung Kiên',
    ]);
  });

  it('takes the gap behind a bullet for none', () => {
    const lines = readLines('\uF0B7   Sở Y tế;\n\uF0B7   Lưu: VT.\n\n                              GIÁM ĐỐC');
    expect(columnsApart(lines)).toEqual(lines);
  });

  it('leaves lines alone where only one of them is parted', () => {
    const lines = readLines(FOOT.slice(0, 2).join('\n').normalize('NFD'));
    expect(columnsApart(lines)).toEqual(lines);
  });
});
