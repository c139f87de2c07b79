import type { Comparator, Measure, MeasureUnit } from '#domain';
import { slice, type Passage } from '../text/passage.js';
import { readCounts } from './counts.js';
import { toNumber } from './numerals.js';
import { readYears } from './years.js';
import { indicatorBase, indicatorOf } from './indicator.js';

/** A figure found in a clause. */
export interface Figure {
  index: number;
  length: number;
  value: number;
  valueMax: number | null;
  unit: MeasureUnit | null;
  comparator: Comparator | null;
}

const AMOUNT = '(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d+)?|\\d+(?:[,.]\\d+)?)(?!\\d)';
const UNIT =
  '\\s*(%|‰|phần trăm|phần nghìn|(?:/|trên)\\s*100\\.000(?:\\s+(?:trẻ(?: em)?|dân|người))?|/\\s*1\\.000(?:\\s+(?:trẻ(?: em)?|dân|người))?)';
/** 'từ 85% đến 90%'; '85-90%' without 'từ' for small figures only, which no years are. */
const RANGE = `(?:từ\\s+${AMOUNT}|(?<![\\d.,/-])(\\d{1,2}(?:,\\d+)?))(?:\\s*(?:%|‰))?\\s*(?:đến|-)\\s*${AMOUNT}${UNIT}`;
const FIGURE = new RegExp(
  `${RANGE}|${AMOUNT}${UNIT}|(?:dưới|trên|xuống|còn|đạt)\\s+${AMOUNT}(?=\\s*(?:[;.,](?!\\d)|$|\\s+vào năm|\\s+đến năm))`,
  'gu',
);

/** An increase or decrease against another year or period. */
const CHANGE = /(?<!\p{L})(tăng(?: thêm)?|giảm)(?!\p{L})[^,;]{0,160}(?<!\p{L})so với(?!\p{L})/u;

/** Words beside a figure that say how it is meant; the nearest one before it wins. */
const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:<|dưới)\s*$/u, '<'],
  [/(?:>|trên)\s*$/u, '>'],
  [/(?:≤|không quá|tối đa|không vượt quá|nhiều nhất)\s*$/u, '<='],
  [/(?:≥|ít nhất|tối thiểu|không dưới|không thấp hơn|từ)\s*$/u, '>='],
  [/(?:bằng|đúng)\s*$/u, '='],
  [/(?:xuống|còn|giảm xuống|xuống còn)\s*$/u, '<='],
  [/(?:đạt|đạt tỷ lệ|lên|lên đến|phấn đấu|đảm bảo|bảo đảm|duy trì|có|trì|đạt được)\s*$/u, '>='],
];

/** Reads the figures to be reached in a target, one for each indicator, year and sub-population (README of the gold labels). */
export function readMeasures(target: Passage): Measure[] {
  return measuresOf(target).slice(0, MOST_MEASURES);
}

/** A target with more figures is no target a person wrote; each repeats its indicator, and the result must not grow with the square. */
const MOST_MEASURES = 100;

function measuresOf(target: Passage): Measure[] {
  const dated = YEAR_HEAD.exec(target.key.slice(0, LONGEST_YEAR_HEAD));
  if (!dated) return measuresBelowHead(target);
  const year = Number(dated[1]);
  const measures = measuresBelowHead(slice(target, dated[0].length));
  return measures.map((measure) => ({ ...measure, year: measure.year ?? year }));
}

function measuresBelowHead(target: Passage): Measure[] {
  const colon = sharedHead(target);
  if (colon < 0) return clauses(target).flatMap(measuresOfClause);
  const base = indicatorBase(slice(target, 0, colon), []);
  return clauses(slice(target, colon + 1)).flatMap((clause) =>
    measuresOfClause(clause).map((measure) => ({ ...measure, indicator: `${base} (${measure.indicator})` })),
  );
}

/** 'Đến hết năm 2030: …': the year of all figures behind the colon. */
const YEAR_HEAD = /^(?:phấn đấu |tính )?(?:đến |vào |trong |hết |cuối ){0,3}năm (\d{4})\s*:/u;
const LONGEST_YEAR_HEAD = 60;

/** 'Giảm tỷ lệ suy dinh dưỡng: thể cân nặng còn …; thể chiều cao còn …': the colon behind what the clauses share; -1 for none. */
function sharedHead(target: Passage): number {
  const colon = target.key.indexOf(':');
  if (colon < 0 || findFigures(target.key.slice(0, colon)).length > 0) return -1;
  return findFigures(target.key.slice(colon)).length > 0 ? colon : -1;
}

