import { isBodyStart, isPerson } from '../names/bodies.js';
import { divideBodies } from '../names/lists.js';
import { join, joinWith, slice, type Passage } from '../text/passage.js';
import { readMarker } from '../text/markers.js';
import { trimEndOf } from '../text/words.js';
import type { Stated } from '../units/unit-block.js';
import { looksLikeUnit } from '../units/unit-heading.js';
import { isHead, readColumns, type ColumnRole, type Columns } from './columns.js';
import type { Cell, Row, Table } from './rows.js';
import { addAll } from '../text/add-all.js';

/** A task a table gives to a unit. */
export interface TableTask {
  /** The name as the cell or the heading of the group gives it. */
  unit: Passage;
  text: Passage;
  stated: Stated;
  /** Counts only where the paper names no units under headings: a timetable with a column 'Phụ trách'. */
  weak: boolean;
}

/** A row being read; a row on the next page may go on with its cells. */
interface Entry {
  cells: Map<ColumnRole, Passage[]>;
  /** The unit was taken from a row above, or from the heading of the group. */
  inherited: boolean;
}

/**
 * The tasks of a table with columns for the task and who is to do it (Phụ lục phân công nhiệm vụ); none for tables of figures.
 * Repeated heads, rows that only title a group, merged cells and rows that go on behind a page break are understood.
 */
export function readAssigningTable({ rows, above }: Table): TableTask[] {
  const columns = readColumns(rows);
  if (!columns) return [];
  const entries = entriesOf(rows, columns);
  const named = entries.filter((entry) =>
    looksLikeBody(join(entry.cells.get('lead') ?? entry.cells.get('unit') ?? [])),
  );
  if (named.length * 2 < entries.length) return [];
  const isLead = columns.of.has('lead');
  const weak = !isLead && !columns.isOfTasks && !above.some((line) => ASSIGNS.test(line.key));
  return named.flatMap((entry) => tasksOf(entry, { isLead, weak }));
}

/** Titles above a table that assigns. */
const ASSIGNS = /(?<![\p{L}])(?:phân công|giao nhiệm vụ|phân nhiệm|giao việc)(?![\p{L}])/u;

function entriesOf(rows: readonly Row[], columns: Columns): Entry[] {
  const entries: Entry[] = [];
  let group: Passage | null = null;
  for (let i = columns.from; i < rows.length; i++) {
    const row = rows[i];
    if (!row || isHead(row)) continue;
    const last = entries.at(-1);
    const title = groupTitle(row, columns, rows[i + 1]);
    if (title) {
      group = looksLikeUnit(withoutNumber(title)) ? withoutNumber(title) : null;
      continue;
    }
    if (last && goesOn(row, columns, last)) append(last, row, columns);
    else entries.push(entryOf(row, columns, { last, group }));
  }
  return entries;
}

function cellOf(row: Row, columns: Columns, role: ColumnRole): Cell | undefined {
  const column = columns.of.get(role);
  return column === undefined ? undefined : row.cells.get(column);
}

function unitRole(columns: Columns): ColumnRole {
  return columns.of.has('lead') ? 'lead' : 'unit';
}

/** 'I | Công tác tuyên truyền | | |': nothing but a number and a title. */
function groupTitle(row: Row, columns: Columns, next: Row | undefined): Passage | null {
  const filled = [...row.cells.entries()].filter(([, cell]) => !cell.merged);
  const number = cellOf(row, columns, 'number')?.text.text ?? '';
  const numberAt = columns.of.get('number');
  const titles = filled.filter(([column, cell]) => column !== numberAt || cell.text.text.length > 6);
  if (titles.length !== 1 || row.cells.size > 2) return null;
  const text = titles[0]?.[1].text;
  if (!text) return null;
  if (/^(?:[IVX]+|[A-ZĐ])\.?$/.test(number) || readMarker(text.text).kind === 'roman') return text;
  const below = next && (cellOf(next, columns, 'number')?.text.text ?? '');
  if (
    below &&
    number !== '' &&
    (below.startsWith(`${number.replace(/\.$/, '')}.`) || (!/^\d/.test(number) && /^1\.?$/.test(below)))
  )
    return text;
  // Without a number of its own: a title spanning the columns, but not the rest of a sentence from the page before.
  return number === '' &&
    /^\p{Lu}/u.test(text.text) &&
    !/[.;]$/.test(text.text) &&
    titles[0]?.[0] !== columns.of.get('task')
    ? text
    : null;
}

