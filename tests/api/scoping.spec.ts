import { beforeAll, describe, expect, it } from '@jest/globals';
import { DraftRevision, type ReportCycle, ReportRequest } from '#database';
import { issuedPlan, uploadAndRead } from './drafting.js';
import { type Agent, CULTURE, HEALTH, POLICE, openHouse } from './house.js';
import { openCycle, submit } from './reporting.js';

const house = await openHouse();
const here = await house.commune('Xuân Trường');
const there = await house.commune('Đại Đồng');
let secretariat: Agent, leader: Agent, police: Agent, health: Agent, culture: Agent;
let planId: string, fileId: string;
let draft: Awaited<ReturnType<typeof uploadAndRead>>;
let cycle: ReportCycle;
let policeRequest: ReportRequest;
let handedIn: { followUpId: string; lastReport: { files: { id: string }[] } };

beforeAll(async () => {
  secretariat = await here.as('secretariat');
  leader = await here.as('leader');
  planId = await issuedPlan(secretariat, leader);
  draft = await uploadAndRead(secretariat);
  cycle = await openCycle(house, planId);
  police = await here.as('unitOfficer', POLICE);
  health = await here.as('unitOfficer', HEALTH);
  culture = await here.as('unitOfficer', CULTURE);
  policeRequest = await house.db.manager.findOneByOrFail(ReportRequest, {
    cycleId: cycle.id,
    unitId: here.unit(POLICE),
  });
  await submit(police, policeRequest.id, { file: true });
  handedIn = (await police.get(`/api/requests/${policeRequest.id}`).expect(200)).body;
  fileId = handedIn.lastReport.files[0]?.id ?? '';
});

describe("another unit's people", () => {
  it('are not told of a request or a file', async () => {
    await health.get(`/api/requests/${policeRequest.id}`).expect(404);
    await health.get(`/api/report-files/${fileId}`).expect(404);
    await submit(health, policeRequest.id, {}, 404);
  });

  it('see of a plan only what is theirs', async () => {
    const { body } = await health.get(`/api/plans/${planId}`).expect(200);
    expect(body.bodies.map((unit: { name: string }) => unit.name)).toEqual([HEALTH]);
    expect(body.cycles[0].requests.map((r: { unitName: string }) => r.unitName)).toEqual([HEALTH]);
    expect(new Set(body.timeline.past.map((mail: { unitName: string }) => mail.unitName))).toEqual(new Set([HEALTH]));
    const { body: list } = await health.get('/api/plans').expect(200);
    expect(list).toMatchObject([{ id: planId, bodies: 1, tasks: 1 }]);
  });

  it('may not extend, finish or consolidate what is not theirs', async () => {
    const followUpId = handedIn.followUpId;
    await health
      .post(`/api/follow-ups/${followUpId}/ask-extension`)
      .send({ date: '2026-12-01', reason: 'Chậm' })
      .expect(404);
    const { body: plan } = await secretariat.get(`/api/plans/${planId}`).expect(200);
    const task = plan.bodies
      .flatMap((b: { tasks: { deadline: unknown }[] }) => b.tasks)
      .find((t: { deadline: unknown }) => t.deadline);
    await health.post(`/api/assignments/${task.assignmentId}/finish`).send({ version: 1, note: '' }).expect(404);
    await health.post(`/api/cycles/${cycle.id}/consolidate`).send({ version: plan.cycles[0].version }).expect(403);
  });

  it('see nothing of a plan that was not given to them', async () => {
    const stranger = await here.as('unitOfficer', 'Văn phòng HĐND và UBND xã');
    await stranger.get(`/api/plans/${planId}`).expect(404);
    expect((await stranger.get('/api/plans').expect(200)).body).toEqual([]);
    expect((await stranger.get('/api/inbox').expect(200)).body.toReport).toEqual([]);
  });
});