/** Clauses with an indicator of their own. */
function clauses(target: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (const match of target.key.matchAll(
    /;\s*|,?\s*trong đó(?: có)?\s+|\s+và\s+(?=\d+(?:,\d+)?\s*%\s+(?!vào|trở|đối|đến))/gu,
  )) {
    parts.push(slice(target, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(slice(target, from));
  return parts.filter((part) => part.text !== '');
}

function measuresOfClause(clause: Passage): Measure[] {
  const figures = withoutStarts(clause.key, findFigures(clause.key));
  if (figures.length === 0) return readCounts(clause);
  const years = readYears(clause.key, figures);
  const base = withChange(clause, indicatorBase(clause, figures));
  let word: Comparator | null = null;
  return figures.flatMap((figure, i) => {
    const measure = {
      indicator: indicatorOf(clause, figure, base),
      comparator: figure.comparator ?? word ?? '>=',
      value: figure.value,
      valueMax: figure.valueMax,
      unit: figure.unit,
    };
    // A figure without a word of its own takes the word of the one before, but not '<', '>' written as signs.
    if (figure.comparator && (word === null || !['<', '>', 'range'].includes(figure.comparator)))
      word = figure.comparator;
    return (years[i] ?? [null]).map((year) => ({ ...measure, year }));
  });
}

/** 'từ 11‰ năm 2025 xuống còn 8‰', 'từ 62% (năm 2025) lên 75%': where it stands today is not to be reached. */
function withoutStarts(key: string, figures: Figure[]): Figure[] {
  return figures.filter((figure, i) => {
    const next = figures[i + 1];
    if (
      !next ||
      figure.comparator === 'range' ||
      !/từ(?: mức)?\s+$/u.test(key.slice(Math.max(0, figure.index - 12), figure.index))
    )
      return true;
    return !/(?<!\p{L})(?:xuống|lên|còn|đến|thành)(?!\p{L})/u.test(
      key.slice(figure.index + figure.length, Math.min(next.index, figure.index + figure.length + 60)),
    );
  });
}

/** 'Giảm 10% số vụ so với năm 2025': the change itself is measured, so that its word belongs to the indicator. */
function withChange(clause: Passage, base: string): string {
  const change = CHANGE.exec(clause.key);
  if (!change || base === '') return base;
  const verb = clause.text.slice(change.index, change.index + (change[1] ?? '').length).toLowerCase();
  return base.toLowerCase().startsWith(verb) ? base : `${verb} ${base}`;
}

function findFigures(key: string): Figure[] {
  const perThousand = /\(p\/1000\)/u.test(key);
  const figures: Figure[] = [];
  for (const match of key.matchAll(FIGURE)) {
    const [whole, lowAfter, lowAlone, high, rangeUnit, single, singleUnit, bare] = match;
    const low = lowAfter ?? lowAlone;
    const isBare = bare !== undefined;
    if (isBare && !perThousand) continue;
    const amount = low ?? single ?? bare ?? '';
    const start = isBare ? match.index + whole.length - amount.length : match.index;
    const length = isBare ? amount.length : whole.length;
    if (/^\s*(?:tuổi|tháng tuổi)/u.test(key.slice(start + length))) continue;
    figures.push({
      index: start,
      length,
      value: toNumber(amount),
      valueMax: high === undefined ? null : toNumber(high),
      unit: unitOf(rangeUnit ?? singleUnit, isBare),
      comparator: low === undefined ? comparatorAt(key, start, start + length) : 'range',
    });
  }
  return figures;
}

function comparatorAt(key: string, start: number, end: number): Comparator | null {
  if (/^\s*(?:trẻ em\s+)?trở lên/u.test(key.slice(end))) return '>=';
  if (/^\s*trở xuống/u.test(key.slice(end))) return '<=';
  const before = key.slice(Math.max(0, start - 24), start).trimEnd();
  for (const [pattern, comparator] of COMPARATORS) if (pattern.test(before)) return comparator;
  return before === '' ? '>=' : null;
}

function unitOf(text: string | undefined, bare: boolean): MeasureUnit | null {
  if (bare) return 'p/1000';
  if (text === undefined) return null;
  if (text === '%' || text === 'phần trăm') return '%';
  if (text === '‰' || text === 'phần nghìn') return '‰';
  return text.includes('100.000') ? '/100.000' : 'p/1000';
}
