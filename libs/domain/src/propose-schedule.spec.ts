import { describe, expect, it } from '@jest/globals';
import type { Frequency, ParsedDuty, ParsedPlan, ParsedTask } from './parsed-plan.js';
import { proposeSchedule, scheduleDoubts } from './propose-schedule.js';
import type { TimePoint, TimeTerm } from './time-term.js';

const place = { start: 0, end: 1, line: 1, lineTo: 1 };
const at = (day: number | null, month: number | null = null, year: number | null = null): TimePoint => ({
  year,
  month,
  day,
});
const term = (points: TimePoint[], change: Partial<TimeTerm> = {}): TimeTerm => ({
  points,
  span: null,
  undated: points.length > 0 ? null : 'no-day',
  named: null,
  ...change,
});

function duty(frequency: Frequency, when: TimeTerm | null, change: Partial<ParsedDuty> = {}): ParsedDuty {
  return {
    text: 'Các đơn vị báo cáo kết quả.',
    who: 'all units',
    to: null,
    via: 'Phòng Văn hóa - Xã hội',
    frequency,
    monthDay: null,
    once: null,
    relation: 'before',
    onward: null,
    kind: 'progress-report',
    place,
    ...(when ? { when: { phrase: 'trước ngày …', term: when } } : {}),
    ...change,
  };
}

function plan(reporting: ParsedDuty[], tasks: ParsedTask[] = [], change: Partial<ParsedPlan['metadata']> = {}) {
  const metadata = {
    number: null,
    symbol: null,
    issuer: null,
    place: null,
    date: '2026-02-05',
    dateParts: { day: 5, month: 2, year: 2026 },
    kind: 'KẾ HOẠCH',
    title: null,
    legalBases: [],
    periodFrom: 2026,
    periodTo: 2027,
    signer: { name: null, title: null, authority: null },
    recipients: [],
    ...change,
  };
  const unit = {
    order: 1,
    heading: '',
    name: 'Trạm Y tế xã',
    members: [],
    group: false,
    requested: false,
    tasks,
    place,
  };
  const units = tasks.length > 0 ? [unit] : [];
  return { metadata, sections: [], targets: [], units, reporting, warnings: [], reasons: [] } satisfies ParsedPlan;
}

const days = (read: ParsedPlan): string[] =>
  proposeSchedule(read).singles.map(({ date, source }) => `${date} ${source}`);

describe('reports several times a year', () => {
  it('make the last day of the year the yearly one and the others singles, labelled as proposed', () => {
    const halfYearly = plan([duty('half-yearly', term([at(15, 6), at(15, 12)]))]);
    const schedule = proposeSchedule(halfYearly);
    expect(schedule.yearly).toMatchObject({ monthDay: '12-15', relation: 'before', source: 'text' });
    expect(days(halfYearly)).toEqual(['2026-06-15 default', '2027-06-15 default']);
    expect(schedule.accepted).toBe(false);
  });

  it('take each kind from its own words: 6 tháng before 15/6, the year before 15/12', () => {
    const both = plan([
      duty('half-yearly', term([at(15, 6)])),
      duty('annual', term([at(15, 12)]), { monthDay: '12-15' }),
    ]);
    expect(proposeSchedule(both).yearly).toMatchObject({ monthDay: '12-15', source: 'text' });
    expect(days(both)).toEqual(['2026-06-15 default', '2027-06-15 default']);
  });

  it('on a day of each month give eleven singles a year, the first two years at most', () => {
    const monthly = plan([duty('monthly', term([at(25)]))], [], { periodTo: 2030 });
    expect(proposeSchedule(monthly).yearly?.monthDay).toBe('12-25');
    const found = days(monthly);
    expect(found.slice(0, 2)).toEqual(['2026-02-25 default', '2026-03-25 default']);
    expect(found).toHaveLength(22);
    expect(scheduleDoubts(monthly).map(({ code }) => code)).toEqual(['schedule-partly']);
  });

  it('without a day are due two working days after the figures are closed on the 14th (NĐ 09/2019 Đ12)', () => {
    const quarterly = plan([duty('quarterly', term([]))], [], { periodTo: 2026 });
    // Closed on Sat 14/3, Sun 14/6, Mon 14/9.
    expect(days(quarterly)).toEqual(['2026-03-17 default', '2026-06-16 default', '2026-09-16 default']);
    expect(proposeSchedule(quarterly).yearly).toMatchObject({ monthDay: '12-16', source: 'default' });
  });

  it('of one unit bind that unit alone', () => {
    const one = plan([duty('half-yearly', term([at(1, 6)]), { who: 'Công an xã' })], [], { periodTo: 2026 });
    expect(proposeSchedule(one).singles).toMatchObject([{ who: 'Công an xã', date: '2026-06-01' }]);
    expect(proposeSchedule(one).yearly?.source).toBe('default');
  });

  it('of the unit that sums up are its summed-up report: nothing is added, the reviewer compares', () => {
    const summing = plan([
      duty('annual', term([at(30, 11)]), { monthDay: '11-30' }),
      duty('annual', term([at(15, 12)]), { monthDay: '12-15', who: 'Phòng Văn hóa - Xã hội', via: null }),
    ]);
    expect(days(summing)).toEqual([]);
    expect(scheduleDoubts(summing)).toMatchObject([{ code: 'consolidation-date' }]);
  });

  it('cannot be dated in a plan without a year, and that is said', () => {
    const undated = { date: null, dateParts: { day: null, month: null, year: null }, periodFrom: null, periodTo: null };
    const yearless = plan([duty('half-yearly', term([at(15, 6), at(15, 12)]))], [], undated);
    expect(days(yearless)).toEqual([]);
    expect(scheduleDoubts(yearless)).toMatchObject([{ code: 'duty-undated' }]);
  });
});

