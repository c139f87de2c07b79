import { describe, expect, it } from '@jest/globals';
import type { Measure } from '../api/types.js';
import { goalText, measureText } from './measures.js';

const measure = (more: Partial<Measure>): Measure => ({
  indicator: 'tỷ lệ tiêm chủng',
  comparator: '>=',
  value: 98.5,
  valueMax: null,
  unit: '%',
  year: 2026,
  ...more,
});

describe('goals in words', () => {
  it.each([
    [measure({}), 'từ 98,5% trở lên'],
    [measure({ comparator: '<', value: 5, unit: '‰' }), 'dưới 5‰'],
    [measure({ comparator: '<=', value: 550, unit: '/100.000' }), 'không quá 550 trên 100.000'],
    [measure({ comparator: 'range', value: 2, valueMax: 3 }), 'từ 2 đến 3%'],
    [measure({ value: 200, unit: null, countOf: 'mô hình' }), 'từ 200 mô hình trở lên'],
    [measure({ comparator: '=', value: 12.5, unit: null }), 'đạt 12,5'],
  ])('%#', (given, words) => {
    expect(goalText(given)).toBe(words);
  });

  it('stand behind the indicator, with the year', () => {
    expect(measureText(measure({}))).toBe('Tỷ lệ tiêm chủng: từ 98,5% trở lên (năm 2026)');
  });
});
