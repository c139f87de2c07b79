import { type PlainDate, vietnameseDate } from '#domain';

/** A line of the list for the weekly giao ban: one body and one deadline. */
export interface BoardLine {
  unitName: string;
  /** What is late: 'Báo cáo năm 2026', a task, a consolidation. */
  what: string;
  planTitle: string;
  dueOn: PlainDate;
  /** Working days behind the last day. */
  daysLate: number;
  lastUrgedOn: PlainDate | null;
  note: string;
}

/** What stands above the list. */
export interface BoardHead {
  authorityName: string;
  /** The day the list is as of. */
  on: PlainDate;
}

const TITLE = 'DANH SÁCH NHIỆM VỤ, BÁO CÁO QUÁ HẠN';
const HEAD_ROW = 4;

interface Column {
  title: string;
  /** In characters of the standard font. */
  width: number;
  centred?: boolean;
  valueOf(line: BoardLine, index: number): string | number;
}

const dayOf = (date: PlainDate | null): string => (date === null ? 'Chưa đôn đốc' : vietnameseDate(date));

const COLUMNS: Column[] = [
  { title: 'STT', width: 6, centred: true, valueOf: (_line, i) => i + 1 },
  { title: 'Đơn vị', width: 28, valueOf: (line) => line.unitName },
  { title: 'Nội dung', width: 40, valueOf: (line) => line.what },
  { title: 'Kế hoạch', width: 40, valueOf: (line) => line.planTitle },
  { title: 'Thời hạn', width: 12, centred: true, valueOf: (line) => vietnameseDate(line.dueOn) },
  { title: 'Số ngày quá hạn', width: 11, centred: true, valueOf: (line) => line.daysLate },
  { title: 'Đôn đốc gần nhất', width: 14, centred: true, valueOf: (line) => dayOf(line.lastUrgedOn) },
  { title: 'Ghi chú', width: 24, valueOf: (line) => line.note },
];

/**
 * Writes the list of what is late as Excel, ready to print for the weekly giao ban: A4 across, fitted to the width, the head frozen and
 * repeated on every page. Days late are working days.
 */
export async function writeBoard(lines: BoardLine[], head: BoardHead): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Quá hạn', {
    views: [{ state: 'frozen', ySplit: HEAD_ROW }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: 'Trang &P/&N' },
  });
  sheet.columns = COLUMNS.map(({ width }) => ({ width, style: { font: { name: 'Times New Roman', size: 12 } } }));
  writeHead(sheet, lines.length, head);
  lines.forEach((line, i) => writeLine(sheet, line, i));
  return Buffer.from(await book.xlsx.writeBuffer());
}

type Sheet = import('exceljs').Worksheet;

const THIN = { style: 'thin' } as const;
const LINED = { top: THIN, bottom: THIN, left: THIN, right: THIN };

function writeHead(sheet: Sheet, count: number, head: BoardHead): void {
  const above: [string, number][] = [
    [head.authorityName.toLocaleUpperCase('vi'), 12],
    [TITLE, 14],
    [`Đến ngày ${vietnameseDate(head.on)}: ${count === 0 ? 'không có việc quá hạn' : `${count} việc`}`, 12],
  ];
  above.forEach(([text, size], i) => {
    const row = i + 1;
    sheet.mergeCells(row, 1, row, COLUMNS.length);
    const cell = sheet.getCell(row, 1);
    cell.value = harmless(text);
    cell.font = { name: 'Times New Roman', size, bold: i < 2, italic: i === 2 };
    cell.alignment = { horizontal: i === 0 ? 'left' : 'center', vertical: 'middle' };
  });
  COLUMNS.forEach((column, i) => {
    const cell = sheet.getCell(HEAD_ROW, i + 1);
    cell.value = column.title;
    cell.font = { name: 'Times New Roman', size: 12, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = LINED;
  });
  sheet.getRow(HEAD_ROW).height = 2 * LINE_HEIGHT + 2;
}

/** Points of one line of 12-point text; a sheet program does not work out the height of wrapped rows of a written file. */
const LINE_HEIGHT = 16;

function heightOf(values: (string | number)[]): number {
  const lines = values.map((value, i) => Math.ceil(String(value).length / (COLUMNS[i]?.width ?? 10)));
  return Math.max(1, ...lines) * LINE_HEIGHT + 2;
}

function writeLine(sheet: Sheet, line: BoardLine, index: number): void {
  const row = HEAD_ROW + 1 + index;
  const values = COLUMNS.map((column) => harmless(column.valueOf(line, index)));
  sheet.getRow(row).height = heightOf(values);
  COLUMNS.forEach((column, i) => {
    const cell = sheet.getCell(row, i + 1);
    cell.value = values[i] ?? null;
    cell.alignment = { horizontal: column.centred ? 'center' : 'left', vertical: 'top', wrapText: true };
    cell.border = LINED;
  });
}

/** A text that a sheet program would take for a formula (also after saving as CSV) begins with an apostrophe; '- …' of a list does not. */
function harmless(value: string | number): string | number {
  return typeof value === 'string' && /^(?:[=+@\t\r]|-(?!\s))/.test(value) ? `'${value}` : value;
}
