import { describe, expect, it } from '@jest/globals';
import { createCalendar } from './calendar.js';
import { type FollowUpSubject, gatheringTime, milestonesBetween, nextStep } from './follow-up.js';
import { VIETNAM_HOLIDAYS } from './holidays.js';
import { DEFAULT_POLICY } from './ladder.js';
import { instantOf, localDate, localTime } from './plain-date.js';

const calendar = createCalendar();
const at = instantOf;

const subject = (more: Partial<FollowUpSubject> = {}): FollowUpSubject => ({
  kind: 'report',
  open: true,
  requested: false,
  deadline: { relation: 'before', date: '2026-11-10' },
  since: at('2026-01-05', '08:00'),
  until: null,
  sent: [],
  ...more,
});

const step = (of: FollowUpSubject, now: number) => nextStep(of, DEFAULT_POLICY, calendar, now);

/** Wakes as a workflow does, from `from` on, and writes down what goes out. */
function liveThrough(of: FollowUpSubject, from: number, to: string): string[] {
  const sent = [...of.sent];
  const diary: string[] = [];
  for (let now: number | null = from; now !== null && localDate(now) <= to;) {
    const { due, lookAgainAt, over } = step({ ...of, sent }, now);
    if (due) {
      sent.push(due.milestone);
      diary.push(`${localDate(now)} ${localTime(now)} ${due.milestone}${due.late ? ' late' : ''}`);
    }
    now = over ? null : lookAgainAt;
  }
  return diary;
}

describe('nextStep', () => {
  it('goes up the whole ladder of plan 002 in 2026 at 08:00 of the days worked out by hand', () => {
    expect(liveThrough(subject(), at('2026-01-05', '08:00'), '2026-12-31')).toEqual([
      '2026-10-12 08:00 opening',
      '2026-10-26 08:00 before-10',
      '2026-11-04 08:00 before-3',
      '2026-11-06 08:00 before-1',
      '2026-11-09 08:00 due',
      '2026-11-11 08:00 overdue-1',
      '2026-11-13 08:00 overdue-3',
      '2026-11-17 08:00 overdue-5',
      '2026-11-25 08:00 overdue-10',
      '2026-12-02 08:00 overdue-15',
      '2026-12-09 08:00 overdue-20',
      '2026-12-23 08:00 overdue-30',
    ]);
  });

  it('leaves overdue-5 out for a requested body and goes on with overdue-10', () => {
    const diary = liveThrough(subject({ requested: true }), at('2026-11-10', '12:00'), '2026-11-30');
    expect(diary.map((line) => line.split(' ')[2])).toEqual(['due', 'overdue-1', 'overdue-3', 'overdue-10']);
  });

  it('ends at once when handed in', () => {
    expect(step(subject({ open: false }), at('2026-11-13', '08:00'))).toEqual({
      due: null,
      lookAgainAt: null,
      over: true,
    });
  });

  it('sends nothing from the day the next cycle opens', () => {
    const until = '2026-12-09';
    const diary = liveThrough(subject({ until }), at('2026-11-26', '09:00'), '2027-12-31');
    expect(diary.map((line) => line.split(' ')[2])).toEqual(['overdue-10', 'overdue-15']);
    expect(step(subject({ until }), at(until, '08:00')).over).toBe(true);
    expect(step(subject({ until, sent: ['overdue-15'] }), at('2026-12-03', '08:00')).lookAgainAt).toBe(
      at(until, '08:00'),
    );
  });

  it('sends after an outage only the newest milestone, marked late', () => {
    const slept = step(subject({ sent: ['opening'] }), at('2026-11-05', '10:20'));
    expect(slept.due).toMatchObject({ milestone: 'before-3', plannedOn: '2026-11-04', late: true });
    expect(slept.lookAgainAt).toBe(at('2026-11-06', '08:00'));
  });

  it('waits after an outage that ends at night or on a Saturday for the next working morning', () => {
    const night = step(subject({ sent: ['opening', 'before-10'] }), at('2026-11-04', '22:00'));
    expect(night).toEqual({ due: null, lookAgainAt: at('2026-11-05', '08:00'), over: false });
    const saturday = step(subject({ sent: ['opening', 'before-10'] }), at('2026-11-07', '10:00'));
    // Monday 9/11 has its own milestone: 'due' alone goes out
    expect(saturday.lookAgainAt).toBe(at('2026-11-09', '08:00'));
    expect(step(subject({ sent: ['opening', 'before-10'] }), at('2026-11-09', '08:00')).due).toMatchObject({
      milestone: 'due',
      late: false,
    });
  });

  it('issued inside the ladder: the newest past milestone alone, at the next 08:00 of a working day, marked late', () => {
    // issued on Friday 16/10/2026 at 09:00, four days after the opening
    const issued = at('2026-10-16', '09:00');
    expect(liveThrough(subject({ since: issued }), issued, '2026-11-04')).toEqual([
      '2026-10-19 08:00 opening late',
      '2026-10-26 08:00 before-10',
      '2026-11-04 08:00 before-3',
    ]);
  });

  it('issued inside the ladder on the eve of a milestone: of those that fall on one morning only the newest', () => {
    // Friday 23/10 after work; the next working morning is that of before-10
    const issued = at('2026-10-23', '17:30');
    expect(liveThrough(subject({ since: issued }), issued, '2026-10-30')).toEqual(['2026-10-26 08:00 before-10']);
  });

  it('starts a new deadline version afresh', () => {
    // extended on Fri 13/11 at 10:00 to 'by' Fri 4/12/2026; back from it: 3, 2, 1/12, 30, 27, 26, 25, 23 (24 is off), 20, 19/11
    const extended = subject({ deadline: { relation: 'by', date: '2026-12-04' }, since: at('2026-11-13', '10:00') });
    expect(liveThrough(extended, at('2026-11-13', '10:00'), '2026-12-08')).toEqual([
      '2026-11-16 08:00 opening late',
      '2026-11-19 08:00 before-10',
      '2026-12-01 08:00 before-3',
      '2026-12-03 08:00 before-1',
      '2026-12-04 08:00 due',
      '2026-12-07 08:00 overdue-1',
    ]);
  });

  it('asks for a receipt again on the 2nd working day after issue and tells the secretariat on the 4th', () => {
    const receipt = (issuedOn: string) =>
      subject({ kind: 'receipt', deadline: { relation: 'by', date: issuedOn }, since: at(issuedOn, '08:00') });
    expect(liveThrough(receipt('2026-11-20'), at('2026-11-20', '08:00'), '2026-12-31')).toEqual([
      // Mon 23/11 is the 1st; Tue 24/11 is off
      '2026-11-25 08:00 receipt-2',
      '2026-11-27 08:00 receipt-4',
    ]);
    // issued on a Saturday: counted from that very day
    expect(liveThrough(receipt('2026-11-21'), at('2026-11-21', '08:00'), '2026-12-31')[0]).toBe(
      '2026-11-25 08:00 receipt-2',
    );
    // before Tết 2027: 1st Wed 3/2, 2nd Thu 11/2
    expect(liveThrough(receipt('2027-02-02'), at('2027-02-02', '08:00'), '2027-03-31')).toEqual([
      '2027-02-11 08:00 receipt-2',
      '2027-02-15 08:00 receipt-4',
    ]);
  });

  it('follows consolidation and forwarding from before-3 on', () => {
    const forwarding = subject({ kind: 'forwarding', deadline: { relation: 'by', date: '2026-11-20' } });
    expect(liveThrough(forwarding, at('2026-10-12', '08:00'), '2026-11-25')).toEqual([
      '2026-11-17 08:00 before-3',
      '2026-11-19 08:00 before-1',
      '2026-11-20 08:00 due',
      '2026-11-23 08:00 overdue-1',
    ]);
  });

  it('never repeats what is in the ledger', () => {
    expect(step(subject({ sent: ['opening', 'before-10'] }), at('2026-10-26', '08:00')).due).toBeNull();
  });
});

