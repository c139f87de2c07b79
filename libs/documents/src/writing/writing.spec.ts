import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { ConsolidatedContent, Measure } from '#domain';
import { writeBoard } from './write-board.js';
import { writeConsolidatedReport } from './write-consolidated-report.js';
import { addresseeNames, asSentence, demandOf, issuerLines, planCited, subjectOf } from './wording.js';

const measure = (more: Partial<Measure>): Measure => ({
  indicator: 'Tỷ lệ trẻ em được tiêm chủng',
  comparator: '>=',
  value: 95,
  valueMax: null,
  unit: '%',
  year: 2026,
  ...more,
});

const content: ConsolidatedContent = {
  planTitle: 'Thực hiện Chương trình hành động quốc gia vì trẻ em đến năm 2030',
  planNumber: '25/KH-UBND',
  authorityName: 'Ủy ban nhân dân xã Xuân Trường',
  place: 'Xuân Trường',
  cycle: '2026',
  dataFrom: '2025-12-15',
  dataTo: '2026-12-14',
  forwardTo: 'Ủy ban nhân dân tỉnh và Sở Y tế',
  bodies: [
    {
      unitName: 'Công an xã',
      state: 'late',
      handedInOn: '2026-11-12',
      nothingToReport: false,
      results: [
        {
          task: 'Tuyên truyền pháp luật;',
          progress: 'done',
          text: 'Đã tổ chức 3 buổi\nvới 412 lượt người & cán bộ <thôn>',
        },
      ],
      difficulties: 'Thiếu kinh phí',
      proposals: '',
    },
    {
      unitName: 'Trạm Y tế xã',
      state: 'missing',
      handedInOn: null,
      nothingToReport: false,
      results: [],
      difficulties: '',
      proposals: '',
    },
  ],
  targets: [
    {
      number: 5,
      text: 'Tiêm chủng đầy đủ đạt 95% năm 2026 và 98% năm 2030.',
      measures: [
        { measure: measure({}), reported: [{ unitName: 'Công an xã', value: 93.5, reached: false }] },
        {
          measure: measure({ value: 98, year: 2030 }),
          reported: [{ unitName: 'Công an xã', value: 93.5, reached: false }],
        },
      ],
    },
  ],
};

function partsOf(written: Buffer): { document: string; text: string; header: string } {
  const parts = unzipSync(new Uint8Array(written));
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const document = read('word/document.xml');
  const header = Object.keys(parts)
    .filter((name) => /header\d\.xml$/.test(name))
    .map(read)
    .join('');
  return {
    document,
    header,
    text: document.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, ''),
  };
}

describe('the consolidated report', () => {
  it('has the page of NĐ 30/2020: A4, margins, Times New Roman 14, page numbers from the second page', async () => {
    const { document, header } = partsOf(await writeConsolidatedReport(content));
    expect(document).toContain('w:w="11906" w:h="16838"');
    expect(document).toMatch(/<w:pgMar[^>]*w:top="1134"[^>]*w:right="1020"[^>]*w:bottom="1134"[^>]*w:left="1701"/);
    expect(document).toContain('<w:titlePg/>');
    expect(document).toContain('<w:sz w:val="28"/>');
    expect(header).toContain('PAGE');
  });

  it('leaves number, day and signature blank and names the addressees', async () => {
    const { text } = partsOf(await writeConsolidatedReport(content));
    expect(text).toMatch(/Số:\s+\/BC-UBND/);
    expect(text).toMatch(/Xuân Trường, ngày\s+tháng\s+năm 2026/);
    expect(text).toContain('Kính gửi:\n- Ủy ban nhân dân tỉnh;\n- Sở Y tế.');
    expect(text).toContain('- Như trên;');
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN');
  });

  it('tells what was reported, and no more', async () => {
    const { text } = partsOf(await writeConsolidatedReport(content));
    expect(text).toContain('Đến thời điểm tổng hợp có 01 đơn vị gửi báo cáo quá hạn, 01 đơn vị chưa gửi báo cáo.');
    expect(text).toContain(
      '- Tuyên truyền pháp luật. Kết quả: Đã hoàn thành. Đã tổ chức 3 buổi; với 412 lượt người &amp; cán bộ &lt;thôn&gt;.',
    );
    expect(text).toContain('93,5% (Công an xã)');
    expect(text).toContain('Chưa đạt');
    expect(text).toContain('Chưa đến kỳ');
    expect(text).toContain('- Công an xã: Thiếu kinh phí.');
    expect(text).toContain('Các đơn vị không có kiến nghị, đề xuất.');
  });

  it('has no Kính gửi where it goes to nobody above', async () => {
    const { text } = partsOf(await writeConsolidatedReport({ ...content, forwardTo: null, bodies: [], targets: [] }));
    expect(text).not.toContain('Kính gửi');
    expect(text).not.toContain('Như trên');
    expect(text).toContain('Chưa có đơn vị nào được yêu cầu báo cáo trong kỳ.');
  });
});

