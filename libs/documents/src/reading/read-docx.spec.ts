import { zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { MAX_INFLATED_BYTES } from './limits.js';
import { readDocx } from './read-docx.js';
import { makeDocx, paragraph } from './spec-support/make-files.js';

/** The lines of a Word file with these parts. */
function lines(body: string, parts: Parameters<typeof makeDocx>[1] = {}): string[] {
  return readDocx(makeDocx(body, parts)).text.split('\n');
}

const level = (ilvl: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'decimal', '%2.%4.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '+')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

describe('readDocx', () => {
  it('prints the numbers and bullets that Word draws itself', () => {
    const body = [
      paragraph('MỤC ĐÍCH', { numId: 1 }),
      paragraph('Yêu cầu', { numId: 1, level: 1 }),
      paragraph('Chung', { numId: 1, level: 2 }),
      paragraph('Riêng', { numId: 1, level: 2 }),
      paragraph('TỔ CHỨC THỰC HIỆN', { numId: 1 }),
      paragraph('Trạm Y tế xã', { numId: 1, level: 1 }),
      paragraph('Sơ cứu', { numId: 2 }),
      paragraph('Tại chỗ', { numId: 2, level: 1 }),
      paragraph('Công an xã', { numId: 1, level: 1 }),
      paragraph('Chi tiết', { numId: 1, level: 3 }),
      paragraph('Lại từ đầu', { numId: 3, level: 1 }),
    ].join('');
    expect(lines(body, { numbering: NUMBERING })).toEqual([
      'I. MỤC ĐÍCH',
      '1. Yêu cầu',
      'a) Chung',
      'b) Riêng',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Trạm Y tế xã',
      '- Sơ cứu',
      '+ Tại chỗ',
      '2. Công an xã',
      '2.1. Chi tiết',
      '1. Lại từ đầu',
    ]);
  });

  it('knows the lists of styles, also inherited ones, and where they are switched off', () => {
    const styles = `<w:style w:styleId="Gach"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="Gach"/></w:style>`;
    const body =
      paragraph('Một', { style: 'Gach' }) +
      paragraph('Hai', { style: 'Con' }) +
      paragraph('Ba', { style: 'Gach', numId: 0 });
    expect(lines(body, { numbering: NUMBERING, styles })).toEqual(['- Một', '- Hai', 'Ba']);
  });

  it('leaves out deleted text and the second copy of a drawing, keeps inserted text', () => {
    const body = `<w:p><w:r><w:t>Giữ </w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>
      <w:p><mc:AlternateContent><mc:Choice><w:r><w:t>ô chữ</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>ô chữ</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`;
    expect(lines(body)).toEqual(['Giữ thêm', 'ô chữ']);
  });

  it('sets data rows with bars and side-by-side text cell by cell', () => {
    const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const p = (text: string): string => paragraph(text);
    const body = `<w:tbl>${row(p('ỦY BAN NHÂN DÂN') + p('XÃ NHỮ KHÊ'), p('CỘNG HÒA'))}</w:tbl><w:tbl>${row(p('1'), p('Truyền thông'), p('Sở Y tế'))}</w:tbl>`;
    expect(lines(body)).toEqual([
      '|',
      'ỦY BAN NHÂN DÂN',
      'XÃ NHỮ KHÊ',
      '|',
      'CỘNG HÒA',
      '|',
      '| 1 | Truyền thông | Sở Y tế |',
    ]);
  });

  it('resolves character references but no declared entities', () => {
    expect(lines('<w:p><w:r><w:t>5 &lt; 6 &#x1EBF; &bomb;</w:t></w:r></w:p>')).toEqual(['5 < 6 ế &bomb;']);
  });

  it('refuses broken, empty and swollen files', () => {
    const good = makeDocx(paragraph('Kế hoạch '.repeat(50)));
    expect(() => readDocx(good.slice(0, good.length / 2))).toThrow(expect.objectContaining({ code: 'broken-file' }));
    expect(() => readDocx(makeDocx('<w:p/>'))).toThrow(expect.objectContaining({ code: 'empty-text' }));
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(MAX_INFLATED_BYTES + 1) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(() => readDocx(bomb)).toThrow(expect.objectContaining({ code: 'file-too-large' }));
  });
});
