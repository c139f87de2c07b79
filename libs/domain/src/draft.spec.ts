import { describe, expect, it } from '@jest/globals';
import { type UnitMatch, draftFromPlan, issuesOf } from './draft.js';
import type { ParsedPlan, ParsedUnit, ReadingWarning } from './parsed-plan.js';

const place = { start: 0, end: 1, line: 1, lineTo: 1 };

const school: ParsedUnit = {
  order: 1,
  heading: 'Các trường học',
  name: 'Các trường học',
  members: ['Các trường học'],
  group: true,
  requested: false,
  tasks: [
    {
      text: 'Rà soát cơ sở vật chất trước ngày 15/7/2026.',
      role: 'do',
      coordinatesWith: [],
      targets: [],
      deadlines: [
        {
          text: 'trước ngày 15/7/2026',
          kind: 'once',
          date: '2026-07-15',
          monthDay: null,
          relation: 'before',
          term: { points: [{ year: 2026, month: 7, day: 15 }], span: null, undated: null, named: null },
          place,
        },
        {
          text: 'thường xuyên',
          kind: 'regular',
          date: null,
          monthDay: null,
          relation: null,
          term: { points: [], span: null, undated: 'continuous', named: null },
          place,
        },
      ],
      otherTimes: [],
      place,
    },
  ],
  place,
};

const group: ReadingWarning = { code: 'group-unit', level: 'check', message: 'Là nhóm nhiều đơn vị.', unit: 0 };

const plan = (change: Partial<ParsedPlan> = {}): ParsedPlan => ({
  metadata: {
    number: null,
    symbol: null,
    issuer: null,
    place: null,
    date: null,
    dateParts: { day: null, month: null, year: null },
    kind: 'KẾ HOẠCH',
    title: 'Thử',
    legalBases: [],
    periodFrom: null,
    periodTo: 2030,
    signer: { name: null, title: null, authority: null },
    recipients: [],
  },
  sections: [],
  targets: [],
  units: [school],
  reasons: [],
  reporting: [],
  warnings: [group, { code: 'no-number', level: 'info', message: 'Chưa có số.' }],
  ...change,
});

const known = (): UnitMatch => ({ unitIds: ['a', 'b'], suggestions: [] });
const unknown = (): UnitMatch => ({ unitIds: [], suggestions: ['a'] });
const codes = (found: { code: string }[]): string[] => found.map((one) => one.code);

describe('draftFromPlan', () => {
  it('drops the doubt about a group once the registry knows its bodies, and keeps the others', () => {
    expect(codes(draftFromPlan(plan(), known).warnings)).toEqual(['no-number']);
    expect(codes(draftFromPlan(plan(), unknown).warnings)).toEqual(['group-unit', 'no-number']);
  });

  it('gives a task the date its text names, and proposes no day for what cannot be dated', () => {
    const [task] = draftFromPlan(plan(), known).units[0]?.tasks ?? [];
    expect(task?.deadline).toEqual({
      relation: 'before',
      date: '2026-07-15',
      source: 'text',
      phrase: 'trước ngày 15/7/2026',
    });
    expect(task?.proposals).toMatchObject([{ phrase: 'thường xuyên', dates: [], undated: 'continuous' }]);
  });
});

describe('issuesOf', () => {
  it('blocks issuing while a body is unknown and the proposed schedule is not accepted', () => {
    const draft = draftFromPlan(plan(), unknown);
    const blocking = issuesOf(draft, '2026-01-05').filter((issue) => issue.blocking);
    expect(codes(blocking)).toEqual(expect.arrayContaining(['unresolved-body', 'schedule-not-accepted']));
  });

  it('asks for a due date that has passed, and for a plan that has no task left', () => {
    const draft = draftFromPlan(plan(), known);
    expect(codes(issuesOf(draft, '2026-07-16'))).toContain('deadline-past');
    expect(codes(issuesOf(draft, '2026-07-15'))).not.toContain('deadline-past');
    const tasks = (draft.units[0]?.tasks ?? []).map((task) => ({ ...task, droppedBecause: 'không thuộc xã' }));
    const emptied = { ...draft, units: draft.units.map((unit) => ({ ...unit, tasks })) };
    expect(codes(issuesOf(emptied, '2026-01-05'))).toContain('empty-plan');
  });

  it('does not ask about a term that waits for the day of issue, but about one whose day has passed', () => {
    const draft = draftFromPlan(plan(), known);
    const due = (date: string | null) => ({
      ...draft,
      units: draft.units.map((unit) => ({
        ...unit,
        tasks: unit.tasks.map((task) => ({
          ...task,
          deadline: {
            relation: 'by' as const,
            date,
            afterIssue: { count: 15, unit: 'days' as const },
            source: 'person' as const,
            phrase: '15 ngày kể từ ngày ban hành',
          },
        })),
      })),
    });
    expect(codes(issuesOf(due(null), '2026-07-16'))).not.toContain('deadline-past');
    const past = issuesOf(due('2026-07-15'), '2026-07-16').find(({ code }) => code === 'deadline-past');
    expect(past?.message).toContain('Thời hạn 15 ngày kể từ ngày ban hành tính ra ngày 15/7/2026');
  });
});
