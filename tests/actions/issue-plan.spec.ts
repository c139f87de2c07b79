import { afterAll, describe, expect, it } from '@jest/globals';
import { In } from 'typeorm';
import {
  Assignment,
  AuditEntry,
  Deadline,
  FollowUp,
  Holiday,
  Notification,
  OutboxItem,
  Plan,
  PlanBody,
  PlanDraft,
  ProgressStep,
  Target,
  Task,
} from '#database';
import { editDraft, issuePlan } from '#actions';
import { testDatabase } from '../support/index.js';
import { contentOf, makeDraft, makeOffice } from './office.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;

const VAN_HOA = 'Phòng Văn hóa - Xã hội';
const CONG_AN = 'Công an xã';
const MTTQ = 'Ủy ban MTTQ Việt Nam xã';
const office = await makeOffice(db, [VAN_HOA, CONG_AN, MTTQ, 'Trường Mầm non', 'Trường Tiểu học']);
const leader = office.as('leader');
const paper = { number: null, paperDate: null };

const headings = [
  { name: VAN_HOA, tasks: ['Chủ trì', 'Tổng hợp'] },
  {
    name: CONG_AN,
    tasks: [
      { deadline: { relation: 'by' as const, date: '2026-06-30', source: 'text' as const, phrase: 'trước 30/6' } },
      { droppedBecause: 'Trùng với nhiệm vụ trên' },
    ],
  },
  { name: 'Các trường học', bodies: ['Trường Mầm non', 'Trường Tiểu học'], tasks: ['Dạy'] },
  { name: MTTQ, requested: true, tasks: ['Vận động'] },
];

