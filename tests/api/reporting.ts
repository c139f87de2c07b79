import { cycleStep, planStep } from '#actions';
import { ReportCycle } from '#database';
import { instantOf } from '#domain';
import type { Agent, House } from './house.js';

/** The plan of these specs opens its cycle of 2026 on Monday 12/10 (30 days before 9/11, rolled to a working day). */
export const OPENING = instantOf('2026-10-12', '08:00');

/** Lets the clock come to the opening: the plan opens its cycle, the cycle asks its bodies. The house's clock stands an hour later. */
export async function openCycle(house: House, planId: string): Promise<ReportCycle> {
  await planStep(house.db, planId, OPENING);
  const cycle = await house.db.manager.findOneByOrFail(ReportCycle, { planId });
  await cycleStep(house.db, cycle.id, OPENING);
  await house.moveTo(OPENING + 3_600_000);
  return house.db.manager.findOneByOrFail(ReportCycle, { id: cycle.id });
}

/** The smallest picture that is one. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Filling {
  file?: boolean;
  /** Results of every task, and this figure for every measure of every target. */
  figure?: number;
  difficulties?: string;
}

/** Fills in the form of a request as its page would, and hands it in. */
export async function submit(agent: Agent, requestId: string, filling: Filling, expected = 204) {
  const { body: view } = await agent.get(`/api/requests/${requestId}`);
  const { tasks = [], targets = [], version = 1 } = view as RequestForm;
  const { figure } = filling;
  const content = {
    nothingToReport: false,
    results: tasks.map(({ assignmentId }) => ({ assignmentId, progress: 'done', text: 'Đã thực hiện đầy đủ' })),
    figures:
      figure === undefined
        ? []
        : targets.flatMap(({ id, measures }) =>
            measures.map((_m, measure) => ({ targetId: id, measure, value: figure })),
          ),
    difficulties: filling.difficulties ?? '',
    proposals: '',
  };
  const form = agent
    .post(`/api/requests/${requestId}/report`)
    .field('version', String(version))
    .field('content', JSON.stringify(content));
  if (filling.file) form.attach('files', PNG, 'ảnh chụp.png');
  const response = await form;
  if (response.status !== expected) throw new Error(`${response.status} ${JSON.stringify(response.body)}`);
  return response;
}

interface RequestForm {
  version?: number;
  tasks?: { assignmentId: string }[];
  targets?: { id: string; measures: unknown[] }[];
}
