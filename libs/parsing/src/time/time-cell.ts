import { type DateRelation, type Frequency, type TimePoint, isPlainDate } from '#domain';
import type { RuleId } from '../explain/rules.js';
import type { Places } from '../structure/place.js';
import { join, slice, type Passage } from '../text/passage.js';
import { CELL_RULES } from './other-rules.js';
import { A_DAY, monthDay, pointOfDay, withYear } from './dates.js';
import { type TaskTimes, asDeadline, deadlinesOfClause, readTimes } from './deadlines.js';
import { type FoundDeadline, phrase } from './found.js';
import { termOfStretch } from './stretches.js';
import { datedTerm } from './terms.js';
import { addAll } from '../text/add-all.js';

/** Longer cells hold sentences, which are read as such. */
const LONGEST_CELL = 200;
/** Words beside a time that say nothing more, or only how it binds. */
const FILLER =
  /(?<![\p{L}\d])(?:trước|chậm nhất|muộn nhất|đến hết|đến|tới|hết|trong|vào|từ|ngày|khoảng|dự kiến|hoàn thành|xong|thời gian|là|và|cả|giai đoạn|năm|tháng|quý|đầu|giữa|cuối)(?![\p{L}\d])|[\s,:;().-]+/gu;
const DAY = new RegExp(`(?<![\\d/.])${A_DAY}`, 'gu');
const DAYS_OF_ONE_MONTH = /(?<![\d/.-])\d{1,2}\s*-\s*(?=\d{1,2}\s*\/\s*\d{1,2})/gu;
const RANGE = /[-–]|đến|tới/u;
const MONTHS_OF_A_YEAR = /(?:(?<!\d)\d{1,2}\s*(?:\/\s*20\d{2}\s*)?(?:-|đến|,|và)\s*)*(?<!\d)\d{1,2}\s*\/\s*20\d{2}/u;
const YEARS = /(?:20\d{2}\s*(?:-|đến|đến năm)\s*)?(20\d{2})/u;

const EACH_YEAR = /[\s,(]*(?:hằng|hàng|mỗi) năm\)?[\s.]*$/u;

interface CellTime {
  kind: Frequency;
  relation: DateRelation;
  points: TimePoint[];
  named: string | null;
  rule: RuleId;
}

/**
 * Reads a cell of a 'Thời gian' column, where a bare time is a deadline: '30/6/2026', 'Trước 15/10', 'Tháng 6 - 12/2026', 'Quý II/2026',
 * 'Năm 2026', '2026-2030', '15/6; 15/12', beside all that sentences may say ('Thường xuyên', 'Hằng năm').
 */
export function readTimeCell(cell: Passage, places: Places): TaskTimes {
  const times: TaskTimes = { deadlines: [], otherTimes: [] };
  for (const part of partsOf(cell)) {
    const bare = part.key.length <= LONGEST_CELL ? readBare(part.key) : null;
    if (bare) {
      addAll(
        times.deadlines,
        found(part, bare).map((one) => asDeadline(one, places)),
      );
      continue;
    }
    const { deadlines, otherTimes } = readTimes(part, places, CELL_RULES);
    addAll(times.deadlines, deadlines);
    addAll(times.otherTimes, otherTimes);
  }
  return times;
}

/** The deadlines a cell of times names. */
export function deadlinesOfCell(cell: Passage): FoundDeadline[] {
  return partsOf(cell).flatMap((part) => {
    const bare = part.key.length <= LONGEST_CELL ? readBare(part.key) : null;
    return bare ? found(part, bare) : deadlinesOfClause(part);
  });
}

/** Lines of the cell and what semicolons part. */
function partsOf(cell: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  let lines: Passage[] = [];
  for (const match of cell.key.matchAll(/;\s*|\s*<br>\s*|\n/gu)) {
    lines.push(slice(cell, from, match.index));
    from = match.index + match[0].length;
    // A line that goes on in small letters was only broken: 'Trước ngày 04/01<br>hằng năm'.
    if (match[0].startsWith(';') || !/^\p{Ll}/u.test(cell.text.slice(from, from + 2))) {
      parts.push(join(lines));
      lines = [];
    }
  }
  parts.push(join([...lines, slice(cell, from)]));
  return parts.filter((part) => /[\p{L}\d]/u.test(part.text));
}

