import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  Assignment,
  AuditEntry,
  Deadline,
  Escalation,
  Extension,
  FollowUp,
  Notification,
  OutboxItem,
  ReportRequest,
} from '#database';
import {
  askExtension,
  decideEscalation,
  decideExtension,
  endRequest,
  extend,
  finishTask,
  followUpStep,
  resendMail,
  urgeNow,
} from '#actions';
import { instantOf } from '#domain';
import { testDatabase } from '../support/index.js';
import { makeCycle } from './cycle.js';
import { contentOf, makeOffice } from './office.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;

const CONG_AN = 'Công an xã';
const KINH_TE = 'Phòng Kinh tế';
const NOVEMBER = instantOf('2026-11-03', '10:00');

async function setUp(now = NOVEMBER) {
  const office = await makeOffice(db, [CONG_AN, KINH_TE]);
  const open = await makeCycle(office);
  const request = await open.requestOf(CONG_AN);
  const { id: followUpId } = await db.manager.findOneByOrFail(FollowUp, { requestId: request.id });
  return {
    ...open,
    office,
    request,
    followUpId,
    police: office.as('unitOfficer', CONG_AN, now),
    secretary: office.as('secretariat', null, now),
    followUp: () => db.manager.findOneByOrFail(FollowUp, { id: followUpId }),
    deadlines: () => db.manager.find(Deadline, { where: { followUpId }, order: { version: 'ASC' } }),
  };
}

