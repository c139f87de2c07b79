import { afterAll, describe, expect, it } from '@jest/globals';
import {
  Assignment,
  AuditEntry,
  Deadline,
  FollowUp,
  Notification,
  OutboxItem,
  Report,
  ReportFile,
  ReportRequest,
  Target,
} from '#database';
import {
  acceptReport,
  closePlan,
  confirmReceipt,
  endRequest,
  issuePlan,
  recordOnBehalf,
  returnReport,
  submitReport,
} from '#actions';
import { type ReportContent, instantOf } from '#domain';
import { testDatabase } from '../support/index.js';
import { makeCycle } from './cycle.js';
import { contentOf, makeDraft, makeOffice } from './office.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;

const CONG_AN = 'Công an xã';
const KINH_TE = 'Phòng Kinh tế';
const TUESDAY = instantOf('2026-11-03', '10:00');
const NOTHING: ReportContent = { nothingToReport: true, results: [], figures: [], difficulties: '', proposals: '' };
const PDF = { fileName: 'báo cáo.pdf', mediaType: 'text/html', bytes: Buffer.from('%PDF-1.7 …') };

/** A plan of its own for a test: Công an xã has two tasks, one naming target 9; Phòng Kinh tế has one task. */
async function setUp() {
  const office = await makeOffice(db, ['Phòng Văn hóa - Xã hội', CONG_AN, KINH_TE]);
  const measure = {
    indicator: 'Tỷ lệ',
    comparator: '<' as const,
    value: 3,
    valueMax: null,
    unit: '%' as const,
    year: 2026,
  };
  const place = { start: 0, end: 1, line: 1, lineTo: 1 };
  const content = contentOf(
    office,
    [
      { name: 'Phòng Văn hóa - Xã hội', tasks: [{ targets: [8] }] },
      { name: CONG_AN, tasks: [{ targets: [9] }, 'Tuyên truyền'] },
      { name: KINH_TE, tasks: ['Bố trí kinh phí'] },
    ],
    {
      targets: [8, 9].map((number) => ({
        number,
        group: null,
        text: `Chỉ tiêu ${number}`,
        measures: [measure],
        place,
      })),
    },
  );
  const open = await makeCycle(office, content);
  const assignments = await db.manager.findBy(Assignment, { planId: open.planId, unitId: office.units.get(CONG_AN) });
  const targets = await db.manager.find(Target, { where: { planId: open.planId }, order: { position: 'ASC' } });
  const request = await open.requestOf(CONG_AN);
  return {
    ...open,
    office,
    assignments,
    targets,
    request,
    police: office.as('unitOfficer', CONG_AN, TUESDAY),
    secretary: office.as('secretariat', null, TUESDAY),
    order: { requestId: request.id, version: request.version },
    followUp: () => db.manager.findOneByOrFail(FollowUp, { requestId: request.id }),
  };
}

const signalsTo = (id: string) =>
  db.manager.countBy(OutboxItem, { kind: 'signal-workflow', payload: { workflow: 'followUp', id } });

