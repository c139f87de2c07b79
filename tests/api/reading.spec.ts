import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PlanDraft } from '#database';
import { draftToIssue, uploadAndRead } from './drafting.js';
import { eventsOf } from './event-stream.js';
import { type Agent, openHouse } from './house.js';
import { PLAN_TEXT } from './plan-text.js';

const house = await openHouse();
const PDF = await readFile(new URL('../plans/data/files/000-nhu-khe.pdf', import.meta.url));
let secretariat: Agent;
let leader: Agent;

beforeAll(async () => {
  const commune = await house.commune('Xuân Trường');
  secretariat = await commune.as('secretariat');
  leader = await commune.as('leader');
});

const upload = async (agent: Agent, text = PLAN_TEXT): Promise<string> => {
  const { body } = await agent.post('/api/drafts').attach('file', Buffer.from(text), 'ke-hoach.txt').expect(202);
  return body.draftId;
};
const stepsOf = async (id: string) => (await eventsOf(secretariat, id)).map((event) => event.data.step);

describe('reading', () => {
  it('is stopped by the one who uploaded, told to those who watch, and begun again', async () => {
    const id = await upload(secretariat);
    await secretariat.post(`/api/drafts/${id}/cancel`).expect(204);
    await secretariat.post(`/api/drafts/${id}/cancel`).expect(204);
    const { body: stopped } = await secretariat.get(`/api/drafts/${id}`).expect(200);
    expect(stopped).toMatchObject({ status: 'failed', failure: { code: 'reading-cancelled' }, content: null });
    expect((await stepsOf(id)).at(-1)).toBe('failed');
    expect((await secretariat.get(`/api/drafts/${id}/text`).expect(200)).body.text).toBe('');

    await leader.post(`/api/drafts/${id}/read`).expect(403);
    await secretariat.post(`/api/drafts/${id}/read`).expect(202);
    const again = await stepsOf(id);
    expect(again.slice(again.indexOf('failed') + 1)).toEqual(expect.arrayContaining(['received', 'reading', 'ready']));
    expect((await secretariat.get(`/api/drafts/${id}`).expect(200)).body).toMatchObject({
      status: 'ready',
      failure: null,
    });
    const { body } = await secretariat.post(`/api/drafts/${id}/cancel`).expect(409);
    expect(body.code).toBe('draft-not-reading');
    expect((await secretariat.post(`/api/drafts/${id}/read`).expect(409)).body.code).toBe('draft-not-failed');
  });

  it('of several files uploaded at once gives each a draft of its own', async () => {
    const ids = await Promise.all([1, 2, 3].map((n) => upload(secretariat, `${PLAN_TEXT}\nBản ${n} của lần này.\n`)));
    expect(new Set(ids).size).toBe(3);
    await Promise.all(ids.map((id) => eventsOf(secretariat, id)));
    for (const id of ids) {
      expect(await house.db.manager.findOneByOrFail(PlanDraft, { id })).toMatchObject({ status: 'ready', revision: 1 });
    }
  });

  it('says why each field holds what it holds, in words', async () => {
    const { reasons, content } = await uploadAndRead(secretariat);
    expect(reasons.length).toBeGreaterThan(5);
    const fields = reasons.map((reason: { field: string }) => reason.field);
    expect(fields.some((field: string) => field.startsWith('units.0.'))).toBe(true);
    for (const { rule, habit, confidence } of reasons) {
      expect([rule, habit]).toEqual([expect.stringMatching(/^[a-z]+\.[a-z-]+/), expect.stringMatching(/\p{L}{2}/u)]);
      expect(['sure', 'likely', 'doubtful']).toContain(confidence);
    }
    expect(content.units[0].tasks[0].proposals).toEqual(expect.any(Array));
  });
});

