import fc from 'fast-check';
import type { AssignedTask } from '../model/assigned.js';
import { fixedLine, heading, item, paragraph, type Block } from './blocks.js';

/** How an annex table is drawn (the text contract between documents and parsing: a row is one line with bars). */
export interface TableStyle {
  heads: readonly [number: string, task: string, lead: string, partners: string, time: string];
  withProduct: boolean;
  /** A cell that names the same body as the one above is merged with it. */
  merged: boolean;
  /** The head is repeated behind so many rows, on a new page; 0: never. */
  headEvery: number;
  /** Cells hold line breaks. */
  broken: boolean;
  /** Rows that only title a group stand between. */
  grouped: boolean;
  numbered: (n: number) => string;
}

export const tableStyle: fc.Arbitrary<TableStyle> = fc.record<TableStyle>({
  heads: fc.constantFrom<TableStyle['heads']>(
    ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'],
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
    ['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'],
    ['TT', 'Nhiệm vụ, giải pháp', 'Đơn vị chủ trì thực hiện', 'Đơn vị phối hợp thực hiện', 'Tiến độ'],
  ),
  withProduct: fc.boolean(),
  merged: fc.boolean(),
  headEvery: fc.constantFrom(0, 0, 3, 5),
  broken: fc.boolean(),
  grouped: fc.boolean(),
  numbered: fc.constantFrom<TableStyle['numbered']>(
    String,
    (n) => `${n}.`,
    (n) => String(n).padStart(2, '0'),
  ),
});

/** The annex: its title and the table. */
export function annexBlocks(tasks: readonly AssignedTask[], style: TableStyle): Block[] {
  const head = row([...style.heads, ...(style.withProduct ? ['Sản phẩm'] : [])]);
  const lines = tasks.flatMap((task, i) => [
    ...(i > 0 && style.headEvery > 0 && i % style.headEvery === 0 ? [`\f${head}`] : []),
    ...(style.grouped && i % 4 === 0
      ? [row([ROMAN[i / 4] ?? 'I', GROUPS[i / 4] ?? '', '', '', '', ...(style.withProduct ? [''] : [])])]
      : []),
    rowOf(task, i, tasks[i - 1], style),
  ]);
  return [
    'PHỤ LỤC',
    'PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH',
    '(Kèm theo Kế hoạch của Ủy ban nhân dân)',
    head,
    ...lines,
  ].map(fixedLine);
}

const ROMAN = ['I', 'II', 'III'];
const GROUPS = ['Công tác lãnh đạo, chỉ đạo', 'Công tác tuyên truyền', 'Công tác chuyên môn'];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function rowOf(task: AssignedTask, i: number, before: AssignedTask | undefined, style: TableStyle): string {
  const isNewGroup = style.grouped && i % 4 === 0;
  const isNewPage = style.headEvery > 0 && i % style.headEvery === 0;
  const unit = style.merged && !isNewGroup && !isNewPage && before?.unit === task.unit ? '^^' : task.unit;
  const cells = [
    task.text,
    unit,
    task.partners?.words ?? '',
    task.time.words,
    ...(style.withProduct ? [task.product ?? ''] : []),
  ];
  return row([style.numbered(i + 1), ...cells.map((cell) => (style.broken ? withBreak(cell) : cell))]);
}

/** A line break at the space nearest the middle, as narrow columns have. */
function withBreak(cell: string): string {
  const at = cell.indexOf(' ', Math.floor(cell.length / 2));
  return at < 0 || cell.length < 24 ? cell : `${cell.slice(0, at)}<br>${cell.slice(at + 1)}`;
}

/** How a label behind a task names who does it. */
export type LabelStyle = (task: AssignedTask) => string;

export const labelStyle: fc.Arbitrary<LabelStyle> = fc.constantFrom<LabelStyle>(
  ({ unit, partners, time }) =>
    `(Đơn vị chủ trì: ${unit}${partners ? `; phối hợp: ${partners.words}` : ''}; thời gian: ${time.words.charAt(0).toLowerCase()}${time.words.slice(1)})`,
  ({ unit, partners, time }) =>
    `(Chủ trì: ${unit}${partners ? `; đơn vị phối hợp: ${partners.words}` : ''}; thời gian thực hiện: ${time.words})`,
  ({ unit, partners, time }) =>
    `(Cơ quan chủ trì: ${unit}.${partners ? ` Cơ quan phối hợp: ${partners.words}.` : ''} Thời gian hoàn thành: ${time.words})`,
);

/** A section of activities whose items say who does them. */
export function labelledBlocks(tasks: readonly AssignedTask[], label: LabelStyle): Block[] {
  return [
    { ...heading('', 'I. NHIỆM VỤ, GIẢI PHÁP'), marked: true },
    heading('1. ', 'Nhiệm vụ trọng tâm'),
    paragraph('Tập trung thực hiện các nhiệm vụ sau.'),
    ...tasks.map((task) => item('- ', `${task.text} ${label(task)}.`)),
  ];
}
