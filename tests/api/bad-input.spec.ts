import { beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_FILE_BYTES } from '#documents';
import { Plan, PlanDocument, PlanDraft } from '#database';
import { draftToIssue, uploadAndRead } from './drafting.js';
import { type Agent, POLICE, openHouse } from './house.js';
import { PLAN_TEXT } from './plan-text.js';
import { PNG } from './reporting.js';

const house = await openHouse();
const commune = await house.commune('Xuân Trường');
let secretariat: Agent;
let leader: Agent;

beforeAll(async () => {
  secretariat = await commune.as('secretariat');
  leader = await commune.as('leader');
});

/** The code page of Vietnamese Windows: letters of their own, and tones as bytes behind them. */
function inWindows1258(text: string): Buffer {
  const letters: Record<string, number> = {
    ...{ ă: 0xe3, Ă: 0xc3, â: 0xe2, Â: 0xc2, đ: 0xf0, Đ: 0xd0, ê: 0xea, Ê: 0xca, ô: 0xf4, Ô: 0xd4 },
    ...{ ơ: 0xf5, Ơ: 0xd5, ư: 0xfd, Ư: 0xdd },
    ...{ '\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2 },
  };
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const apart = [...text.normalize('NFC')].flatMap((letter) => {
    const marks = letter.normalize('NFD');
    return [marks.replace(tones, '').normalize('NFC'), ...(marks.match(tones) ?? [])];
  });
  return Buffer.from(apart.map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

describe('a file', () => {
  it('without content is refused at once, and nothing is kept', async () => {
    const before = await house.db.manager.count(PlanDocument);
    const { body } = await secretariat.post('/api/drafts').attach('file', Buffer.alloc(0), 'rong.txt').expect(400);
    expect(body).toMatchObject({ code: 'file-empty', detail: expect.stringContaining('không có nội dung') });
    expect(await house.db.manager.count(PlanDocument)).toBe(before);
  });

  it('that is missing is asked for', async () => {
    const { body } = await secretariat.post('/api/drafts').field('khac', 'x').expect(400);
    expect(body).toMatchObject({ code: 'file-missing', detail: 'Xin chọn tệp kế hoạch để tải lên.' });
  });

  it('over 20 MB is refused with the limit, and nothing is kept', async () => {
    const before = await house.db.manager.count(PlanDocument);
    const { body } = await secretariat
      .post('/api/drafts')
      .attach('file', Buffer.alloc(MAX_FILE_BYTES + 1, 'a'), 'lon.txt')
      .expect(413)
      .expect('content-type', /problem\+json/);
    expect(body).toMatchObject({ code: 'too-large', detail: expect.stringContaining('20 MB') });
    expect(await house.db.manager.count(PlanDocument)).toBe(before);
  });

  it.each([
    ['a picture named .txt', PNG, 'anh.txt', /ảnh|hình|không phải/i],
    [
      'a novel',
      Buffer.from('Ngày xửa ngày xưa, có một người đàn ông nghèo sống bên bờ sông.\n'.repeat(400)),
      'truyen.txt',
      /Tổ chức thực hiện|kế hoạch/i,
    ],
    [
      'a plan without Tổ chức thực hiện',
      Buffer.from(PLAN_TEXT.replace(/III\. TỔ CHỨC[\s\S]*?(?=IV\.)/, '')),
      'thieu.txt',
      /Tổ chức thực hiện/i,
    ],
  ])('that is %s ends as failed with advice', async (_what, bytes, fileName, advice) => {
    const draft = await uploadAndRead(secretariat, { bytes, fileName });
    expect(draft).toMatchObject({ status: 'failed', content: null, planId: null, issues: [] });
    expect(draft.failure.message).toMatch(advice);
    const { body } = await leader.post(`/api/drafts/${draft.id}/issue`).send({ revision: 0 }).expect(409);
    expect(body.code).toBe('draft-not-open');
  });

  it('in UTF-16 is read like any other', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PLAN_TEXT, 'utf16le')]);
    const draft = await uploadAndRead(secretariat, { bytes, fileName: 'utf16.txt' });
    expect(draft.status).toBe('ready');
    expect(draft.content.units).toHaveLength(4);
  });

  it('in windows-1258, as old programs save it, is read like any other', async () => {
    const draft = await uploadAndRead(secretariat, { bytes: inWindows1258(PLAN_TEXT), fileName: 'cu.txt' });
    expect(draft.status).toBe('ready');
    expect(draft.content.units.map((unit: { name: string }) => unit.name)).toContain(POLICE);
  });
});

