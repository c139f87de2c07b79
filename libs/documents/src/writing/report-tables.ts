import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ConsolidatedBody, ConsolidatedTarget } from '#domain';
import { SIZE, TEXT_WIDTH, runs } from './typography.js';
import { dayOrBlank, demandOf, reportedOf, stateOf } from './wording.js';

interface Cell {
  text: string;
  centred?: boolean;
  bold?: boolean;
  rowSpan?: number;
}

const PADDING = { top: 40, bottom: 40, left: 80, right: 80 };

function tableCell({ text, centred, bold, rowSpan }: Cell, width: number): TableCell {
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: PADDING,
    rowSpan,
    children: [new Paragraph({ alignment, children: runs(text, { size: SIZE.table, bold }) })],
  });
}

/** A table with lines, its head repeated on every page, columns in shares of the text width. */
function linedTable(head: string[], shares: number[], rows: (Cell | null)[][]): Table {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((TEXT_WIDTH * share) / total));
  const row = (cells: (Cell | null)[], tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.flatMap((cell, i) => (cell === null ? [] : [tableCell(cell, widths[i] ?? 0)])),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        head.map((text) => ({ text, bold: true, centred: true })),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

/** Every body of the cycle with its state and the day it handed in. */
export function unitsTable(bodies: ConsolidatedBody[]): Table {
  const rows = bodies.map((unit, i): Cell[] => [
    { text: String(i + 1), centred: true },
    { text: unit.unitName },
    { text: stateOf(unit), centred: true },
    { text: dayOrBlank(unit.handedInOn), centred: true },
  ]);
  return linedTable(['STT', 'Đơn vị', 'Tình trạng báo cáo', 'Ngày gửi'], [8, 46, 28, 18], rows);
}

/** Every target, what it asks, what was reported against it and by whom, and whether that reaches it. */
export function targetsTable(targets: ConsolidatedTarget[]): Table {
  const rows = targets.flatMap((target, i) => rowsOfTarget(target, target.number ?? i + 1));
  return linedTable(['STT', 'Chỉ tiêu', 'Yêu cầu', 'Kết quả báo cáo', 'Đánh giá'], [7, 38, 19, 23, 13], rows);
}

/** One row a figure; cells of the same target or measure are joined downward (null = covered by the one above). */
function rowsOfTarget(target: ConsolidatedTarget, number: number): (Cell | null)[][] {
  const lines = target.measures.flatMap((measured) => {
    const figures = measured.reported.length === 0 ? [null] : measured.reported;
    return figures.map((reported, i) => ({ measure: measured.measure, reported, span: i === 0 ? figures.length : 0 }));
  });
  if (lines.length === 0) {
    return [
      [
        { text: String(number), centred: true },
        { text: target.text },
        blank(),
        { text: 'Xem mục III', centred: true },
        blank(),
      ],
    ];
  }
  return lines.map((line, i): (Cell | null)[] => [
    i === 0 ? { text: String(number), centred: true, rowSpan: lines.length } : null,
    i === 0 ? { text: target.text, rowSpan: lines.length } : null,
    line.span > 0 ? { text: demandOf(line.measure), rowSpan: line.span } : null,
    {
      text: line.reported
        ? `${reportedOf(line.reported.value, line.measure)} (${line.reported.unitName})`
        : 'Chưa có số liệu',
    },
    { text: line.reported ? (line.reported.reached ? 'Đạt' : 'Chưa đạt') : '–', centred: true },
  ]);
}

const blank = (): Cell => ({ text: '–', centred: true });