describe('milestonesBetween', () => {
  it('previews the mails of the next 14 days', () => {
    const next = milestonesBetween(subject({ sent: ['opening', 'before-10'] }), DEFAULT_POLICY, calendar, {
      from: '2026-10-26',
      to: '2026-11-09',
    });
    expect(next.map(({ milestone, on }) => [milestone, on])).toEqual([
      ['before-3', '2026-11-04'],
      ['before-1', '2026-11-06'],
      ['due', '2026-11-09'],
    ]);
  });

  it('has none for what is handed in', () => {
    expect(
      milestonesBetween(subject({ open: false }), DEFAULT_POLICY, calendar, { from: '2026-01-01', to: '2026-12-31' }),
    ).toEqual([]);
  });
});

describe('gatheringTime', () => {
  it('is a minute later for reminders, at once for what is new', () => {
    const now = at('2026-11-09', '08:00');
    expect(gatheringTime(now, 'reminder', calendar)).toBe(at('2026-11-09', '08:01'));
    expect(gatheringTime(now, 'immediate', calendar)).toBe(now);
  });

  it('joins what arises at night, on a day off or during Tết to the letter of the next working morning', () => {
    expect(gatheringTime(at('2026-11-09', '19:00'), 'immediate', calendar)).toBe(at('2026-11-10', '08:01'));
    expect(gatheringTime(at('2026-11-24', '09:00'), 'immediate', calendar)).toBe(at('2026-11-25', '08:01'));
    expect(gatheringTime(at('2027-02-04', '09:00'), 'reminder', calendar)).toBe(at('2027-02-11', '08:01'));
  });

  it('never waits where letters may leave at any hour', () => {
    const trial = createCalendar(VIETNAM_HOLIDAYS, 'any');
    const sunday = at('2026-11-22', '03:00');
    expect(gatheringTime(sunday, 'immediate', trial)).toBe(sunday);
  });
});
