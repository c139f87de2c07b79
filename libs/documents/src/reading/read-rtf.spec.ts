import { describe, expect, it } from '@jest/globals';
import { readRtf } from './read-rtf.js';

/** The lines of an RTF text, given one character a byte. */
function lines(body: string): string[] {
  return readRtf(Buffer.from(`{\\rtf1\\ansi ${body}}`, 'latin1'))
    .text.split('\n')
    .filter((line) => line !== '');
}

const FONTS =
  '{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset163 Arial;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset0 .VnTime;}{\\f4\\fcharset0 VNI-Times;}}';

describe('readRtf', () => {
  it('reads letters by the code page of their font, Vietnamese and old fonts too', () => {
    expect(
      lines(
        `${FONTS}\\deff0 {\\f1 Kê\\'ec hoa\\'f2ch}\\par{\\f3 KÕ ho¹ch}\\par{\\f4 Keá hoaïch}\\par{\\f2\\'b7} x\\par\\ansicpg1258 {\\f0 ba\\'d2o}`,
      ),
    ).toEqual(['Kế hoạch', 'Kế hoạch', 'Kế hoạch', '• x', 'bảo']);
  });

  it('reads Unicode letters and leaves out what stands for them', () => {
    expect(lines("\\uc1 K\\u7871?ho\\u7841\\'3fch {\\uc2 \\u7871 ab}c{\\uc0 \\u7871}d \\u-3913 ? x\\par")).toEqual([
      'Kếhoạch ếcếd • x',
    ]);
  });

  it('leaves out hidden and deleted text, notes, headers, pictures and unknown groups', () => {
    expect(
      lines(
        '{\\header đầu trang\\par}thay {\\v an}{\\deleted bo}{\\footnote chu}{\\*\\annotation y}{\\pict 0a0b}{\\*\\la la}{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt I. A 1\\par}} cuoi\\line d\\~e\\_g\\par',
      ),
    ).toEqual(['thay 3 cuoi', 'd\u00a0e-g']);
  });

  it('joins a paragraph whose mark is deleted with the next one', () => {
    expect(lines('mot {\\deleted\\par}hai\\par')).toEqual(['mot hai']);
  });

  it('prints the numbers the file gives, or counts them by its list tables', () => {
    const tables =
      "{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat3{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}{\\listlevel\\levelnfc23{\\leveltext\\'01\\u-3913 ?;}}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}}";
    expect(
      lines(
        `${tables}{\\listtext 9.\\tab}\\ls1 Cho\\par\\pard\\ls1 Dem\\par\\pard\\ls1\\ilvl1 Gach\\par\\pard{\\pntext a)\\tab}Cu\\par`,
      ),
    ).toEqual(['9. Cho', '4. Dem', '- Gach', 'a) Cu']);
  });

  it('reads tables by their edges, with cells merged both ways, and tables in cells', () => {
    const row = (cells: string, texts: string): string => `\\trowd${cells}\\pard\\intbl ${texts}\\row `;
    const body =
      row('\\cellx500\\cellx2000\\cellx4000', 'TT\\cell Viec\\cell Chu tri\\cell') +
      row('\\clvmgf\\cellx500\\cellx4010', '1\\cell Gop\\cell') +
      row(
        '\\clvmrg\\cellx510\\cellx2000\\cellx4000',
        '\\cell a\\par b\\cell \\pard\\intbl\\itap2 n1\\nestcell n2\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}\\pard\\intbl\\itap1 c\\cell',
      );
    expect(lines(`${body}\\pard sau\\par`)).toEqual([
      '| TT | Viec | Chu tri |',
      '| 1 | Gop |  |',
      '| ^^ | a<br>b | n1<br>n2<br>c |',
      'sau',
    ]);
  });

  it('puts text boxes before the paragraph they are anchored in, or behind it', () => {
    const box = '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt MAT\\par}}{\\shprslt{\\*\\do{\\dptxbxtext MAT}}}}';
    expect(lines(`${box}KE HOACH\\par dau ${box}duoi\\par`)).toEqual(['MAT', 'KE HOACH', 'dau duoi', 'MAT']);
  });
});
