import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
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

  it('follows lists through styles: levels that name a style, numbering styles, levels of a list of its own', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="H1"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:pStyle w:val="H2"/><w:lvlText w:val="%1.%2."/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlRestart w:val="0"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Ds"/></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:lvlOverride></w:num>`;
    const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="numbering" w:styleId="Ds"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body =
      paragraph('A', { style: 'H1' }) +
      paragraph('B', { style: 'H2' }) +
      paragraph('C', { numId: 2, level: 2 }) +
      paragraph('D', { style: 'H1' }) +
      paragraph('E', { numId: 1, level: 2 }) +
      paragraph('', { style: 'H2' }) +
      paragraph('F', { style: 'H2' }) +
      paragraph('G', { numId: 3 });
    expect(lines(body, { numbering, styles })).toEqual([
      'I. A',
      '1.1. B',
      'a) C',
      'II. D',
      'b) E',
      '',
      '2.2. F',
      'Điều 3. G',
    ]);
  });

  it('takes hidden text and capitals from styles, and leaves out deleted rows, contents and hints', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Hoa"><w:rPr><w:caps/></w:rPr></w:style>`;
    const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const row = (properties: string, text: string): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${[text, '2', '3'].map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`;
    const body =
      `<w:p><w:pPr><w:pStyle w:val="Hoa"/></w:pPr>${run('KÕ ho¹ch')}${run('an', '<w:rStyle w:val="An"/>')}${run(' nho', '<w:caps w:val="0"/>')}</w:p>` +
      `<w:p>${field('TOC \\o', 'I. A 1')}${field('PAGE', '7')}</w:p>` +
      `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Bam vao day')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>${run('dien')}</w:sdtContent></w:sdt></w:p>` +
      `<w:tbl>${row('', '1')}${row('<w:del w:id="1"/>', 'xoa')}${row('<w:ins w:id="1"/>', 'them')}</w:tbl>`;
    expect(lines(body, { styles })).toEqual(['KẾ HOẠCH nho', '7', 'dien', '| 1 | 2 | 3 |', '| them | 2 | 3 |']);
  });

  it('tells tables of data from tables that only set text side by side', () => {
    const table = (...rows: string[][]): string =>
      `<w:tbl>${rows
        .map(
          (row) =>
            `<w:tr>${row
              .map(
                (cell) =>
                  `<w:tc>${cell
                    .split('/')
                    .map((line) => paragraph(line))
                    .join('')}</w:tc>`,
              )
              .join('')}</w:tr>`,
        )
        .join('')}</w:tbl>`;
    expect(lines(table(['UBND XÃ', '', 'CỘNG HÒA'], ['Số: 1', '', 'ngày 1']))).toEqual([
      '|',
      'UBND XÃ',
      '|',
      '|',
      'CỘNG HÒA',
      '|',
      '|',
      'Số: 1',
      '|',
      '|',
      'ngày 1',
      '|',
    ]);
    expect(lines(table(['TT', 'Việc', 'Ai'], ['1', 'Một/Hai', 'A']))).toEqual([
      '| TT | Việc | Ai |',
      '| 1 | Một<br>Hai | A |',
    ]);
    const units = ['Đơn vị', 'Trạm Y tế', 'Công an', 'Đoàn xã'].map((unit) => [unit, 'Nhiệm vụ/của đơn vị']);
    expect(lines(table(...units))[1]).toBe('| Trạm Y tế | Nhiệm vụ<br>của đơn vị |');
    const long = 'chữ '.repeat(200);
    expect(lines(table([long, long, long], [long, long, long]))[0]).toMatch(/^\| chữ/);
  });

  it('reads the names of other programs', () => {
    const bytes = zipSync({
      'word/document2.xml': strToU8(
        '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:p><ns0:r><ns0:t>Kế hoạch</ns0:t></ns0:r></ns0:p></ns0:document>',
      ),
    });
    expect(readDocx(bytes).text).toBe('Kế hoạch');
  });

  it('resolves character references but no declared entities', () => {
    expect(lines('<w:p><w:r><w:t>5 &lt; 6 &#x1EBF; &bomb;</w:t></w:r></w:p>')).toEqual(['5 < 6 ế &bomb;']);
  });

  it('refuses broken and empty files', () => {
    const good = makeDocx(paragraph('Kế hoạch '.repeat(50)));
    expect(() => readDocx(good.slice(0, good.length / 2))).toThrow(expect.objectContaining({ code: 'broken-file' }));
    expect(() => readDocx(makeDocx('<w:p/>'))).toThrow(expect.objectContaining({ code: 'empty-text' }));
  });
});
