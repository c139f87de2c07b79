import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ConsolidatedContent } from '#domain';
import { SIZE, TEXT_WIDTH, centred, mm, rule, runs } from './typography.js';
import { addresseeNames, issuerLines, subjectOf } from './wording.js';

const RIGHT_WIDTH = mm(102);
const LEFT_WIDTH = TEXT_WIDTH - RIGHT_WIDTH;
/** Lengths on paper, for rules as long as the text (tiêu ngữ) or a third to half of it (others). */
const MOTTO_WIDTH = mm(56);
const SHORT_RULE = mm(16);

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const BORDERLESS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

const cell = (width: number, children: ITableCellOptions['children']): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children });

/** Two columns side by side without lines: the head of the paper, and its foot. */
export function sideBySide(rows: [Paragraph[], Paragraph[]][], widths: [number, number]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERLESS,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      ([left, right]) => new TableRow({ cantSplit: true, children: [cell(widths[0], left), cell(widths[1], right)] }),
    ),
  });
}

/** Issuer and number on the left, Quốc hiệu and place on the right (ô 1–4 of NĐ 30/2020, Phụ lục I). */
export function headTable(content: ConsolidatedContent): Table {
  const issuer = [
    ...issuerLines(content.authorityName).map((line) => centred(line, { size: SIZE.issuer, bold: true })),
    rule(SHORT_RULE, LEFT_WIDTH),
  ];
  const nation = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZE.nationalName, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { size: SIZE.motto, bold: true }),
    rule(MOTTO_WIDTH, RIGHT_WIDTH),
  ];
  const gap = { spacing: { before: 60, after: 0 } };
  const number = centred(`Số:         /BC-UBND`, { size: SIZE.number }, gap);
  const year = content.dataTo.slice(0, 4);
  const place = centred(
    `${content.place}, ngày       tháng       năm ${year}`,
    { size: SIZE.place, italics: true },
    gap,
  );
  return sideBySide(
    [
      [issuer, nation],
      [[number], [place]],
    ],
    [LEFT_WIDTH, RIGHT_WIDTH],
  );
}

/** Name of the kind of paper and subject (ô 5a), centred over the page, with a short rule below. */
export function titleBlock(content: ConsolidatedContent): Paragraph[] {
  const inset = { indent: { left: mm(12), right: mm(12) } };
  return [
    centred('BÁO CÁO', { size: SIZE.title, bold: true }, { spacing: { before: 360 } }),
    centred(subjectOf(content), { size: SIZE.title, bold: true }, inset),
    rule(mm(50), TEXT_WIDTH),
  ];
}

/** Kính gửi (ô 9a): only for a report to a superior; several addressees as '-' lines ending in ';' and '.'. */
export function addressees(forwardTo: string | null): Paragraph[] {
  const names = forwardTo === null ? [] : addresseeNames(forwardTo);
  const [only] = names;
  if (only === undefined) return [new Paragraph({ spacing: { after: 120 }, children: [] })];
  if (names.length === 1) return [centred(`Kính gửi: ${only}.`, {}, { spacing: { before: 240, after: 240 } })];
  const left = mm(45);
  return [
    new Paragraph({ indent: { left: mm(24) }, spacing: { before: 240 }, children: runs('Kính gửi:') }),
    ...names.map(
      (name, i) =>
        new Paragraph({
          alignment: AlignmentType.LEFT,
          indent: { left },
          spacing: { after: i === names.length - 1 ? 240 : 0 },
          children: runs(`- ${name}${i === names.length - 1 ? '.' : ';'}`),
        }),
    ),
  ];
}