describe('the consolidating unit', () => {
  it("sees all bodies' requests and files of its plan", async () => {
    const { body } = await culture.get(`/api/plans/${planId}`).expect(200);
    expect(body.bodies).toHaveLength(4);
    expect(body.rights).toMatchObject({ consolidate: true, close: false, extend: false });
    await culture.get(`/api/requests/${policeRequest.id}`).expect(200);
    await culture.get(`/api/report-files/${fileId}`).expect(200);
  });

  it('may not return or accept them', async () => {
    const { body } = await culture.get(`/api/requests/${policeRequest.id}`).expect(200);
    expect(body.allowed).toEqual([]);
    await culture.post(`/api/requests/${policeRequest.id}/accept`).send({ version: 2 }).expect(403);
  });
});

describe('an administrator', () => {
  it('sees no plan', async () => {
    const administrator = await here.as('administrator');
    expect((await administrator.get('/api/plans').expect(200)).body).toEqual([]);
    await administrator.get(`/api/plans/${planId}`).expect(404);
    await administrator.get(`/api/requests/${policeRequest.id}`).expect(404);
  });
});

describe('another authority', () => {
  it.each(['secretariat', 'leader'] as const)('is told of nothing: %s', async (role) => {
    const stranger = await there.as(role);
    for (const path of [
      `drafts/${draft.id}`,
      `drafts/${draft.id}/text`,
      `drafts/${draft.id}/pages`,
      `drafts/${draft.id}/pages/1`,
      `drafts/${draft.id}/revisions`,
      `drafts/${draft.id}/revisions/1`,
      `drafts/${draft.id}/events`,
      `plans/${planId}`,
    ]) {
      await stranger.get(`/api/${path}`).expect(404);
    }
    await stranger.get(`/api/requests/${policeRequest.id}`).expect(404);
    await stranger.get(`/api/report-files/${fileId}`).expect(404);
    expect((await stranger.get('/api/plans').expect(200)).body).toEqual([]);
    expect((await stranger.get('/api/drafts').expect(200)).body).toEqual([]);
    expect((await stranger.get(`/api/mails?planId=${planId}`).expect(200)).body).toEqual([]);
    expect((await stranger.get('/api/board').expect(200)).body).toMatchObject({
      overdue: [],
      notReceived: [],
      toReview: [],
    });
  });

  it('changes nothing', async () => {
    const stranger = await there.as('secretariat');
    const chief = await there.as('leader');
    await stranger
      .put(`/api/drafts/${draft.id}`)
      .send({ revision: draft.revision, content: draft.content })
      .expect(404);
    await stranger.delete(`/api/drafts/${draft.id}?revision=${draft.revision}`).expect(404);
    await stranger.post(`/api/drafts/${draft.id}/cancel`).expect(404);
    await stranger.post(`/api/drafts/${draft.id}/read`).expect(404);
    await chief.post(`/api/drafts/${draft.id}/issue`).send({ revision: draft.revision }).expect(404);
    await chief.post(`/api/plans/${planId}/close`).send({ version: 1, reason: 'Không rõ' }).expect(404);
    await stranger.post(`/api/requests/${policeRequest.id}/accept`).send({ version: 2 }).expect(404);
    await stranger.post(`/api/follow-ups/${handedIn.followUpId}/urge`).expect(404);
    await stranger.post(`/api/cycles/${cycle.id}/consolidate`).send({ version: 1 }).expect(404);
    await stranger
      .patch(`/api/units/${here.unit(POLICE)}`)
      .send({ version: 1, name: 'Đổi tên' })
      .expect(404);
    expect(await house.db.manager.countBy(DraftRevision, { draftId: draft.id })).toBe(1);
  });

  it('lists its own units and people only', async () => {
    const { body } = await (await there.as('administrator')).get('/api/units').expect(200);
    expect(body.map((unit: { id: string }) => unit.id).sort()).toEqual([...there.units.values()].sort());
  });
});
