import { describe, expect, it } from '@jest/globals';
import { createCalendar } from './calendar.js';
import type { DraftContent, TaskDeadline } from './draft.js';
import type { DutyAfterIssue, ReportSchedule, SingleDuty } from './schedule.js';
import { settleTerms } from './settle-terms.js';
import type { TermLength } from './time-term.js';

const calendar = createCalendar();
const after = (count: number, unit: TermLength['unit']): TaskDeadline => ({
  relation: 'by',
  date: null,
  afterIssue: { count, unit },
  source: 'person',
  phrase: 'kể từ ngày ban hành',
});
const contentWith = (deadline: TaskDeadline | null, schedule: Partial<ReportSchedule> = {}): DraftContent =>
  ({
    units: [{ id: 'u1', tasks: [{ id: 'u1t1', deadline }] }],
    schedule: { singles: [], ...schedule },
  }) as unknown as DraftContent;
const deadlineOf = (content: DraftContent) => content.units[0]?.tasks[0]?.deadline ?? null;
/** Thursday 05/02/2026; the office is closed for Tết from 16 to 20/02. */
const settled = (deadline: TaskDeadline | null, issuedOn = '2026-02-05') =>
  deadlineOf(settleTerms(contentWith(deadline), { issuedOn, calendar }));

describe('a term counted from the day of issue', () => {
  it.each([
    [15, 'days', '2026-02-20'],
    [15, 'working-days', '2026-03-05'],
    [2, 'weeks', '2026-02-19'],
    [1, 'months', '2026-03-05'],
  ] as const)('of %i %s after 05/02/2026 ends on %s', (count, unit, date) => {
    expect(settled(after(count, unit))?.date).toBe(date);
  });

  it('of a month after 31/01 ends on the last day of February', () => {
    expect(settled(after(1, 'months'), '2026-01-31')?.date).toBe('2026-02-28');
  });

  it('keeps its words and its length beside the day, and is not counted anew from another day', () => {
    const once = settleTerms(contentWith(after(10, 'days')), { issuedOn: '2026-02-05', calendar });
    expect(deadlineOf(once)).toEqual({ ...after(10, 'days'), date: '2026-02-15' });
    expect(settleTerms(once, { issuedOn: '2026-06-01', calendar })).toEqual(once);
  });

  it('leaves a stated day and a task without a deadline as they are', () => {
    const stated: TaskDeadline = { relation: 'before', date: '2026-07-15', source: 'text', phrase: null };
    expect(settled(stated)).toEqual(stated);
    expect(settled(null)).toBeNull();
  });
});

describe('a report asked for so long after issue', () => {
  const ownPlan: DutyAfterIssue = {
    name: 'Kế hoạch của đơn vị',
    who: 'Trạm Y tế xã',
    phrase: 'trong vòng 15 ngày kể từ ngày ban hành',
    term: { count: 15, unit: 'days' },
  };
  const scheduleOf = (schedule: Partial<ReportSchedule>) =>
    settleTerms(contentWith(null, schedule), { issuedOn: '2026-02-05', calendar }).schedule;

  it('becomes a single report of its day, and waits no more', () => {
    expect(scheduleOf({ afterIssue: [ownPlan] })).toEqual({
      singles: [
        {
          name: 'Kế hoạch của đơn vị 20/02/2026, Trạm Y tế xã',
          relation: 'by',
          date: '2026-02-20',
          who: 'Trạm Y tế xã',
          phrase: 'trong vòng 15 ngày kể từ ngày ban hành',
          source: 'default',
        },
      ],
    });
  });

  it('leaves the one a reviewer has put down under the same name', () => {
    const own: SingleDuty = {
      name: 'Kế hoạch của đơn vị 20/02/2026, Trạm Y tế xã',
      relation: 'before',
      date: '2026-02-20',
      who: 'Trạm Y tế xã',
      phrase: '',
      source: 'person',
    };
    expect(scheduleOf({ afterIssue: [ownPlan], singles: [own] })).toEqual({ singles: [own] });
  });
});
