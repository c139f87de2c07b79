import { isCapitals } from '../../text/capitals.js';
import type { Line } from '../../text/lines.js';
import { headRole, type ColumnRole } from '../columns.js';
import { hasGaps, keyOf, segmentsOf, type Segment } from './segments.js';

/** The head of a column: its lines, and how far they reach. */
export interface HeadColumn {
  role: ColumnRole | null;
  left: number;
  right: number;
  parts: Segment[];
}

/** The head of a table set with spaces, of up to six lines. */
export interface Head {
  columns: HeadColumn[];
  /** Index of its first line, and of the line behind its last. */
  from: number;
  to: number;
}

const NUMBER_HEAD = /^(?:stt|tt|số tt)(?![\p{L}])/u;
const TASK_HEAD = /nhiệm vụ|công việc|nội dung/u;
/** Words of a head are few. */
const LONGEST = 32;
const MOST_ABOVE = 2;
const MOST_BELOW = 2;

/** The line may be one of a head: quick to tell for all others. */
export function mayBeHead(line: Line): boolean {
  if (line.kind !== 'text' || line.text.length > 200) return false;
  return (NUMBER_HEAD.test(line.key) || TASK_HEAD.test(line.key)) && hasGaps(line);
}

/** The head around the line that names the column of tasks or of numbers, from `least` on; null where there is none. */
export function headAt(lines: readonly Line[], at: number, least: number): Head | null {
  const line = lines[at];
  if (!line || !mayBeHead(line)) return null;
  const edge = segmentsOf(line)[0]?.right ?? 0;
  let from = at;
  while (from > least && at - from < MOST_ABOVE && isPart(lines[from - 1], edge)) from--;
  let to = at + 1;
  while (to - at <= MOST_BELOW && goesOn(lines, to, { at, edge })) to++;
  if (lines[to]?.kind === 'blank' && areHeads(lines[to + 1], edge)) to += 2;
  for (const head of [
    { from, to },
    { from: at, to },
    { from: at, to: at + 1 },
  ]) {
    const columns = columnsOf(
      lines
        .slice(head.from, head.to)
        .filter(({ kind }) => kind === 'text')
        .map(segmentsOf),
    );
    if (isComplete(columns)) return { ...head, columns };
  }
  return null;
}

/** Short pieces right of the number's column. */
function isPart(line: Line | undefined, edge: number): line is Line {
  if (line?.kind !== 'text' || line.text.length > 160 || /[.;:]$/.test(line.text)) return false;
  return segmentsOf(line).every(({ left, from, to }) => left >= edge && to - from <= LONGEST);
}

/** A further line of a head goes on with small letters, or in the head's capitals, or is heads throughout with an empty line behind it. */
function goesOn(lines: readonly Line[], i: number, { at, edge }: { at: number; edge: number }): boolean {
  const line = lines[i];
  if (!isPart(line, edge)) return false;
  if (segmentsOf(line).every(({ from }) => /^[\p{Ll}(,/]/u.test(line.text.slice(from, from + 2)))) return true;
  if (isCapitals(line.text)) return isCapitals(lines[at]?.text ?? '');
  return lines[i + 1]?.kind === 'blank' && areHeads(line, edge);
}

/** 'Chủ trì   Phối hợp' below 'Phân công thực hiện'. */
function areHeads(line: Line | undefined, edge: number): boolean {
  return isPart(line, edge) && segmentsOf(line).every((segment) => headRole(keyOf(segment)) !== null);
}

/** Columns of the line with most pieces; those above and below belong to the one they overlap, what spans several is left out. */
function columnsOf(rows: readonly Segment[][]): HeadColumn[] {
  const base = rows.reduce((best, row) => (row.length >= best.length ? row : best), rows[0] ?? []);
  const columns = base.map((part) => ({ left: part.left, right: part.right, parts: [part] }));
  for (const part of rows.flatMap((row) => (row === base ? [] : row))) {
    const met = columns.filter(({ left, right }) => part.left < right && part.right > left);
    const [one] = met;
    if (met.length > 1) continue;
    if (!one) columns.push({ left: part.left, right: part.right, parts: [part] });
    else {
      one.left = Math.min(one.left, part.left);
      one.right = Math.max(one.right, part.right);
      one.parts.push(part);
    }
  }
  return columns
    .sort((a, b) => a.left - b.left)
    .map((column) => {
      const parts = column.parts.sort((a, b) => a.line.number - b.line.number);
      return { ...column, parts, role: headRole(parts.map(keyOf).join(' ')) };
    });
}

/** How heads begin; a cell 'Tuyên truyền nội dung Kế hoạch' is none of tasks, 'Ban Thường trực' none of leads. */
const OPENS =
  /^(?:tên |các )*(?:nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|việc|đề mục|hạng mục|cơ quan|đơn vị|bộ phận|phòng|tổ chức|cá nhân|người|chủ trì|đầu mối|phân công|trách nhiệm|thực hiện)(?![\p{L}])/u;

function isComplete(columns: readonly HeadColumn[]): boolean {
  const roles = columns.map(({ role, parts }) =>
    role === 'number' || (parts[0] && OPENS.test(keyOf(parts[0]))) ? role : null,
  );
  return columns.length >= 3 && roles.includes('task') && (roles.includes('lead') || roles.includes('unit'));
}