describe('submitReport', () => {
  it('keeps results, figures and files, ends the urging and tells the running workflows', async () => {
    const { police, order, assignments, targets, followUp, requestOf, request, cycle } = await setUp();
    const content: ReportContent = {
      nothingToReport: false,
      results: assignments.map(({ id }) => ({ assignmentId: id, progress: 'done', text: 'Đã thực hiện' })),
      figures: [{ targetId: targets[1]?.id ?? '', measure: 0, value: 2.5 }],
      difficulties: '',
      proposals: 'Bổ sung kinh phí',
    };
    expect(await submitReport(police, { ...order, content, files: [PDF] })).toMatchObject({ number: 1 });
    expect(await requestOf(CONG_AN)).toMatchObject({ status: 'submitted', handedInOn: '2026-11-03', version: 2 });
    const report = await db.manager.findOneByOrFail(Report, { requestId: request.id });
    expect(report).toMatchObject({ number: 1, content, submittedById: police.actor.personId, onBehalfBy: null });
    const file = await db.manager.findOneByOrFail(ReportFile, { reportId: report.id });
    expect(file).toMatchObject({ fileName: 'báo cáo.pdf', mediaType: 'application/pdf' });
    const followed = await followUp();
    expect(followed.open).toBe(false);
    expect(await signalsTo(followed.id)).toBe(1);
    const cycleSignal = { workflow: 'collectReports', id: cycle.id };
    expect(await db.manager.countBy(OutboxItem, { kind: 'signal-workflow', payload: cycleSignal })).toBe(1);
    expect(await db.manager.findOneBy(AuditEntry, { subjectId: request.id })).toMatchObject({
      action: 'report.submitted',
      personId: police.actor.personId,
      before: { status: 'open' },
      after: { status: 'submitted', results: 2, figures: 1, files: 1 },
    });
  });

  it('refuses what is not of this body, not a figure, or contradicts itself', async () => {
    const { police, order, assignments, targets, planId, office } = await setUp();
    const foreign = await db.manager.findOneByOrFail(Assignment, { planId, unitId: office.units.get(KINH_TE) });
    const base = { ...NOTHING, nothingToReport: false };
    const result = (id = '') => ({ assignmentId: id, progress: 'done' as const, text: '' });
    const own = result(assignments[0]?.id);
    const figure = (target = '', measure = 0, value = 1) => ({ targetId: target, measure, value });
    const bad: ReportContent[] = [
      { ...base, results: [result(foreign.id)] },
      { ...base, results: [own, own] },
      { ...base, figures: [figure(targets[0]?.id)] },
      { ...base, figures: [figure(targets[1]?.id, 1)] },
      { ...base, figures: [figure(targets[1]?.id, 0, Number.NaN)] },
      { ...base, figures: [figure(targets[1]?.id, 0, Infinity)] },
      { ...NOTHING, results: [own] },
      { ...base, results: [{ ...own, text: 'a'.repeat(10_001) }] },
    ];
    for (const content of bad) {
      await expect(submitReport(police, { ...order, content, files: [] })).rejects.toMatchObject({
        code: 'bad-report',
      });
    }
    await expect(submitReport(police, { ...order, content: base, files: [] })).rejects.toMatchObject({
      code: 'empty-report',
    });
    expect(await db.manager.countBy(Report, { requestId: order.requestId })).toBe(0);
  });

  it('takes only the agreed kinds of files, told by their content', async () => {
    const { police, order } = await setUp();
    const submit = (files: (typeof PDF)[]) => submitReport(police, { ...order, content: NOTHING, files });
    const program = { ...PDF, bytes: Buffer.from('MZ…') };
    const sheetAsDocument = { ...PDF, fileName: 'a.docx', bytes: Buffer.from('PK\u0003\u0004 xl/workbook.xml') };
    for (const file of [program, sheetAsDocument, { ...PDF, fileName: 'chạy.exe' }]) {
      await expect(submit([file])).rejects.toMatchObject({ code: 'file-type' });
    }
    await expect(submit(Array<typeof PDF>(6).fill(PDF))).rejects.toMatchObject({ code: 'too-many-files' });
    await expect(submit([{ ...PDF, bytes: Buffer.alloc(0) }])).rejects.toMatchObject({ code: 'file-empty' });
    const large = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(20 * 1024 * 1024)]);
    await expect(submit([{ ...PDF, bytes: large }])).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('does not tell other bodies that the request exists', async () => {
    const { office, order } = await setUp();
    const economy = office.as('unitHead', KINH_TE, TUESDAY);
    const stranger = (await makeOffice(db, [CONG_AN])).as('unitOfficer', CONG_AN, TUESDAY);
    for (const doing of [economy, stranger]) {
      await expect(submitReport(doing, { ...order, content: NOTHING, files: [] })).rejects.toMatchObject({
        code: 'request-missing',
        kind: 'missing',
      });
    }
    await expect(submitReport(office.as('leader'), { ...order, content: NOTHING, files: [] })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('lets one of two colleagues who submit at once win', async () => {
    const { police, office, order } = await setUp();
    const head = office.as('unitHead', CONG_AN, TUESDAY);
    const results = await Promise.allSettled(
      [police, head].map((doing) => submitReport(doing, { ...order, content: NOTHING, files: [] })),
    );
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const loser = results.find((result) => result.status === 'rejected');
    expect(loser?.reason).toMatchObject({ code: 'transition-refused', kind: 'conflict' });
    expect(await db.manager.countBy(Report, { requestId: order.requestId })).toBe(1);
  });

  it('ends in one of the two when the report comes in while the body is exempted', async () => {
    const { police, secretary, order, requestOf, followUp } = await setUp();
    const results = await Promise.allSettled([
      submitReport(police, { ...order, content: NOTHING, files: [] }),
      endRequest(secretary, { ...order, act: 'exempt', reason: 'Không phát sinh nhiệm vụ' }),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const submitted = results[0].status === 'fulfilled';
    const request = await requestOf(CONG_AN);
    expect(request).toMatchObject({ status: submitted ? 'submitted' : 'exempt', version: 2 });
    expect(await db.manager.countBy(Report, { requestId: order.requestId })).toBe(submitted ? 1 : 0);
    expect((await followUp()).open).toBe(false);
  });
});

describe('returnReport', () => {
  it('urges again toward the third working day, tells the body at once, and keeps the first deadline', async () => {
    const { police, secretary, order, requestOf, followUp, request } = await setUp();
    await submitReport(police, { ...order, content: NOTHING, files: [] });
    await returnReport(secretary, { ...order, version: 2, reason: 'Thiếu số liệu chỉ tiêu 9' });
    expect(await requestOf(CONG_AN)).toMatchObject({ status: 'returned', handedInOn: '2026-11-03', version: 3 });
    const followed = await followUp();
    expect(followed).toMatchObject({ open: true, deadlineVersion: 2, since: new Date(TUESDAY) });
    const deadlines = await db.manager.find(Deadline, {
      where: { followUpId: followed.id },
      order: { version: 'ASC' },
    });
    expect(deadlines).toMatchObject([
      { version: 1, relation: 'before', date: '2026-11-10' },
      { version: 2, relation: 'by', date: '2026-11-06', source: 'person' },
    ]);
    const report = await db.manager.findOneByOrFail(Report, { requestId: request.id });
    expect(report.returnReason).toBe('Thiếu số liệu chỉ tiêu 9');
    expect(await db.manager.findOneBy(Notification, { followUpId: followed.id, milestone: 'returned' })).toMatchObject({
      occasion: report.id,
      recipient: `unit:${police.actor.unitId}`,
      gatherAt: new Date(TUESDAY),
    });
    const start = { workflow: 'followUp', id: followed.id };
    // started when the cycle opened, and again now, for its workflow ended with the first report
    expect(await db.manager.countBy(OutboxItem, { kind: 'start-workflow', payload: start })).toBe(2);

    const again = { ...police, now: instantOf('2026-11-05', '15:00') };
    expect(await submitReport(again, { ...order, version: 3, content: NOTHING, files: [] })).toMatchObject({
      number: 2,
    });
    expect(await requestOf(CONG_AN)).toMatchObject({ status: 'submitted', handedInOn: '2026-11-03' });
    await acceptReport(secretary, { ...order, version: 4 });
    expect(await requestOf(CONG_AN)).toMatchObject({ status: 'accepted', version: 5 });
  });

  it('needs a reason, a report and the newest version', async () => {
    const { police, secretary, order } = await setUp();
    const reason = 'Thiếu số liệu';
    await expect(returnReport(secretary, { ...order, reason })).rejects.toMatchObject({ code: 'transition-refused' });
    await submitReport(police, { ...order, content: NOTHING, files: [] });
    await expect(returnReport(secretary, { ...order, reason })).rejects.toMatchObject({ code: 'stale-version' });
    await expect(returnReport(secretary, { ...order, version: 2, reason: ' ' })).rejects.toMatchObject({
      code: 'reason-needed',
    });
    await expect(returnReport(police, { ...order, version: 2, reason })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('recordOnBehalf', () => {
  it('counts the day the paper came, and says how it came', async () => {
    const { secretary, police, order, requestOf, request } = await setUp();
    const answer = { ...order, content: NOTHING, by: 'paper' as const, receivedOn: '2026-11-02' };
    await expect(recordOnBehalf(police, answer)).rejects.toMatchObject({ code: 'not-allowed' });
    for (const receivedOn of ['2026-11-04', '2026-01-04', '2026-02-30']) {
      await expect(recordOnBehalf(secretary, { ...answer, receivedOn })).rejects.toMatchObject({ code: 'bad-date' });
    }
    await recordOnBehalf(secretary, answer);
    expect(await requestOf(CONG_AN)).toMatchObject({ status: 'submitted', handedInOn: '2026-11-02' });
    expect(await db.manager.findOneBy(Report, { requestId: request.id })).toMatchObject({
      onBehalfBy: 'paper',
      submittedById: secretary.actor.personId,
    });
  });
});

describe('confirmReceipt', () => {
  it('is done once, by the body itself', async () => {
    const { police, planId, office } = await setUp();
    await confirmReceipt(police, { planId });
    await confirmReceipt({ ...police, now: TUESDAY + 1 }, { planId });
    const receipt = { planId, kind: 'receipt' as const, unitId: office.units.get(CONG_AN) };
    expect(await db.manager.findOneBy(FollowUp, receipt)).toMatchObject({ open: false });
    expect(await db.manager.countBy(AuditEntry, { subjectId: planId, action: 'plan.received' })).toBe(1);
    const stranger = (await makeOffice(db, [CONG_AN])).as('unitOfficer', CONG_AN);
    await expect(confirmReceipt(stranger, { planId })).rejects.toMatchObject({ code: 'plan-missing' });
  });
});

describe('closePlan', () => {
  it('closes what is waited for and leaves what was handed in', async () => {
    const { police, secretary, order, planId, requestOf } = await setUp();
    await submitReport(police, { ...order, content: NOTHING, files: [] });
    await closePlan(secretary, { planId, version: 1, reason: 'Thay bằng kế hoạch mới' });
    expect(await requestOf(CONG_AN)).toMatchObject({ status: 'submitted' });
    expect(await requestOf(KINH_TE)).toMatchObject({ status: 'closed', closeReason: 'Thay bằng kế hoạch mới' });
    expect(await db.manager.countBy(FollowUp, { planId, open: true })).toBe(0);
    expect(await db.manager.countBy(Assignment, { planId, status: 'open' })).toBe(0);
    await expect(closePlan(secretary, { planId, version: 2, reason: 'Lại' })).rejects.toMatchObject({
      code: 'plan-closed',
    });
  });

  it('does not let a body submit while it is closed in the same moment, or loses nothing it took in', async () => {
    const { police, secretary, order, planId, requestOf } = await setUp();
    const [submitted, closed] = await Promise.allSettled([
      submitReport(police, { ...order, content: NOTHING, files: [] }),
      closePlan(secretary, { planId, version: 1, reason: 'Hết hiệu lực' }),
    ]);
    expect(closed.status).toBe('fulfilled');
    const { status } = await requestOf(CONG_AN);
    expect(status).toBe(submitted.status === 'fulfilled' ? 'submitted' : 'closed');
    expect(await db.manager.countBy(FollowUp, { planId, open: true })).toBe(0);
    expect(await db.manager.countBy(ReportRequest, { planId, status: 'open' })).toBe(0);
  });
});

describe('a plan already running', () => {
  it('is taken in with its own number and date, asked for from a year on', async () => {
    const office = await makeOffice(db, [CONG_AN]);
    const draft = await makeDraft(office, contentOf(office, [{ name: CONG_AN, tasks: ['Thực hiện'] }]));
    const order = { ...draft, number: '75/KH-UBND', paperDate: '2025-09-18' };
    const leader = office.as('leader');
    await expect(issuePlan(leader, { ...order, firstYear: 2025 })).rejects.toMatchObject({ code: 'bad-first-year' });
    await expect(issuePlan(leader, { ...order, paperDate: '2025-13-01' })).rejects.toMatchObject({ code: 'bad-date' });
    const { planId } = await issuePlan(leader, { ...order, firstYear: 2027 });
    const [plan] = await db.query('SELECT schedule, paper_date FROM plan WHERE id = $1', [planId]);
    expect(plan).toMatchObject({ schedule: { firstYear: 2027 }, paper_date: '2025-09-18' });
  });
});