describe('the pages of a file', () => {
  it('are none where the file has none', async () => {
    const draft = await uploadAndRead(secretariat);
    expect(draft).toMatchObject({ kind: 'txt', pages: null });
    const { body } = await leader.get(`/api/drafts/${draft.id}/pages`).expect(200);
    expect(body).toEqual({ pages: null, lines: [] });
    await leader.get(`/api/drafts/${draft.id}/pages/1`).expect(404);
  });

  it('come as pictures that a browser keeps, with the places of the lines', async () => {
    const draft = await uploadAndRead(secretariat, { bytes: PDF, fileName: 'ke-hoach.pdf' });
    expect(draft).toMatchObject({ status: 'ready', kind: 'pdf' });
    const { body } = await leader.get(`/api/drafts/${draft.id}/pages`).expect(200);
    expect(body.pages).toBe(draft.pages);
    const task = draft.content.units[0].tasks[0];
    expect(body.lines.some((box: { line: number }) => box.line === task.place.line)).toBe(true);

    const address = `/api/drafts/${draft.id}/pages/${draft.pages}`;
    const first = await leader
      .get(address)
      .expect(200)
      .expect('content-type', /^image\/(jpeg|png)$/);
    expect(first.body.length).toBeGreaterThan(5_000);
    const etag = first.headers['etag'] ?? '';
    expect(first.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    const kept = await leader.get(address).set('if-none-match', etag).expect(304);
    expect([kept.headers['etag'], kept.text]).toEqual([etag, '']);
    expect((await leader.get(address).expect(200)).body).toEqual(first.body);
    for (const page of ['0', '-1', 'x', '1.5', String(draft.pages + 1), '999999999']) {
      await leader.get(`/api/drafts/${draft.id}/pages/${page}`).expect(404);
    }
  });
});

describe('a draft that is like another', () => {
  it('is told with the reason: the same file, the same number, near the same text', async () => {
    const commune = await house.commune('Đại Đồng');
    const here = await commune.as('secretariat');
    const read = (text: string) => uploadAndRead(here, { bytes: Buffer.from(text), fileName: 'a.txt' });
    const first = await read(PLAN_TEXT);
    expect(first.duplicates).toEqual([]);
    const same = await read(PLAN_TEXT);
    const otherNumber = await read(PLAN_TEXT.replace('15/KH-UBND', '27/KH-UBND'));
    const otherText = await read(
      PLAN_TEXT.replace(/- (Chủ trì|Tuyên truyền|Rà soát|Tập huấn|Vận động)[^\n]*/g, (line) =>
        [...line].reverse().join(''),
      ).replace(/III\. TỔ CHỨC[\s\S]*?IV\./, (part) =>
        part.replace(
          /^- .*/gm,
          '- Thực hiện nhiệm vụ khác được giao về việc không có trong bản kia, số lượng khác hẳn.',
        ),
      ),
    );
    const lastYear = await read(PLAN_TEXT.replace('năm 2026\n\nKẾ HOẠCH', 'năm 2025\n\nKẾ HOẠCH'));
    const why = (draft: { duplicates: { draftId: string; why: string }[] }, id: string) =>
      draft.duplicates.find((one) => one.draftId === id)?.why;
    expect(same.duplicates).toMatchObject([{ draftId: first.id, why: 'same-file', similarity: 1 }]);
    expect(why(otherNumber, first.id)).toBe('similar-text');
    expect(why(otherText, first.id)).toBe('same-number');
    // numbers begin anew each year; the text tells
    expect(why(lastYear, first.id)).toBe('similar-text');
    for (const { similarity } of otherText.duplicates) expect(similarity).toBeLessThan(1);

    const stranger = await (await house.commune('Bình Lư')).as('secretariat');
    expect((await uploadAndRead(stranger)).duplicates).toEqual([]);
  });
});

describe('revisions', () => {
  it('are listed with who saved them, and give back what they held', async () => {
    const { id, revision } = await draftToIssue(secretariat);
    const { body: rows } = await leader.get(`/api/drafts/${id}/revisions`).expect(200);
    expect(rows).toMatchObject([
      { revision, by: 'Cán bộ thử' },
      { revision: 1, by: null },
    ]);
    const { body: first } = await leader.get(`/api/drafts/${id}/revisions/1`).expect(200);
    expect(first).toMatchObject({ revision: 1, content: { units: expect.any(Array) } });
    await secretariat.put(`/api/drafts/${id}`).send({ revision, content: first.content }).expect(200);
    const { body: now } = await secretariat.get(`/api/drafts/${id}`).expect(200);
    expect([now.revision, now.content]).toEqual([revision + 1, first.content]);
    await leader.get(`/api/drafts/${id}/revisions/99`).expect(404);
  });
});
