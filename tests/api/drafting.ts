import { eventsOf } from './event-stream.js';
import type { Agent } from './house.js';
import { PLAN_TEXT } from './plan-text.js';

/** Uploads a file and waits until it was read, ready or not; returns the draft as answered. */
export async function uploadAndRead(
  agent: Agent,
  file: { bytes: Buffer; fileName: string } = { bytes: Buffer.from(PLAN_TEXT), fileName: 'ke-hoach.txt' },
) {
  const { body } = await agent.post('/api/drafts').attach('file', file.bytes, file.fileName).expect(202);
  await eventsOf(agent, body.draftId);
  return (await agent.get(`/api/drafts/${body.draftId}`).expect(200)).body;
}

/** A draft read, its schedule accepted: only the click on Ban hành is left. */
export async function draftToIssue(secretariat: Agent) {
  const draft = await uploadAndRead(secretariat);
  const content = { ...draft.content, schedule: { ...draft.content.schedule, accepted: true } };
  const { body } = await secretariat
    .put(`/api/drafts/${draft.id}`)
    .send({ revision: draft.revision, content })
    .expect(200);
  return { id: draft.id as string, revision: body.revision as number };
}

/** A plan issued from the text of these specs; returns its id. */
export async function issuedPlan(secretariat: Agent, leader: Agent): Promise<string> {
  const { id, revision } = await draftToIssue(secretariat);
  const { body } = await leader
    .post(`/api/drafts/${id}/issue`)
    .send({ revision, number: '15/KH-UBND', paperDate: '2026-01-02' })
    .expect(200);
  return body.planId;
}