describe('a draft', () => {
  it('with an unknown unit is not issued: the answer names it, nothing is made', async () => {
    const text = PLAN_TEXT.replace('3. Trạm Y tế xã', '3. Đội Quản lý đê điều');
    const draft = await uploadAndRead(secretariat, { bytes: Buffer.from(text), fileName: 'don-vi-la.txt' });
    expect(draft.issues).toContainEqual(
      expect.objectContaining({
        code: 'unresolved-body',
        blocking: true,
        message: expect.stringContaining('Đội Quản lý đê điều'),
      }),
    );
    const plans = await house.db.manager.count(Plan);
    const { body } = await leader.post(`/api/drafts/${draft.id}/issue`).send({ revision: draft.revision }).expect(400);
    expect(body).toMatchObject({ code: 'draft-not-ready', details: { issues: expect.any(Array) } });
    expect(await house.db.manager.count(Plan)).toBe(plans);
    expect((await secretariat.get(`/api/drafts/${draft.id}`)).body.status).toBe('ready');
  });

  it('with a deadline that has passed is not issued', async () => {
    const text = PLAN_TEXT.replace('trước ngày 30/6/2026', 'trước ngày 30/6/2025');
    const draft = await uploadAndRead(secretariat, { bytes: Buffer.from(text), fileName: 'qua-han.txt' });
    const { body } = await leader.post(`/api/drafts/${draft.id}/issue`).send({ revision: draft.revision }).expect(400);
    expect(body.details.issues).toContainEqual(expect.objectContaining({ code: 'deadline-past', blocking: true }));
  });

  it('is not taken with a wrong type, an unknown field or a day that does not exist; each is named', async () => {
    const { id, revision } = await draftToIssue(secretariat);
    const { content } = (await secretariat.get(`/api/drafts/${id}`)).body;
    const edited = structuredClone(content);
    edited.units[0].tasks[0].text = 7;
    edited.units[1].tasks[1].deadline.date = '2026-02-30';
    edited.schedule.yearly.monthDay = '10/11';
    edited.la = true;
    const { body } = await secretariat.put(`/api/drafts/${id}`).send({ revision, content: edited }).expect(400);
    const fields = body.errors.map((error: { field: string }) => error.field);
    expect(fields.sort()).toEqual([
      'content.la',
      'content.schedule.yearly.monthDay',
      'content.units.0.tasks.0.text',
      'content.units.1.tasks.1.deadline.date',
    ]);
    expect(body.detail).toContain('Nội dung nhiệm vụ phải là chữ.');
    expect((await secretariat.get(`/api/drafts/${id}`)).body.revision).toBe(revision);
  });

  it.each([
    ['a list in place of an object', []],
    ['nothing at all', null],
    ['a text', 'xin chào'],
  ])('is not taken as %s', async (_what, content) => {
    const { id, revision } = await draftToIssue(secretariat);
    const { body } = await secretariat.put(`/api/drafts/${id}`).send({ revision, content }).expect(400);
    expect(body).toMatchObject({ code: 'bad-input', errors: [{ field: 'content' }] });
  });
});

describe('a request', () => {
  it('of broken JSON is told so', async () => {
    const { body } = await secretariat
      .post('/api/session')
      .set('content-type', 'application/json')
      .send('{"login": ')
      .expect(400)
      .expect('content-type', /problem\+json/);
    expect(body).toMatchObject({ code: 'bad-request', detail: expect.stringContaining('JSON') });
  });

  it('that is a list, or too long, is refused', async () => {
    await secretariat.post('/api/units').send([]).expect(400);
    const { body } = await secretariat
      .post('/api/units')
      .send({ name: 'x'.repeat(9_000_000) })
      .expect(413);
    expect(body.code).toBe('too-large');
  });

  it('to an unknown address is told so in Vietnamese', async () => {
    const { body } = await secretariat
      .get('/api/khong-co')
      .expect(404)
      .expect('content-type', /problem\+json/);
    expect(body).toMatchObject({ code: 'unknown-route', title: 'Không tìm thấy', status: 404 });
    expect(body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('with something that is no id finds nothing', async () => {
    const { body } = await secretariat.get("/api/drafts/1'; DROP TABLE plan;--").expect(404);
    expect(body.code).toBe('not-found');
  });

  it('of a fault of our own tells nothing of it', async () => {
    const { id } = await draftToIssue(secretariat);
    await house.db.query('ALTER TABLE plan_draft RENAME TO hidden');
    const { body } = await secretariat.get(`/api/drafts/${id}`).expect(500);
    await house.db.query('ALTER TABLE hidden RENAME TO plan_draft');
    expect(body).toMatchObject({ code: 'internal', detail: expect.stringContaining('mã yêu cầu') });
    expect(JSON.stringify(body)).not.toMatch(/plan_draft|relation|SELECT/);
  });
});

describe('units and accounts', () => {
  it('are refused with the field that is wrong', async () => {
    const administrator = await commune.as('administrator');
    const unit = await administrator
      .post('/api/units')
      .send({ name: '', kind: 'doan', requested: 'có', email: 'khong-phai-thu' })
      .expect(400);
    expect(unit.body.errors.map((error: { field: string }) => error.field)).toEqual([
      'name',
      'kind',
      'requested',
      'email',
    ]);
    const person = await administrator
      .post('/api/people')
      .send({ login: 'a', displayName: 'Ai', role: 'vua', password: 'ngắn' })
      .expect(400);
    expect(person.body.errors.map((error: { field: string }) => error.field)).toEqual(['role', 'password']);
  });
});

it('leaves no draft in reading and no plan behind', async () => {
  expect(await house.db.manager.countBy(PlanDraft, { status: 'reading' })).toBe(0);
  expect(await house.db.manager.count(Plan)).toBe(0);
});
