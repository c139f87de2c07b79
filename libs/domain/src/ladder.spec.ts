import { describe, expect, it } from '@jest/globals';
import { createCalendar } from './calendar.js';
import { DEFAULT_POLICY, dayOfRung, termsOf } from './ladder.js';
import type { DateRelation } from './parsed-plan.js';

const calendar = createCalendar();

/** Days of the report ladder of a date, by milestone, worked out by hand in design §5a. */
function daysOf(relation: DateRelation, date: string): Record<string, string> {
  const terms = termsOf({ relation, date }, calendar);
  return Object.fromEntries(
    DEFAULT_POLICY.rungs.report.map((rung) => [rung.milestone, dayOfRung(rung, terms, calendar)]),
  );
}

describe('the default ladder', () => {
  it("gives plan 002 in 2026, 'trước ngày 10/11', its days", () => {
    expect(termsOf({ relation: 'before', date: '2026-11-10' }, calendar)).toEqual({
      dueOn: '2026-11-09',
      aim: '2026-11-09',
      lastDay: '2026-11-10',
    });
    expect(daysOf('before', '2026-11-10')).toEqual({
      opening: '2026-10-12',
      'before-10': '2026-10-26',
      'before-3': '2026-11-04',
      'before-1': '2026-11-06',
      due: '2026-11-09',
      'overdue-1': '2026-11-11',
      'overdue-3': '2026-11-13',
      'overdue-5': '2026-11-17',
      'overdue-10': '2026-11-25',
      'overdue-15': '2026-12-02',
      'overdue-20': '2026-12-09',
    });
  });

  it("reads 'Trước ngày 30/11/2026' toward Sunday 29/11, in time through Monday 30/11", () => {
    expect(termsOf({ relation: 'before', date: '2026-11-30' }, calendar)).toEqual({
      dueOn: '2026-11-29',
      aim: '2026-11-27',
      lastDay: '2026-11-30',
    });
    expect(daysOf('before', '2026-11-30')).toMatchObject({
      opening: '2026-10-30',
      ...FROM_BEFORE_10_TOWARD_27_11,
    });
  });

  it("reads 'Trước ngày' Saturday 28/11/2026: the same from before-10 on, opening Wednesday 28/10", () => {
    expect(daysOf('before', '2026-11-28')).toMatchObject({ opening: '2026-10-28', ...FROM_BEFORE_10_TOWARD_27_11 });
  });

  it("reads 'Chậm nhất' Saturday 28/11/2026: the same, opening Thursday 29/10", () => {
    expect(termsOf({ relation: 'by', date: '2026-11-28' }, calendar)).toEqual({
      dueOn: '2026-11-28',
      aim: '2026-11-27',
      lastDay: '2026-11-30',
    });
    expect(daysOf('by', '2026-11-28')).toMatchObject({ opening: '2026-10-29', ...FROM_BEFORE_10_TOWARD_27_11 });
  });

  it('steps over 24/11/2026 on both sides of a deadline', () => {
    // 'chậm nhất' Tue 24/11, a day off: aim Mon 23/11, in time through Wed 25/11
    expect(termsOf({ relation: 'by', date: '2026-11-24' }, calendar)).toEqual({
      dueOn: '2026-11-24',
      aim: '2026-11-23',
      lastDay: '2026-11-25',
    });
    expect(daysOf('by', '2026-11-24')).toMatchObject({
      'before-1': '2026-11-20',
      due: '2026-11-23',
      'overdue-1': '2026-11-26',
    });
  });

  it('steps over Tết 2027', () => {
    // 'trước ngày' Fri 12/2: toward Thu 11/2, the first working day after Tết; before-1 is Wed 3/2, before-3 Mon 1/2
    expect(daysOf('before', '2027-02-12')).toMatchObject({
      // 12/1 is a Tuesday
      opening: '2027-01-12',
      // back from 11/2: 3/2, 2/2, 1/2, 29/1, 28/1, 27/1, 26/1, 25/1, 22/1, 21/1
      'before-10': '2027-01-21',
      'before-3': '2027-02-01',
      'before-1': '2027-02-03',
      due: '2027-02-11',
      'overdue-1': '2027-02-15',
    });
  });

  it('can be made strict: no tolerance, no rolling', () => {
    const strict = { toleratesBeforeDay: false, rollsToNextWorkingDay: false };
    expect(termsOf({ relation: 'before', date: '2026-11-30' }, calendar, strict).lastDay).toBe('2026-11-29');
  });
});

const FROM_BEFORE_10_TOWARD_27_11 = {
  'before-10': '2026-11-12',
  'before-3': '2026-11-23',
  'before-1': '2026-11-26',
  due: '2026-11-27',
  'overdue-1': '2026-12-01',
  'overdue-3': '2026-12-03',
  'overdue-5': '2026-12-07',
};
