import { beforeAll, describe, expect, it } from '@jest/globals';
import { Assignment, DraftRevision, FollowUp, Plan, ProgressStep } from '#database';
import { draftToIssue, uploadAndRead } from './drafting.js';
import { eventsOf } from './event-stream.js';
import { type Agent, POLICE, openHouse } from './house.js';
import { PLAN_TEXT } from './plan-text.js';

const house = await openHouse();
const commune = await house.commune('Xuân Trường');
let secretariat: Agent;
let leader: Agent;

beforeAll(async () => {
  secretariat = await commune.as('secretariat');
  leader = await commune.as('leader');
});

const READING = ['received', 'reading', 'sections', 'units', 'units', 'units', 'units', 'matched', 'ready'];

describe('an uploaded plan', () => {
  it('is watched step by step while it is read', async () => {
    const { body } = await secretariat
      .post('/api/drafts')
      .attach('file', Buffer.from(PLAN_TEXT), 'Kế hoạch số 15.txt')
      .expect(202);
    const events = await eventsOf(secretariat, body.draftId);
    expect(events.map((event) => event.data.step)).toEqual(READING);
    expect(events.filter((event) => event.data.step === 'units').map((event) => event.data.detail)).toContainEqual({
      name: POLICE,
      tasks: 2,
    });
    expect(JSON.stringify(events)).not.toContain('Rà soát các điểm');
  });

  it('is watched from behind the last event seen, and again from the start by another client', async () => {
    const draft = await uploadAndRead(secretariat);
    const all = await eventsOf(leader, draft.id);
    const rest = await eventsOf(secretariat, draft.id, all[3]?.id);
    expect(rest).toEqual(all.slice(4));
    expect(await eventsOf(secretariat, draft.id, all.at(-1)?.id)).toEqual([]);
    expect(await eventsOf(secretariat, draft.id, 'not a number')).toEqual(all);
  });

  it('keeps its name and text, and says when the same file is there already', async () => {
    const text = `${PLAN_TEXT}\nBản của bài thử này.\n`;
    const file = { bytes: Buffer.from(text), fileName: 'Kế hoạch số 15 (bản ký).txt' };
    const first = await uploadAndRead(secretariat, file);
    const second = await uploadAndRead(secretariat, file);
    expect(second.fileName).toBe(file.fileName);
    expect(second.duplicates[0]).toMatchObject({ draftId: first.id, planId: null, why: 'same-file', similarity: 1 });
    const { body } = await secretariat.get(`/api/drafts/${first.id}/text`).expect(200);
    expect(body.text).toContain('Bản của bài thử này.');
    const task = second.content.units[1].tasks[1];
    expect(body.text.slice(task.place.start, task.place.end)).toContain('Rà soát các điểm');
  });

  it('stands in the list with what still blocks it', async () => {
    const draft = await uploadAndRead(secretariat, {
      bytes: Buffer.from(PLAN_TEXT.replace('Trạm Y tế xã', 'Đội Đê điều')),
      fileName: 'x.txt',
    });
    const { body } = await leader.get('/api/drafts').expect(200);
    expect(body.find((row: { id: string }) => row.id === draft.id)).toMatchObject({
      status: 'ready',
      units: 4,
      tasks: 6,
      blocking: 1,
    });
  });
});