describe('the wording', () => {
  it('says plan, year and issuer as papers do', () => {
    expect(issuerLines('Ủy ban nhân dân xã Xuân Trường')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ XUÂN TRƯỜNG']);
    expect(subjectOf(content)).toBe(
      'Kết quả năm 2026 thực hiện Kế hoạch thực hiện Chương trình hành động quốc gia vì trẻ em đến năm 2030',
    );
    expect(subjectOf({ ...content, planTitle: 'Bảo vệ trẻ em năm 2026' })).toBe(
      'Kết quả thực hiện Kế hoạch bảo vệ trẻ em năm 2026',
    );
    expect(planCited(content)).toMatch(/^Kế hoạch số 25\/KH-UBND của Ủy ban nhân dân xã về thực hiện/);
  });

  it('takes apart addressees, not the names of bodies that hold an "và"', () => {
    expect(addresseeNames('Ủy ban nhân dân tỉnh và Sở Y tế')).toEqual(['Ủy ban nhân dân tỉnh', 'Sở Y tế']);
    expect(addresseeNames('Sở Giáo dục và Đào tạo')).toEqual(['Sở Giáo dục và Đào tạo']);
  });

  it('says what a measure asks', () => {
    expect(demandOf(measure({}))).toBe('Từ 95% trở lên (năm 2026)');
    expect(demandOf(measure({ comparator: '<', value: 4.8, unit: '‰', year: null }))).toBe('Dưới 4,8‰');
    expect(demandOf(measure({ value: 100 }))).toBe('100% (năm 2026)');
    expect(demandOf(measure({ comparator: 'range', value: 10, valueMax: 12.5 }))).toBe('Từ 10% đến 12,5% (năm 2026)');
  });

  it('ends a sentence once', () => {
    expect(['Đã làm;', 'Đã làm.', 'Đã làm'].map(asSentence)).toEqual(['Đã làm.', 'Đã làm.', 'Đã làm.']);
  });
});

describe('the weekly list', () => {
  const line = {
    unitName: 'Công an xã',
    what: 'Báo cáo năm 2026',
    planTitle: 'Kế hoạch',
    dueOn: '2026-11-09',
    daysLate: 3,
    lastUrgedOn: null,
    note: '',
  };
  const sheetOf = async (lines: (typeof line)[]) => {
    const book = new ExcelJS.Workbook();
    const written = await writeBoard(lines, { authorityName: content.authorityName, on: '2026-11-13' });
    await book.xlsx.load(written as unknown as ArrayBuffer);
    return book.worksheets[0];
  };

  it('keeps what looks like a formula a text', async () => {
    const sheet = await sheetOf([
      {
        ...line,
        note: '=HYPERLINK("http://xau.example")',
        what: '@SUM(A1)',
        unitName: '- Công an xã',
        planTitle: '-2+3',
      },
    ]);
    expect(sheet?.getCell('H5').value).toBe('\'=HYPERLINK("http://xau.example")');
    expect(sheet?.getCell('C5').value).toBe("'@SUM(A1)");
    expect(sheet?.getCell('D5').value).toBe("'-2+3");
    expect(sheet?.getCell('B5').value).toBe('- Công an xã');
    expect(sheet?.getCell('A5').formula).toBeUndefined();
  });

  it('prints across A4, its head on every page', async () => {
    const sheet = await sheetOf([line]);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
    expect(sheet?.getCell('A3').value).toBe('Đến ngày 13/11/2026: 1 việc');
    expect(sheet?.getCell('G5').value).toBe('Chưa đôn đốc');
    expect((await sheetOf([]))?.getCell('A3').value).toBe('Đến ngày 13/11/2026: không có việc quá hạn');
  });
});
