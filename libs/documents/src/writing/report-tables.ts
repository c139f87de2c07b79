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
import type { ConsolidatedBody, ConsolidatedTarget, Measure } from '#domain';
import { SIZE, TEXT_WIDTH, runs } from './typography.js';
import { dayOrBlank, demandOf, isForLater, reportedOf, stateOf } from './wording.js';

interface Cell {
  text: string;
  centred?: boolean;
  bold?: boolean;
  rowSpan?: number;
  /** On the same page as the next row. */
  keepNext?: boolean;
}

const PADDING = { top: 40, bottom: 40, left: 80, right: 80 };

function tableCell({ text, centred, bold, rowSpan, keepNext }: Cell, width: number): TableCell {
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    margins: PADDING,
    rowSpan,
    children: [new Paragraph({ alignment, keepNext, children: runs(text, { size: SIZE.table, bold }) })],
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
export function targetsTable(targets: ConsolidatedTarget[], cycle: string): Table {
  const rows = targets.flatMap((target, i) => rowsOfTarget(target, target.number ?? i + 1, cycle));
  return linedTable(['STT', 'Chỉ tiêu', 'Yêu cầu', 'Kết quả báo cáo', 'Đánh giá'], [7, 33, 27, 20, 13], rows);
}

/** One row a figure; cells of the same target or measure are joined downward (null = covered by the one above). */
function rowsOfTarget(target: ConsolidatedTarget, number: number, cycle: string): (Cell | null)[][] {
  const lines = target.measures.flatMap(({ measure, reported }) => {
    const figures = reported.length === 0 ? [null] : reported;
    return figures.map((figure, i) => ({ measure, figure, span: i === 0 ? figures.length : 0 }));
  });
  if (lines.length === 0) {
    return [[centred(String(number)), { text: target.text }, centred('–'), centred('Xem mục III'), centred('–')]];
  }
  const several = new Set(target.measures.map(({ measure }) => measure.indicator)).size > 1;
  return lines.map(({ measure, figure, span }, i): (Cell | null)[] => {
    const keepNext = i < lines.length - 1 && lines.length <= MOST_KEPT_TOGETHER;
    const asked =
      several && measure.indicator !== ''
        ? `${capitalised(measure.indicator)}: ${demandOf(measure)}`
        : demandOf(measure);
    return [
      i === 0 ? { ...centred(String(number)), rowSpan: lines.length } : null,
      i === 0 ? { text: target.text, rowSpan: lines.length } : null,
      span > 0 ? { text: asked, rowSpan: span } : null,
      { text: figure ? `${reportedOf(figure.value, measure)} (${figure.unitName})` : 'Chưa có số liệu', keepNext },
      { ...centred(figure ? verdictOn(figure.reached, measure, cycle) : '–'), keepNext },
    ];
  });
}

/** A target of more rows is split over two pages rather than leave half a page empty. */
const MOST_KEPT_TOGETHER = 10;

function verdictOn(reached: boolean, measure: Measure, cycle: string): string {
  if (reached) return 'Đạt';
  return isForLater(measure, cycle) ? 'Chưa đến kỳ' : 'Chưa đạt';
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const centred = (text: string): Cell => ({ text, centred: true });
