import { describe, expect, it } from '@jest/globals';
import { countWorkingDays, createCalendar } from './calendar.js';
import { VIETNAM_HOLIDAYS } from './holidays.js';

const calendar = createCalendar();

describe('the working calendar', () => {
  it('knows Tết 2027: from Wednesday 3/2 the next working day is Thursday 11/2', () => {
    expect(calendar.plus('2027-02-03', 1)).toBe('2027-02-11');
    expect(calendar.plus('2027-02-11', -1)).toBe('2027-02-03');
    for (const day of [
      '2027-02-04',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
    ]) {
      expect(calendar.isWorkingDay(day)).toBe(false);
    }
  });

  it('takes 24/11/2026, Ngày Văn hóa Việt Nam, as a day off, and 24/11/2025 not', () => {
    expect(calendar.isWorkingDay('2026-11-24')).toBe(false);
    expect(calendar.isWorkingDay('2025-11-24')).toBe(true);
    expect(calendar.plus('2026-11-23', 1)).toBe('2026-11-25');
  });

  it('works on the Saturdays that make up for a day off', () => {
    expect(calendar.isWorkingDay('2026-08-22')).toBe(true);
    expect(calendar.isWorkingDay('2026-08-29')).toBe(false);
    expect(calendar.plus('2026-08-21', 1)).toBe('2026-08-22');
  });

  it('has the number of working days that the notices of each year leave', () => {
    // weekdays of the year, less the weekdays off, plus the Saturdays worked: domain.md §4
    expect(workingDaysOf(2024)).toBe(262 - 12 + 1);
    expect(workingDaysOf(2025)).toBe(261 - 12 + 1);
    expect(workingDaysOf(2026)).toBe(261 - 14 + 2);
    expect(workingDaysOf(2027)).toBe(261 - 12);
  });

  it('rolls forward and back over a weekend', () => {
    expect(calendar.onOrAfter('2026-11-28')).toBe('2026-11-30');
    expect(calendar.onOrBefore('2026-11-29')).toBe('2026-11-27');
    expect(calendar.onOrAfter('2026-11-30')).toBe('2026-11-30');
  });

  it('knows of an unannounced year only weekends and fixed holidays, and says so', () => {
    expect(calendar.isAnnounced(2027)).toBe(true);
    expect(calendar.isAnnounced(2028)).toBe(false);
    expect(calendar.isWorkingDay('2028-09-01')).toBe(true);
    expect(calendar.isWorkingDay('2028-11-24')).toBe(false);
    expect(calendar.firstYear).toBe(2024);
  });

  it("lets an authority's own day win over the national one", () => {
    const own = createCalendar([
      ...VIETNAM_HOLIDAYS,
      { date: '2026-11-23', kind: 'off', name: 'Nghỉ bù', source: 'TB', confirmed: true },
      { date: '2026-11-24', kind: 'working', name: 'Làm việc', source: 'TB', confirmed: true },
    ]);
    expect(own.isWorkingDay('2026-11-23')).toBe(false);
    expect(own.isWorkingDay('2026-11-24')).toBe(true);
  });

  it('counts the working days that are left and that have passed', () => {
    // 20, 23 and 25/11 (24 is off)
    expect(countWorkingDays(calendar, '2026-11-19', '2026-11-25')).toBe(3);
    expect(countWorkingDays(calendar, '2026-11-20', '2026-11-22')).toBe(0);
    expect(countWorkingDays(calendar, '2026-11-25', '2026-11-19')).toBe(0);
  });

  it('refuses data without any working day instead of looping', () => {
    const endless = createCalendar(
      Array.from({ length: 90 }, (_, i) => ({
        date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
        kind: 'off' as const,
        name: '',
        source: '',
        confirmed: true,
      })),
    );
    expect(() => endless.onOrAfter('2026-01-01')).toThrow(expect.objectContaining({ code: 'no-working-day' }));
  });
});

function workingDaysOf(year: number): number {
  let count = 0;
  for (let day = Date.UTC(year, 0, 1); new Date(day).getUTCFullYear() === year; day += 86_400_000) {
    if (calendar.isWorkingDay(new Date(day).toISOString().slice(0, 10))) count++;
  }
  return count;
}
