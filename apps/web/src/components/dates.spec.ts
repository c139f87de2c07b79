import { describe, expect, it } from '@jest/globals';
import { day, moment, monthDayText } from './dates.js';

describe('dates on the page', () => {
  it('are day/month/year, a plain date as it stands', () => {
    expect(day('2026-11-09')).toBe('09/11/2026');
    expect(day(null)).toBe('—');
    expect(monthDayText('11-30')).toBe('30/11');
  });

  it('show a moment by the clock of Việt Nam: 18:30 UTC is the next day there', () => {
    expect(day('2026-11-09T18:30:00.000Z')).toBe('10/11/2026');
    expect(moment('2026-11-09T18:30:00.000Z')).toBe('01:30 ngày 10/11/2026');
  });
});