describe('extensions', () => {
  it('granted as asked become the next version of the deadline; the first stays', async () => {
    const { police, secretary, followUpId, followUp, deadlines } = await setUp();
    const ask = { followUpId, date: '2026-11-20', reason: 'Chờ số liệu của Công an tỉnh' };
    const { extensionId } = await askExtension(police, ask);
    await expect(askExtension(police, ask)).rejects.toMatchObject({ code: 'extension-pending' });
    expect(await deadlines()).toHaveLength(1);
    await decideExtension(secretary, { extensionId, grant: true, reason: '' });
    expect(await deadlines()).toMatchObject([
      { version: 1, relation: 'before', date: '2026-11-10', source: 'cycle' },
      { version: 2, relation: 'by', date: '2026-11-20', source: 'person', byId: secretary.actor.personId },
    ]);
    expect(await followUp()).toMatchObject({ deadlineVersion: 2, since: new Date(NOVEMBER), open: true });
    await expect(decideExtension(secretary, { extensionId, grant: true, reason: '' })).rejects.toMatchObject({
      code: 'extension-decided',
    });
    const signal = { workflow: 'followUp', id: followUpId };
    expect(await db.manager.countBy(OutboxItem, { kind: 'signal-workflow', payload: signal })).toBe(1);
    const notes = await db.manager.find(AuditEntry, { where: { subjectId: followUpId }, order: { id: 'ASC' } });
    expect(notes.map((note) => note.action)).toEqual(['extension.asked', 'extension.granted']);
  });

  it('refused with a reason leave the deadline as it is', async () => {
    const { police, secretary, followUpId, deadlines } = await setUp();
    const { extensionId } = await askExtension(police, { followUpId, date: '2026-11-20', reason: 'Chờ số liệu' });
    const refuse = (reason: string) => decideExtension(secretary, { extensionId, grant: false, reason });
    await expect(refuse('')).rejects.toMatchObject({ code: 'reason-needed' });
    await refuse('Đã có số liệu');
    expect(await deadlines()).toHaveLength(1);
    expect(await db.manager.findOneBy(Extension, { id: extensionId })).toMatchObject({
      decision: 'refused',
      decisionReason: 'Đã có số liệu',
    });
  });

  it('given on the secretariat’s own motion answer what was asked', async () => {
    const { police, secretary, followUpId, deadlines } = await setUp();
    const { extensionId } = await askExtension(police, { followUpId, date: '2026-11-30', reason: 'Chờ số liệu' });
    await extend(secretary, { followUpId, date: '2026-11-16', reason: 'Thống nhất tại giao ban' });
    expect((await deadlines()).map((deadline) => deadline.date)).toEqual(['2026-11-10', '2026-11-16']);
    expect(await db.manager.findOneBy(Extension, { id: extensionId })).toMatchObject({ decision: 'granted' });
    await extend(secretary, { followUpId, date: '2026-11-17', reason: 'Thêm một ngày' });
    expect((await deadlines()).map((deadline) => deadline.version)).toEqual([1, 2, 3]);
  });

  it('lead to a later day, of something open, of one’s own', async () => {
    const { police, secretary, office, followUpId, request, planId } = await setUp();
    const ask = { followUpId, date: '2026-11-20', reason: 'Chờ số liệu' };
    for (const date of ['2026-11-10', '2026-10-30', '2026-11-31']) {
      await expect(askExtension(police, { ...ask, date })).rejects.toMatchObject({ kind: 'invalid' });
    }
    await expect(askExtension(office.as('unitHead', KINH_TE), ask)).rejects.toMatchObject({
      code: 'follow-up-missing',
    });
    await expect(extend(police, ask)).rejects.toMatchObject({ code: 'not-allowed' });
    const stranger = await makeOffice(db, [CONG_AN]);
    await expect(extend(stranger.as('secretariat'), ask)).rejects.toMatchObject({ code: 'follow-up-missing' });
    const receipt = await db.manager.findOneByOrFail(FollowUp, {
      planId,
      kind: 'receipt',
      unitId: police.actor.unitId ?? '',
    });
    await expect(extend(secretary, { ...ask, followUpId: receipt.id })).rejects.toMatchObject({
      code: 'not-extendable',
    });
    const { extensionId } = await askExtension(police, ask);
    await endRequest(secretary, { requestId: request.id, version: 1, act: 'withdraw', reason: 'Không còn giao' });
    await expect(extend(secretary, ask)).rejects.toMatchObject({ code: 'follow-up-closed' });
    await expect(decideExtension(secretary, { extensionId, grant: true, reason: '' })).rejects.toMatchObject({
      code: 'extension-decided',
    });
  });

  it('make one version when two people extend at once', async () => {
    const { secretary, office, followUpId, deadlines } = await setUp();
    const leader = office.as('leader', null, NOVEMBER);
    const order = { followUpId, date: '2026-11-20', reason: 'Gia hạn' };
    const results = await Promise.allSettled([extend(secretary, order), extend(leader, order)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await deadlines()).toHaveLength(2);
  });
});

describe('urging and escalation', () => {
  it('sends one letter at once, however often it is clicked', async () => {
    const { secretary, followUpId, police } = await setUp();
    await urgeNow(secretary, { followUpId });
    await expect(urgeNow(secretary, { followUpId })).rejects.toMatchObject({ code: 'just-urged' });
    await urgeNow({ ...secretary, now: NOVEMBER + 11 * 60_000 }, { followUpId });
    const letters = await db.manager.findBy(Notification, { followUpId, milestone: 'urged' });
    expect(letters).toHaveLength(2);
    expect(letters[0]).toMatchObject({ recipient: `unit:${police.actor.unitId}`, audience: 'body', fate: 'pending' });
    await expect(urgeNow(police, { followUpId })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('keeps what was decided, and ends what was raised when a later date is given', async () => {
    const friday = instantOf('2026-11-13', '08:00');
    const { secretary, police, followUpId } = await setUp(friday);
    await followUpStep(db, followUpId, friday);
    const raised = await db.manager.findOneByOrFail(Escalation, { followUpId });
    const answer = { escalationId: raised.id, decision: 'Đã làm việc với đơn vị' };
    await expect(decideEscalation(police, answer)).rejects.toMatchObject({ code: 'not-allowed' });
    await decideEscalation(secretary, answer);
    expect(await db.manager.findOneBy(Escalation, { id: raised.id })).toMatchObject({
      endedAt: new Date(friday),
      decision: 'Đã làm việc với đơn vị',
    });
    await expect(decideEscalation(secretary, answer)).rejects.toMatchObject({ code: 'escalation-ended' });

    const later = instantOf('2026-11-17', '08:00');
    await followUpStep(db, followUpId, later);
    expect(await db.manager.countBy(Escalation, { followUpId, level: 2 })).toBe(1);
    await extend({ ...secretary, now: later }, { followUpId, date: '2026-11-20', reason: 'Gia hạn' });
    const open = await db.manager.findBy(Escalation, { followUpId });
    expect(open.every((escalation) => escalation.endedAt !== null)).toBe(true);
  });
});

describe('finishTask', () => {
  it('ends a task with a date of its own, once, by its body or the secretariat', async () => {
    const office = await makeOffice(db, [CONG_AN, KINH_TE]);
    const deadline = { relation: 'by' as const, date: '2026-06-30', source: 'text' as const, phrase: null };
    const { planId } = await makeCycle(
      office,
      contentOf(office, [
        { name: CONG_AN, tasks: [{ deadline }, { deadline }, 'Thường xuyên'] },
        { name: KINH_TE, tasks: ['Bố trí kinh phí'] },
      ]),
    );
    const own = await db.manager.findBy(Assignment, { planId, unitId: office.units.get(CONG_AN) });
    const followed = await db.manager.findBy(FollowUp, { planId, kind: 'task' });
    const ids = followed.map((followUp) => followUp.assignmentId ?? '');
    const undated = own.find((assignment) => !ids.includes(assignment.id));
    const police = office.as('unitOfficer', CONG_AN, NOVEMBER);
    const done = { assignmentId: ids[0] ?? '', version: 1, note: 'Đã hoàn thành' };

    await expect(finishTask(office.as('unitHead', KINH_TE), done)).rejects.toMatchObject({
      code: 'assignment-missing',
    });
    await expect(finishTask(police, { ...done, assignmentId: undated?.id ?? '' })).rejects.toMatchObject({
      code: 'task-without-deadline',
    });
    await finishTask(police, done);
    await expect(finishTask(police, done)).rejects.toMatchObject({ code: 'assignment-closed' });
    await finishTask(office.as('secretariat'), { ...done, assignmentId: ids[1] ?? '', note: null });
    expect(await db.manager.countBy(FollowUp, { planId, kind: 'task', open: true })).toBe(0);
    expect(await db.manager.findOneBy(Assignment, { id: ids[0] })).toMatchObject({
      status: 'done',
      version: 2,
      closedAt: new Date(NOVEMBER),
    });
  });
});

describe('resendMail', () => {
  it('puts a letter that was given up back into the outbox', async () => {
    const { secretary, office } = await setUp();
    const row = { authorityId: office.authorityId, kind: 'mail' as const, payload: {}, recipient: 'unit:x' };
    const [failed, sent] = [randomUUID(), randomUUID()];
    const rest = { ...row, notBefore: new Date(NOVEMBER), attempts: 40 };
    await db.manager.insert(OutboxItem, { ...rest, id: failed, status: 'failed', failure: '550' });
    await db.manager.insert(OutboxItem, { ...rest, id: sent, status: 'done' });
    await resendMail(secretary, { outboxId: failed });
    expect(await db.manager.findOneBy(OutboxItem, { id: failed })).toMatchObject({ status: 'pending', attempts: 0 });
    await expect(resendMail(secretary, { outboxId: sent })).rejects.toMatchObject({ code: 'mail-not-failed' });
  });
});

describe('endRequest', () => {
  it('needs the right and a reason, and is written down', async () => {
    const { secretary, police, request, followUp } = await setUp();
    const order = { requestId: request.id, version: 1, act: 'exempt' as const, reason: 'Không phát sinh' };
    await expect(endRequest(police, order)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(endRequest(secretary, { ...order, reason: '' })).rejects.toMatchObject({ code: 'reason-needed' });
    await endRequest(secretary, order);
    expect(await db.manager.findOneBy(ReportRequest, { id: request.id })).toMatchObject({
      status: 'exempt',
      closeReason: 'Không phát sinh',
    });
    expect((await followUp()).open).toBe(false);
    expect(await db.manager.findOneBy(AuditEntry, { subjectId: request.id })).toMatchObject({
      action: 'request.exempt',
      reason: 'Không phát sinh',
      before: { status: 'open' },
      after: { status: 'exempt' },
    });
  });
});