/** The time a part of a cell consists of; null where it says more than a time. */
function readBare(whole: string): CellTime | null {
  const yearly = EACH_YEAR.test(whole);
  const key = whole.replace(EACH_YEAR, '');
  if (!/\d|qu[ýí]\s/u.test(key) || /(?:hằng|hàng|mỗi|từng) (?:quý|tháng)|học|kể từ|sau khi/u.test(key)) return null;
  const relation = /^(?:hoàn thành |xong )?trước/u.test(key) ? 'before' : 'by';
  const monthFirst = /^\D*tháng\s*\d/u.test(key);
  const time = (monthFirst ? null : days(key, relation)) ?? stretch(key, relation) ?? years(key, relation);
  if (!time || !yearly) return time;
  return { ...time, kind: time.points.length > 3 ? 'quarterly' : time.points.length > 1 ? 'half-yearly' : 'annual' };
}

function isOnly(key: string, ...times: readonly (RegExp | string)[]): boolean {
  return times.reduce<string>((rest, time) => rest.replace(time, ' '), key).replace(FILLER, '') === '';
}

function days(key: string, relation: DateRelation): CellTime | null {
  const oneMonth = key.replace(DAYS_OF_ONE_MONTH, '');
  const points = [...oneMonth.matchAll(DAY)].map((match) => pointOfDay(match.slice(1)));
  const found = points.filter((point) => point !== null);
  if (found.length === 0 || found.length < points.length || !isOnly(oneMonth, DAY)) return null;
  const dated = withYear(found);
  const range = found.length > 1 && RANGE.test(oneMonth.replace(DAY, ' '));
  return {
    kind: 'once',
    relation,
    points: range ? dated.slice(-1) : dated,
    named: null,
    rule: dated.every((point) => point.year !== null) ? 'time.full-date' : 'time.day-of-year',
  };
}

function stretch(key: string, relation: DateRelation): CellTime | null {
  const months = MONTHS_OF_A_YEAR.exec(key)?.[0];
  const text = months !== undefined && !/tháng|qu[ýí]/u.test(key) ? key.replace(months, `tháng ${months}`) : key;
  if (!/tháng|qu[ýí]/u.test(text) || !isOnly(text.replace(/(?<!\p{L})(?:iv|i{1,3})(?!\p{L})|\d{1,4}|\/|sáu/gu, '')))
    return null;
  const term = termOfStretch(text, relation);
  return term ? { kind: 'once', relation, points: term.points, named: term.named, rule: 'time.month-quarter' } : null;
}

function years(key: string, relation: DateRelation): CellTime | null {
  const match = YEARS.exec(key);
  if (!match || !isOnly(key, match[0])) return null;
  const term = termOfStretch(`${/^(?:đầu|giữa|cuối)/u.exec(key)?.[0] ?? ''} năm ${match[1]}`, relation);
  const period = match[0].length > 4;
  if (!term) return null;
  return { kind: 'once', relation, points: term.points, named: term.named, rule: period ? 'time.period' : 'time.year' };
}

/** A deadline for each full date; other days and stretches of one cell are one. */
function found(part: Passage, { kind, relation, points, named, rule }: CellTime): FoundDeadline[] {
  const words = { ...phrase(part, { index: 0, length: part.text.length }), kind, relation };
  if (rule === 'time.full-date')
    return points.map((point) => ({
      ...words,
      date: dateOf(point),
      monthDay: null,
      term: datedTerm([point]),
      because: { rule, confidence: 'sure' },
    }));
  const yearless = kind === 'once' && points.some((point) => point.year === null);
  const [first] = points;
  const monthDays = kind !== 'once' && rule === 'time.day-of-year' ? points.map(monthDay) : [];
  return [
    {
      ...words,
      date: null,
      monthDay: kind === 'annual' && first && monthDays.length > 0 ? monthDay(first) : null,
      ...(monthDays.length > 1 ? { monthDays } : {}),
      term: datedTerm(points, named),
      because: yearless
        ? { rule, confidence: 'doubtful', why: 'Bảng không ghi năm; xin kiểm tra năm của thời hạn.' }
        : { rule, confidence: 'sure' },
    },
  ];
}

function dateOf(point: TimePoint): string | null {
  const date = `${point.year}-${monthDay(point)}`;
  return isPlainDate(date) ? date : null;
}
