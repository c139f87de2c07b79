import { describe, expect, it } from '@jest/globals';
import { createCalendar } from './calendar.js';
import { instantOf } from './plain-date.js';
import { DEFAULT_POLICY } from './ladder.js';
import {
  type ReportSchedule,
  type SingleDuty,
  firstCycleYear,
  nextOpeningAfter,
  openingsBy,
  singleCycle,
  yearlyCycle,
} from './schedule.js';

const calendar = createCalendar();

/** Plan 002: 'trước ngày 10/11' to the province, which states no date of its own. */
const XUAN_TRUONG: ReportSchedule = {
  yearly: { relation: 'before', monthDay: '11-10', workingDaysBeforeForwarding: null, source: 'text', phrase: null },
  firstYear: null,
  lastYear: 2030,
  consolidator: { name: 'Phòng Văn hóa - Xã hội', source: 'text' },
  forwarding: { to: 'Ủy ban nhân dân tỉnh và Sở Y tế', monthDay: null, relation: 'by', source: 'default' },
  singles: [],
  accepted: true,
};

/** Plan 001: only the forwarding date is stated, 'trước ngày 30/11'. */
const NGUYEN_NGHIEM: ReportSchedule = {
  ...XUAN_TRUONG,
  yearly: { relation: 'by', monthDay: null, workingDaysBeforeForwarding: 10, source: 'default', phrase: null },
  lastYear: null,
  forwarding: { to: 'UBND thành phố', monthDay: '11-30', relation: 'before', source: 'text' },
};

describe('a yearly cycle', () => {
  it('has for plan 002 in 2026: consolidation Tue 17/11, forwarding Fri 20/11, data from 15/12 to 14/12', () => {
    expect(yearlyCycle(XUAN_TRUONG, 2026, calendar)).toEqual({
      name: '2026',
      kind: 'yearly',
      dataFrom: '2025-12-15',
      dataTo: '2026-12-14',
      opensOn: '2026-10-12',
      relation: 'before',
      date: '2026-11-10',
      consolidateBy: '2026-11-17',
      forwardBy: '2026-11-20',
    });
  });

  it("is worked out anew each year as 'by' the 10th working day before a stated forwarding date", () => {
    // back from Mon 30/11/2026: 27, 26, 25 (24 is off), 23, 20, 19, 18, 17, 16, 13
    expect(yearlyCycle(NGUYEN_NGHIEM, 2026, calendar)).toMatchObject({
      relation: 'by',
      date: '2026-11-13',
      consolidateBy: '2026-11-20',
      forwardBy: '2026-11-30',
    });
    // back from Sat 30/11/2024: 29, 28, 27, 26, 25, 22, 21, 20, 19, 18
    expect(yearlyCycle(NGUYEN_NGHIEM, 2024, calendar)).toMatchObject({
      date: '2024-11-18',
      consolidateBy: '2024-11-25',
    });
  });

  it('is none where the plan asks for none', () => {
    expect(yearlyCycle({ ...XUAN_TRUONG, yearly: null }, 2026, calendar)).toBeNull();
  });
});

describe('the first cycle', () => {
  const first = (date: string) => firstCycleYear(XUAN_TRUONG, instantOf(date, '08:00'), calendar);

  it('is the first year whose before-10 lies after the day of issue', () => {
    expect(first('2026-01-05')).toBe(2026);
    expect(first('2026-10-25')).toBe(2026);
    // before-10 is Mon 26/10
    expect(first('2026-10-26')).toBe(2027);
  });

  it('is the stated one where a person states it', () => {
    expect(firstCycleYear({ ...XUAN_TRUONG, firstYear: 2028 }, instantOf('2026-01-05', '08:00'), calendar)).toBe(2028);
  });
});

describe('the cycle of a single duty', () => {
  it('opens thirty days before and is not forwarded', () => {
    const duty: SingleDuty = {
      name: 'Tổng kết',
      relation: 'by',
      date: '2027-12-31',
      who: 'all units',
      phrase: '',
      source: 'text',
    };
    expect(singleCycle(duty, calendar)).toMatchObject({
      kind: 'single',
      opensOn: '2027-12-01',
      date: '2027-12-31',
      forwardBy: null,
    });
  });
});

describe('the openings of a plan', () => {
  const openings = (schedule: ReportSchedule, issued: string, now: string, time = '08:00') => {
    const found = openingsBy(
      { schedule, issuedAt: instantOf(issued, '08:00') },
      calendar,
      DEFAULT_POLICY,
      instantOf(now, time),
    );
    return { names: found.reached.map((c) => c.name), nextAt: found.nextAt };
  };

  it('come at 08:00 of the opening day, each year until the last year of the plan', () => {
    const { nextAt } = openings(XUAN_TRUONG, '2026-01-05', '2026-10-12', '07:59');
    expect(nextAt).toBe(instantOf('2026-10-12', '08:00'));
    // 'trước ngày 10/11/2027': dueOn 9/11, thirty days before is Sunday 10/10
    expect(openings(XUAN_TRUONG, '2026-01-05', '2026-10-12')).toEqual({
      names: ['2026'],
      nextAt: instantOf('2027-10-11', '08:00'),
    });
    expect(openings({ ...XUAN_TRUONG, lastYear: 2026 }, '2026-01-05', '2026-10-12').nextAt).toBeNull();
  });

  it('are reached at once when issued inside the ladder', () => {
    expect(openings(XUAN_TRUONG, '2026-10-16', '2026-10-16').names).toEqual(['2026']);
  });

  it('include a single duty, but not one whose date lay before the issue', () => {
    const duty = (date: string): SingleDuty => ({
      name: date,
      relation: 'by',
      date,
      who: 'all units',
      phrase: '',
      source: 'text',
    });
    const schedule = { ...XUAN_TRUONG, singles: [duty('2025-07-15'), duty('2026-02-10')] };
    expect(openings(schedule, '2026-01-05', '2026-01-12').names).toEqual(['2026-02-10']);
  });

  it('end the urging for the year before', () => {
    expect(nextOpeningAfter(XUAN_TRUONG, 2026, calendar, DEFAULT_POLICY)).toBe('2027-10-11');
    expect(nextOpeningAfter(XUAN_TRUONG, 2030, calendar, DEFAULT_POLICY)).toBeNull();
  });
});