describe('reports asked for once', () => {
  it('on a stated day, month or year are taken from the text', () => {
    expect(days(plan([duty('once', term([at(15, 7, 2026)]), { once: '2026-07-15' })]))).toEqual(['2026-07-15 text']);
    expect(days(plan([duty('once', term([at(null, 9, 2026)]))]))).toEqual(['2026-09-30 text']);
    expect(days(plan([duty('once', null, { text: 'Tổng kết vào năm 2030.' })]))).toEqual(['2030-12-31 text']);
  });

  it('without a year are proposed in the first year of the plan in which the day comes', () => {
    expect(days(plan([duty('once', term([at(15, 1)]))]))).toEqual(['2027-01-15 default']);
  });

  it('after an event stay out, and the reviewer is told', () => {
    const after = plan([duty('once', term([], { undated: 'event' }))]);
    expect(days(after)).toEqual([]);
    expect(scheduleDoubts(after)[0]?.message).toContain('sự kiện');
  });
});

describe('an own plan asked for so many days after issue', () => {
  const task = (text: string): ParsedTask => ({
    text,
    role: 'do',
    coordinatesWith: [],
    targets: [],
    deadlines: [],
    otherTimes: [
      {
        text: 'trong vòng 10 ngày kể từ ngày ban hành',
        kind: 'once',
        relation: 'by',
        term: term([], { undated: null, span: { count: 10, unit: 'days', from: 'plan', day: null } }),
        place,
      },
    ],
    place,
  });

  it('is a single counted from the day of issue', () => {
    const read = plan([], [task('Xây dựng kế hoạch thực hiện trong vòng 10 ngày kể từ ngày ban hành.')]);
    expect(proposeSchedule(read).singles).toMatchObject([
      { date: '2026-02-15', who: 'Trạm Y tế xã', source: 'default', phrase: 'trong vòng 10 ngày kể từ ngày ban hành' },
    ]);
  });

  it('waits for the day of issue in a draft without a date, once for each unit, and has to be accepted', () => {
    const twice = [task('Xây dựng kế hoạch của đơn vị.'), task('Xây dựng kế hoạch tuyên truyền.')];
    const undated = plan([], twice, { date: null });
    const schedule = proposeSchedule(undated);
    expect(schedule).toMatchObject({ singles: [], accepted: false });
    expect(schedule.afterIssue).toEqual([
      {
        name: 'Kế hoạch của đơn vị',
        who: 'Trạm Y tế xã',
        phrase: 'trong vòng 10 ngày kể từ ngày ban hành',
        term: { count: 10, unit: 'days' },
      },
    ]);
    expect(scheduleDoubts(undated)).toEqual([]);
  });

  it('is none where nothing is to be made or sent', () => {
    expect(days(plan([], [task('Niêm yết trong vòng 10 ngày kể từ ngày ban hành.')]))).toEqual([]);
  });
});
