import { words } from '../text/words.js';
import type { Row } from './rows.js';

/** What a column of a table that assigns work holds. */
export type ColumnRole = 'number' | 'task' | 'lead' | 'unit' | 'partners' | 'time' | 'product';

/** The columns of an assigning table, and the row its entries begin in. */
export interface Columns {
  of: ReadonlyMap<ColumnRole, number>;
  /** The column of tasks is called so ('Nhiệm vụ', 'Công việc'), not only 'Nội dung'. */
  isOfTasks: boolean;
  /** Index of the first row behind the head. */
  from: number;
}

/** What the head of a column says, in the order in which it is asked: 'Cơ quan phối hợp thực hiện' is no 'thực hiện'. */
const HEADS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự|số|#)\.?$/u],
  ['partners', words('phối hợp')],
  ['lead', words('chủ trì|đầu mối|chịu trách nhiệm chính|thường trực')],
  ['time', words('thời gian|thời hạn|thời điểm|tiến độ|hạn|hạn hoàn thành|hoàn thành|lộ trình|thời gian biểu')],
  ['time', /^(?:ngày|tháng|tuần|quý|thời điểm)(?:[,/ ]+(?:ngày|tháng|tuần|quý|năm))*$/u],
  ['product', words('sản phẩm|kết quả|đầu ra|hồ sơ|dạng văn bản')],
  [
    'unit',
    words(
      '(?:cơ quan|đơn vị|bộ phận|cá nhân|người|tổ chức)(?:,? (?:cơ quan|đơn vị|bộ phận|cá nhân|tổ chức))* (?:thực hiện|phụ trách|tham mưu|triển khai|chịu trách nhiệm|được giao|được phân công|giải quyết)|phân công(?: thực hiện| nhiệm vụ)?|trách nhiệm(?: thực hiện)?|người thực hiện|thực hiện',
    ),
  ],
  ['task', words('nhiệm vụ|công việc|hoạt động|nội dung|giải pháp|việc|đề mục|hạng mục')],
  [
    'unit',
    /^(?:tên )?(?:các )?(?:cơ quan|đơn vị|bộ phận|phòng|thành viên|họ và tên|họ tên|cá nhân)(?:[,/ -]+(?:cơ quan|đơn vị|bộ phận|địa phương|cá nhân|tổ chức))*$/u,
  ],
];

/** How many rows a head may have. */
const TALLEST_HEAD = 3;

/** The columns of a table with a task and who is to do it; null for tables of figures. */
export function readColumns(rows: readonly Row[]): Columns | null {
  for (let top = 0; top < Math.min(rows.length, 4); top++) {
    const found = new Map<ColumnRole, number>();
    for (let height = 1; height <= TALLEST_HEAD && top + height <= rows.length; height++) {
      const row = rows[top + height - 1];
      if (!row || (height > 1 && !isHead(row))) break;
      for (const [column, cell] of row.cells) addHead(found, column, cell.text.key);
      const from = afterLetters(rows, top + height);
      const next = rows[top + height];
      if (isComplete(found) && !(next && isHead(next))) return columnsOf(found, { rows, top, from });
    }
    if (isComplete(found))
      return columnsOf(found, { rows, top, from: afterLetters(rows, top + headHeight(rows, top)) });
  }
  return null;
}

function columnsOf(
  of: ReadonlyMap<ColumnRole, number>,
  at: { rows: readonly Row[]; top: number; from: number },
): Columns {
  const column = of.get('task') ?? -1;
  const heads = at.rows.slice(at.top, at.from).map((row) => row.cells.get(column)?.text.key ?? '');
  return { of, from: at.from, isOfTasks: heads.some((key) => /nhiệm vụ|công việc/u.test(key)) };
}

function headHeight(rows: readonly Row[], top: number): number {
  let height = 1;
  while (height < TALLEST_HEAD && isHead(rows[top + height])) height++;
  return height;
}

/** 'Phân công thực hiện' over 'Chủ trì' and 'Phối hợp': the finer head takes the place of the coarser one. */
function addHead(found: Map<ColumnRole, number>, column: number, key: string): void {
  const role = headRole(key);
  if (role === null) return;
  for (const [other, at] of found) if (at === column && other !== role) found.delete(other);
  if (!found.has(role)) found.set(role, column);
}

/** What the head of a column says it holds; null for other columns. Takes the folded head. */
export function headRole(key: string): ColumnRole | null {
  return key.length > 60 ? null : (HEADS.find(([, pattern]) => pattern.test(key))?.[0] ?? null);
}

function isComplete(found: ReadonlyMap<ColumnRole, number>): boolean {
  return found.has('task') && (found.has('lead') || found.has('unit'));
}

/** A row whose filled cells are all heads of columns, repeated on a new page or the second row of a head. */
export function isHead(row: Row | undefined): boolean {
  const filled = [...(row?.cells.values() ?? [])].filter((cell) => !cell.merged);
  return (
    filled.length > 0 &&
    filled.some((cell) => HEADS.some(([role, pattern]) => role !== 'number' && pattern.test(cell.text.key))) &&
    filled.every(
      (cell) =>
        cell.text.text.length <= 40 &&
        !/[.;]$/.test(cell.text.text) &&
        (HEADS.some(([, p]) => p.test(cell.text.key)) || NOTE.test(cell.text.key)),
    )
  );
}

const NOTE = /^(?:ghi chú|kinh phí|căn cứ|nguồn kinh phí|lãnh đạo.*|mục tiêu|địa điểm|chỉ tiêu|đối tượng)$/u;

/** The row '(1) (2) (3)' or 'A B 1 2' below a head counts the columns. */
function afterLetters(rows: readonly Row[], at: number): number {
  const cells = [...(rows[at]?.cells.values() ?? [])];
  const counts =
    cells.length >= 3 && cells.every((cell) => /^\(?(?:\d{1,2}|[a-zđ])\)?(?:\s*=.*)?$/u.test(cell.text.key));
  return counts ? at + 1 : at;
}
