import type { Measure } from '../api/types.js';

const COMPARISONS: Record<Exclude<Measure['comparator'], 'range'>, string> = {
  '<=': 'không quá',
  '<': 'dưới',
  '>=': 'từ',
  '>': 'trên',
  '=': 'đạt',
};

/** How each unit stands behind its figure. */
const UNITS: Record<NonNullable<Measure['unit']>, string> = {
  '%': '%',
  '‰': '‰',
  '/100.000': ' trên 100.000',
  'p/1000': ' phần nghìn',
};

/** The choices of a comparison, and of a unit, in a form. */
export const COMPARATOR_OPTIONS = [
  ...Object.entries(COMPARISONS).map(([value, label]) => ({ value, label })),
  { value: 'range', label: 'trong khoảng' },
];
export const UNIT_OPTIONS = Object.entries(UNITS).map(([value, label]) => ({ value, label: label.trim() }));

/** A number as written in Vietnamese: '16.051' and '98,5'. */
export const figure = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 4 });

/** A figure without a unit may count something: '200 mô hình'. */
function unitText({ unit, countOf }: Pick<Measure, 'unit' | 'countOf'>): string {
  if (unit !== null) return UNITS[unit];
  return countOf ? ` ${countOf}` : '';
}

/** What is to be reached: 'từ 90%', 'dưới 5‰', '2 đến 3%'. A bare minimum reads as plans write it. */
export function goalText(measure: Measure): string {
  const { comparator, value, valueMax } = measure;
  if (comparator === 'range') return `từ ${figure(value)} đến ${figure(valueMax ?? value)}${unitText(measure)}`;
  const tail = comparator === '>=' ? ' trở lên' : '';
  return `${COMPARISONS[comparator]} ${figure(value)}${unitText(measure)}${tail}`;
}

/** Indicator, goal and year in one line. */
export function measureText(measure: Measure): string {
  const year = measure.year === null ? '' : ` (năm ${measure.year})`;
  const name = indicatorName(measure);
  return `${name === null ? '' : `${name}: `}${goalText(measure)}${year}`;
}

/** Unit behind a figure that is typed in; empty when the target names none. */
export const figureUnit = (measure: Measure): string => unitText(measure).trim();

/** What a figure counts, with a capital; null where the plan gives it no name. */
export function indicatorName({ indicator }: Measure): string | null {
  const name = indicator.trim();
  return name === '' ? null : name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