describe('two people who edit the same draft', () => {
  it('end in one winner and one clear message; nothing is lost', async () => {
    const { id, revision } = await draftToIssue(secretariat);
    const { content } = (await secretariat.get(`/api/drafts/${id}`)).body;
    const titled = (title: string) => ({ revision, content: { ...content, metadata: { ...content.metadata, title } } });
    const answers = await Promise.all([
      secretariat.put(`/api/drafts/${id}`).send(titled('Bản của Văn phòng')),
      leader.put(`/api/drafts/${id}`).send(titled('Bản của lãnh đạo')),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const lost = answers.find((answer) => answer.status === 409)?.body;
    expect(lost).toMatchObject({ code: 'stale-version', detail: expect.stringContaining('người khác') });
    expect(await house.db.manager.countBy(DraftRevision, { draftId: id })).toBe(revision + 1);
  });
});

describe('issuing', () => {
  it('is refused to the secretariat', async () => {
    const { id, revision } = await draftToIssue(secretariat);
    await secretariat.post(`/api/drafts/${id}/issue`).send({ revision }).expect(403);
    expect(await house.db.manager.countBy(Plan, { draftId: id })).toBe(0);
  });

  it('by a leader makes the plan, and a double click makes it once', async () => {
    const { id, revision } = await draftToIssue(secretariat);
    const click = () =>
      leader.post(`/api/drafts/${id}/issue`).send({ revision, number: '15/KH-UBND', paperDate: '2026-01-02' });
    const [first, second] = await Promise.all([click(), click()]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    const { planId } = first.body;
    expect(await house.db.manager.countBy(Assignment, { planId })).toBe(6);
    expect(await house.db.manager.countBy(FollowUp, { planId, kind: 'receipt' })).toBe(4);
    const { body: plan } = await leader.get(`/api/plans/${planId}`).expect(200);
    expect(plan).toMatchObject({
      number: '15/KH-UBND',
      paperDate: '2026-01-02',
      status: 'running',
      consolidatorName: 'Phòng Văn hóa - Xã hội xã',
      progress: { bodies: 4, received: 0 },
      rights: { close: true, urge: true, extend: true, consolidate: false, confirmReceipt: false },
    });
    const dated = plan.bodies.find((body: { name: string }) => body.name === POLICE).tasks[1];
    expect(dated.deadline).toMatchObject({
      relation: 'before',
      date: '2026-06-30',
      dueOn: '2026-06-29',
      lastDay: '2026-06-30',
      source: 'text',
    });
    const events = await eventsOf(secretariat, id, String(Number(await lastStepId(id)) - 1));
    expect(events.map((event) => event.data.step)).toEqual(['issued']);
    expect(events[0]?.data.detail).toMatchObject({ planId });
  });

  it('by two leaders at once makes one plan and tells the other', async () => {
    const { id, revision } = await draftToIssue(secretariat);
    const deputy = await commune.another('leader');
    const answers = await Promise.all(
      [leader, deputy].map((agent) => agent.post(`/api/drafts/${id}/issue`).send({ revision })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body).toMatchObject({ code: 'already-issued' });
    expect(await house.db.manager.countBy(Plan, { draftId: id })).toBe(1);
  });

  it('on an older revision than the newest is refused', async () => {
    const { id, revision } = await draftToIssue(secretariat);
    const { body } = await leader
      .post(`/api/drafts/${id}/issue`)
      .send({ revision: revision - 1 })
      .expect(409);
    expect(body.code).toBe('stale-version');
    expect(await house.db.manager.countBy(Plan, { draftId: id })).toBe(0);
  });

  it('waits for somebody to accept what the program proposed', async () => {
    const text = PLAN_TEXT.replace(/Hằng năm, các đơn vị[^\n]*/, 'Các đơn vị báo cáo kết quả theo quy định.');
    const draft = await uploadAndRead(secretariat, { bytes: Buffer.from(text), fileName: 'khong-ngay.txt' });
    expect(draft.content.schedule).toMatchObject({ accepted: false, yearly: { monthDay: '11-30', source: 'default' } });
    const { body } = await leader.post(`/api/drafts/${draft.id}/issue`).send({ revision: draft.revision }).expect(400);
    expect(body.details.issues).toContainEqual(expect.objectContaining({ code: 'schedule-not-accepted' }));
  });
});

describe('discarding', () => {
  it('takes a draft off the list, and not an issued one', async () => {
    const { id, revision } = await draftToIssue(secretariat);
    await secretariat.delete(`/api/drafts/${id}?revision=${revision}`).expect(204);
    const { body } = await secretariat.get('/api/drafts').expect(200);
    expect(body.map((row: { id: string }) => row.id)).not.toContain(id);
    const issued = await draftToIssue(secretariat);
    await leader.post(`/api/drafts/${issued.id}/issue`).send({ revision: issued.revision }).expect(200);
    await secretariat.delete(`/api/drafts/${issued.id}?revision=${issued.revision}`).expect(409);
  });

  it('asks for the revision one saw', async () => {
    const { id } = await draftToIssue(secretariat);
    const { body } = await secretariat.delete(`/api/drafts/${id}`).expect(400);
    expect(body.errors[0].field).toBe('revision');
  });
});

async function lastStepId(draftId: string): Promise<string> {
  const [step] = await house.db.manager.find(ProgressStep, { where: { draftId }, order: { id: 'DESC' }, take: 1 });
  return step?.id ?? '0';
}