function withoutNumber(title: Passage): Passage {
  return slice(title, readMarker(title.text).length);
}

/** The row continues the one before: no number of its own, and nobody is named or the task begins within a sentence. */
function goesOn(row: Row, columns: Columns, last: Entry): boolean {
  const number = cellOf(row, columns, 'number');
  if (number !== undefined && !number.merged) return false;
  const task = cellOf(row, columns, 'task');
  const unit = cellOf(row, columns, unitRole(columns));
  if (task?.merged) return unit === undefined || unit.merged;
  if (!task) return unit === undefined || unit.merged || !looksLikeBody(unit.text);
  if (number?.merged) return false;
  const small = /^[\p{Ll}\d,;(]/u.test(task.text.text);
  const open = !/[.;]$/.test(last.cells.get('task')?.at(-1)?.text ?? '');
  return small || (unit === undefined && (open || columns.of.has('number')));
}

function append(entry: Entry, row: Row, columns: Columns): void {
  for (const [role, column] of columns.of) {
    const cell = row.cells.get(column);
    if (!cell || cell.merged || role === 'number') continue;
    const lines = entry.cells.get(role);
    if (lines) addAll(lines, cell.lines);
    else entry.cells.set(role, [...cell.lines]);
  }
}

function entryOf(row: Row, columns: Columns, above: { last: Entry | undefined; group: Passage | null }): Entry {
  const entry: Entry = { cells: new Map(), inherited: false };
  const who = unitRole(columns);
  for (const [role, column] of columns.of) {
    const cell = row.cells.get(column);
    const isDitto = cell !== undefined && DITTO.test(cell.text.key);
    if (cell && !cell.merged && !isDitto) entry.cells.set(role, [...cell.lines]);
    else if (cell?.merged || isDitto) entry.cells.set(role, [...(above.last?.cells.get(role) ?? [])]);
  }
  if ((entry.cells.get(who) ?? []).length === 0) {
    const from = above.group ? [above.group] : above.last?.cells.get(who);
    if (from) entry.cells.set(who, [...from]);
    entry.inherited = true;
  }
  return entry;
}

/** 'nt', 'Như trên', a ditto mark: the cell says what the one above it says. */
const DITTO = /^(?:-?\s*(?:nt|n\/t|như trên)\s*-?\.?|[-\s]*["”″][-\s]*)$/u;

function looksLikeBody(text: Passage): boolean {
  if (text.text === '') return false;
  return isBodyStart(text.text, text.key) || isPerson(text.key) || looksLikeUnit(text) || PERSONAL.test(text.text);
}

/** 'Nguyễn Thị Lan': tables of a school name who does it. */
const PERSONAL = /^(?:\p{Lu}\p{Ll}*\s+){1,5}\p{Lu}\p{Ll}*$/u;

/** One task; several where the cell holds bullets. */
function tasksOf(entry: Entry, { isLead, weak }: { isLead: boolean; weak: boolean }): TableTask[] {
  const unit = nameOf(entry.cells.get(isLead ? 'lead' : 'unit') ?? []);
  const product = join(entry.cells.get('product') ?? []);
  const stated: Stated = {
    lead: isLead ? unit : null,
    partners: partnersOf(entry.cells.get('partners') ?? []),
    times: timesOf(entry.cells.get('time') ?? []),
    product: /\p{L}/u.test(product.text) ? product : null,
  };
  return bulletsOf(entry.cells.get('task') ?? []).map((text) => ({ unit, text, stated, weak }));
}

function timesOf(lines: readonly Passage[]): Passage[] {
  const whole = join(lines);
  return whole.text === '' ? [] : [whole];
}

/** The lines of a cell; where each begins with a bullet, each by itself. */
function bulletsOf(lines: readonly Passage[]): Passage[] {
  const bullets = lines.filter((line) => isBullet(line));
  if (bullets.length < 2 || bullets[0] !== lines[0]) {
    const whole = join(lines);
    const text = slice(whole, isBullet(whole) ? readMarker(whole.text).length : 0);
    return /\p{L}/u.test(text.text) ? [text] : [];
  }
  const parts: Passage[][] = [];
  for (const line of lines)
    if (isBullet(line)) parts.push([slice(line, readMarker(line.text).length)]);
    else parts.at(-1)?.push(line);
  return parts.map((part) => join(part));
}

function isBullet(line: Passage): boolean {
  const { kind } = readMarker(line.text);
  return kind === 'dash' || kind === 'plus';
}

/** The name of whom the cell names, without bullets and the full stop; bodies on lines of their own joined by commas. */
function nameOf(lines: readonly Passage[]): Passage {
  const whole = joinWith(piecesOf(lines), ', ');
  return slice(whole, 0, trimEndOf(whole.text, ' .;,:').length);
}

/** The bodies of a cell 'Phối hợp', separated by semicolons, lines, commas; '-' and 'Không' name nobody. */
export function partnersOf(lines: readonly Passage[]): Passage[] {
  return piecesOf(lines)
    .flatMap((piece) => splitAt(piece, ';'))
    .flatMap((piece) => divideBodies(slice(piece, 0, trimEndOf(piece.text, ' .;,').length)))
    .filter((body) => /\p{L}{2}/u.test(body.text) && !/^(?:không|nt|như trên)$/u.test(body.key));
}

/** The lines of a cell joined where one goes on with the line before; a bullet or a body's name begins a piece of its own. */
function piecesOf(lines: readonly Passage[]): Passage[] {
  // '- Xã hội' behind 'Phòng Văn hóa' is no bullet; a list of bullets begins with one.
  const bulleted = lines[0] !== undefined && isBullet(lines[0]);
  const pieces: Passage[][] = [];
  for (const line of lines) {
    const bullet = bulleted && isBullet(line);
    const text = bullet ? slice(line, readMarker(line.text).length) : line;
    const piece = pieces.at(-1);
    if (piece && !bullet && !opensPiece(text, piece.at(-1)?.text ?? '')) piece.push(text);
    else pieces.push([text]);
  }
  return pieces.map((piece) => join(piece)).filter((piece) => piece.text !== '');
}

/** A name cut within a narrow cell: 'Văn phòng Ủy ban' / 'MTTQ Việt Nam', 'Ban Chỉ huy' / 'Quân sự', 'Văn phòng' / 'HĐND và UBND'. */
const CUT_NAMES: readonly (readonly [end: RegExp, start: RegExp])[] = [
  [/(?<![\p{L}])(?:ủy ban|uỷ ban)$/iu, /^(?:mttq|mặt trận|nhân dân)(?![\p{L}])/u],
  [
    /(?<![\p{L}])(?:văn phòng|thường trực|thường vụ|chủ tịch)$/iu,
    /^(?:hđnd|ubnd|hội đồng nhân dân|ủy ban|đảng ủy|đoàn đại biểu|đoàn đbqh|mttq|ubmttq)(?![\p{L}])/u,
  ],
  [/(?<![\p{L}])bộ phận$/iu, /^\p{L}/u],
  [/(?<![\p{L}])chỉ huy$/iu, /^(?:quân sự|bộ đội)(?![\p{L}])/u],
];

/** A body's name begins with the line, and the line before has named one to its end: 'Đài Truyền thanh xã, Phòng' has not. */
function opensPiece(line: Passage, before: string): boolean {
  const last = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1).replace(/^\s*và\s+/u, '');
  if (!/\S\s+\S.*[^,\-–]$/u.test(last) || /(?:^|\s)(?:và|các|với|-)$/u.test(last) || /\svà\s+\S+$/u.test(last))
    return false;
  if (CUT_NAMES.some(([end, start]) => end.test(last.trim()) && start.test(line.key))) return false;
  // 'xã Ya' / 'Hội, Công an xã': a head without a name.
  if (/^(?:hội|ban|phòng|sở|đoàn|tổ|đội|trạm|trường|bộ|đài|viện|xã|phường)(?:[\s.]*$|[,;]|\svà\s)/u.test(line.key))
    return false;
  // 'Công ty Cổ phần / Cấp nước', 'Ban Quản lý / Khu kinh tế': a kind of place goes on with the name before it.
  return /^\p{Lu}/u.test(line.text) && isBodyStart(line.text, line.key) && !PLACE_LIKE.test(line.key);
}

const PLACE_LIKE =
  /^(?:khu|cấp|chợ|bến|ga|cảng|xã|phường|thôn|bản|ấp|tỉnh|thành phố|cụm|khối|dự án|ngành|đặc khu|cơ sở|lớp|nhóm)(?![\p{L}])/u;

function splitAt(text: Passage, mark: string): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (let at = text.text.indexOf(mark); at >= 0; at = text.text.indexOf(mark, from)) {
    parts.push(slice(text, from, at));
    from = at + 1;
  }
  parts.push(slice(text, from));
  return parts.filter((part) => part.text !== '');
}