describe('issuePlan', () => {
  it('writes the plan with its bodies, assignments, follow-ups, letters and workflows to start', async () => {
    const draft = await makeDraft(office, contentOf(office, headings));
    const { planId } = await issuePlan(leader, { ...draft, number: ' 15/KH-UBND ', paperDate: '2026-01-02' });

    const plan = await db.manager.findOneByOrFail(Plan, { id: planId });
    expect(plan).toMatchObject({
      number: '15/KH-UBND',
      paperDate: '2026-01-02',
      status: 'running',
      version: 1,
      consolidatorId: office.units.get(VAN_HOA),
      higherBody: 'Sở Y tế',
      issuedAt: new Date(leader.now),
    });
    expect(await db.manager.countBy(Task, { planId })).toBe(5);
    expect(await db.manager.countBy(Assignment, { planId })).toBe(6);
    const bodies = await db.manager.findBy(PlanBody, { planId });
    expect(bodies.filter((body) => body.requested).map((body) => body.unitId)).toEqual([office.units.get(MTTQ)]);
    expect(bodies).toHaveLength(5);

    const followUps = await db.manager.findBy(FollowUp, { planId });
    expect(followUps.map((followUp) => followUp.kind).sort()).toEqual([...Array(5).fill('receipt'), 'task']);
    const task = followUps.find((followUp) => followUp.kind === 'task');
    expect(await db.manager.findBy(Deadline, { followUpId: task?.id })).toMatchObject([
      { version: 1, relation: 'by', date: '2026-06-30', source: 'text', phrase: 'trước 30/6' },
    ]);
    const letters = await db.manager.findBy(Notification, { planId });
    expect(letters).toHaveLength(5);
    expect(letters[0]).toMatchObject({ milestone: 'issued', plannedOn: '2026-01-05', gatherAt: new Date(leader.now) });
    const starts = await db.manager.findBy(OutboxItem, { kind: 'start-workflow', authorityId: office.authorityId });
    expect(starts.map((row) => row.payload['id']).sort()).toEqual([planId, ...followUps.map((f) => f.id)].sort());
    const steps = await db.manager.find(ProgressStep, { where: { draftId: draft.draftId }, order: { id: 'ASC' } });
    expect(steps.map((step) => step.step)).toEqual(['issuing', ...Array(5).fill('body'), 'issued']);
    expect(await db.manager.findBy(AuditEntry, { subjectId: planId })).toMatchObject([
      { action: 'plan.issued', personId: leader.actor.personId, after: { bodies: 5, tasks: 5 } },
    ]);
  });

  it('counts a term from the day on the paper, working days by the calendar of the authority, else from today', async () => {
    const term = (count: number, unit: 'days' | 'working-days') => ({
      deadline: {
        relation: 'by' as const,
        date: null,
        afterIssue: { count, unit },
        source: 'person' as const,
        phrase: `trong vòng ${count} ngày kể từ ngày ban hành`,
      },
    });
    const content = contentOf(office, [{ name: CONG_AN, tasks: [term(15, 'days'), term(5, 'working-days')] }]);
    const holiday = { kind: 'off' as const, name: 'Ngày truyền thống của xã', source: 'Công văn 01', confirmed: true };
    await db.manager.insert(Holiday, { ...holiday, authorityId: office.authorityId, date: '2026-01-07' });
    const issued = async (paperDate: string | null) => {
      const draft = await makeDraft(office, content);
      const [first, second] = await Promise.all(
        [1, 2].map(() => issuePlan(leader, { ...draft, number: null, paperDate })),
      );
      expect(second).toEqual(first);
      const followUps = await db.manager.findBy(FollowUp, { planId: first?.planId ?? '', kind: 'task' });
      const deadlines = await db.manager.findBy(Deadline, { followUpId: In(followUps.map(({ id }) => id)) });
      return deadlines.map(({ date, source, phrase }) => `${date} ${source} ${phrase}`).sort();
    };
    // The office is closed on Wed 07/01 by its own calendar; Sat 10/01 is worked for 02/01.
    expect(await issued('2026-01-06')).toEqual([
      '2026-01-13 person trong vòng 5 ngày kể từ ngày ban hành',
      '2026-01-21 person trong vòng 15 ngày kể từ ngày ban hành',
    ]);
    expect((await issued(null)).map((line) => line.slice(0, 10))).toEqual(['2026-01-12', '2026-01-20']);
    await db.manager.delete(Holiday, { authorityId: office.authorityId });
  });

  it('gives a report asked for so long after issue its day in the schedule of the plan', async () => {
    const content = contentOf(office, [{ name: CONG_AN, tasks: ['Xây dựng kế hoạch'] }]);
    const ownPlan = { name: 'Kế hoạch của đơn vị', who: CONG_AN, phrase: '10 ngày kể từ ngày ký' };
    content.schedule.afterIssue = [{ ...ownPlan, term: { count: 10, unit: 'days' } }];
    const draft = await makeDraft(office, content);
    const { planId } = await issuePlan(leader, { ...draft, number: null, paperDate: '2026-01-06' });
    const { schedule } = await db.manager.findOneByOrFail(Plan, { id: planId });
    expect(schedule).not.toHaveProperty('afterIssue');
    expect(schedule.singles).toMatchObject([{ date: '2026-01-16', who: CONG_AN, phrase: '10 ngày kể từ ngày ký' }]);
  });

  it('refuses a term whose day has passed since the day on the paper, and names it', async () => {
    const deadline = {
      relation: 'by' as const,
      date: null,
      afterIssue: { count: 10, unit: 'days' as const },
      source: 'person' as const,
      phrase: '10 ngày kể từ ngày ký',
    };
    const draft = await makeDraft(office, contentOf(office, [{ name: CONG_AN, tasks: [{ deadline }] }]));
    const refusal = await issuePlan(leader, { ...draft, number: null, paperDate: '2025-12-01' }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ code: 'draft-not-ready', details: { issues: [{ code: 'deadline-past' }] } });
    await expect(issuePlan(leader, { ...draft, ...paper })).resolves.toBeDefined();
  });

  it('requests a body only if every heading it stands under requests it', async () => {
    const twice = [...headings, { name: 'Đoàn thể', bodies: [MTTQ, CONG_AN], requested: true, tasks: ['Tham gia'] }];
    const draft = await makeDraft(office, contentOf(office, twice));
    const { planId } = await issuePlan(leader, { ...draft, ...paper });
    const requested = await db.manager.findBy(PlanBody, { planId, requested: true });
    expect(requested.map((body) => body.unitId)).toEqual([office.units.get(MTTQ)]);
    expect(await db.manager.countBy(PlanBody, { planId })).toBe(5);
  });

  it('gives the same person the same plan again, and tells another one that it is issued', async () => {
    const draft = await makeDraft(office, contentOf(office, headings));
    const first = await issuePlan(leader, { ...draft, ...paper });
    expect(await issuePlan(leader, { ...draft, ...paper })).toEqual(first);
    const deputy = await office.colleague('leader');
    await expect(issuePlan(deputy, { ...draft, ...paper })).rejects.toMatchObject({
      code: 'already-issued',
      kind: 'conflict',
    });
    expect(await db.manager.countBy(Plan, { draftId: draft.draftId })).toBe(1);
  });

  it('lets one of two leaders who click at once win, and tells the other', async () => {
    const draft = await makeDraft(office, contentOf(office, headings));
    const deputy = await office.colleague('leader');
    const results = await Promise.allSettled([leader, deputy].map((by) => issuePlan(by, { ...draft, ...paper })));
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toMatchObject({ code: 'already-issued' });
    expect(await db.manager.countBy(Plan, { draftId: draft.draftId })).toBe(1);
  });

  it('gives one plan to one person who clicks twice at once', async () => {
    const draft = await makeDraft(office, contentOf(office, headings));
    const [one, two] = await Promise.all([1, 2].map(() => issuePlan(leader, { ...draft, ...paper })));
    expect(one).toEqual(two);
  });

  it('refuses a revision that somebody has edited since', async () => {
    const content = contentOf(office, headings);
    const draft = await makeDraft(office, content);
    await editDraft(office.as('secretariat'), { ...draft, content });
    await expect(issuePlan(leader, { ...draft, ...paper })).rejects.toMatchObject({ code: 'stale-version' });
    await expect(editDraft(office.as('secretariat'), { ...draft, content })).rejects.toMatchObject({
      code: 'stale-version',
    });
    await expect(issuePlan(leader, { ...draft, revision: 2, ...paper })).resolves.toBeDefined();
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const draft = await makeDraft(office, contentOf(office, headings));
    const before = await countAll();
    await db.query(`CREATE FUNCTION fail_here() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`);
    await db.query('CREATE TRIGGER fail_here BEFORE INSERT ON outbox_item EXECUTE FUNCTION fail_here()');
    await expect(issuePlan(leader, { ...draft, ...paper })).rejects.toThrow('the disk is full');
    expect(await countAll()).toEqual(before);
    expect(await db.manager.findOneByOrFail(PlanDraft, { id: draft.draftId })).toMatchObject({ status: 'ready' });
    await db.query('DROP FUNCTION fail_here CASCADE');
    await expect(issuePlan(leader, { ...draft, ...paper })).resolves.toBeDefined();
  });

  it('names everything that stands against issuing, and is for leadership only', async () => {
    const content = contentOf(office, [{ name: 'Trạm Y tế', tasks: ['Tiêm chủng'] }, ...headings]);
    content.schedule = { ...content.schedule, accepted: false, consolidator: { name: 'Sở Y tế', source: 'text' } };
    const draft = await makeDraft(office, content);
    const refusal = await issuePlan(leader, { ...draft, ...paper }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'draft-not-ready', kind: 'invalid' });
    const codes = (refusal as { details: { issues: { code: string }[] } }).details.issues.map((issue) => issue.code);
    expect(codes).toEqual(['unresolved-body', 'schedule-not-accepted', 'no-consolidator']);
    for (const role of ['secretariat', 'administrator'] as const) {
      await expect(issuePlan(office.as(role), { ...draft, ...paper })).rejects.toMatchObject({ code: 'not-allowed' });
    }
    const stranger = await makeOffice(db, [VAN_HOA]);
    await expect(issuePlan(stranger.as('leader'), { ...draft, ...paper })).rejects.toMatchObject({
      code: 'draft-missing',
      kind: 'missing',
    });
  });

  it('issues 40 tasks for 12 bodies well within two seconds', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Thôn ${i + 1}`);
    const large = await makeOffice(db, names);
    const tasks = Array.from({ length: 40 }, (_, i) => ({
      text: `Nhiệm vụ ${i + 1}: ${'triển khai các giải pháp bảo vệ trẻ em '.repeat(8)}`,
      deadline: { relation: 'by' as const, date: '2026-12-01', source: 'text' as const, phrase: null },
    }));
    const draft = await makeDraft(large, contentOf(large, [{ name: 'Các thôn', bodies: names, tasks }]));
    const started = performance.now();
    const { planId } = await issuePlan(large.as('leader'), { ...draft, ...paper });
    const ms = Math.round(performance.now() - started);
    process.stdout.write(`issuing 40 tasks × 12 bodies, each task dated: ${ms} ms\n`);
    expect(await db.manager.countBy(Assignment, { planId })).toBe(480);
    expect(await db.manager.countBy(FollowUp, { planId })).toBe(480 + 12);
    expect(ms).toBeLessThan(2_000);
  });
});

async function countAll(): Promise<number[]> {
  const entities = [
    Plan,
    Target,
    Task,
    PlanBody,
    Assignment,
    FollowUp,
    Deadline,
    Notification,
    OutboxItem,
    ProgressStep,
  ];
  return Promise.all([...entities.map((entity) => db.manager.count(entity)), db.manager.count(AuditEntry)]);
}
