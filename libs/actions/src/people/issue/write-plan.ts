import { Assignment, Deadline, FollowUp, Plan, PlanBody, Target, Task } from '#database';
import type { Acting } from '../../doing.js';
import { insertAll, insertOne } from '../../insert-all.js';
import { type WorkflowRef, startWorkflows } from '../../outbox.js';
import { notifyBodies } from '../follow-ups/notify-body.js';
import type { PlanRows } from './plan-rows.js';

/** Writes an issued plan, the letters that tell its bodies, and the start of what follows it. */
export async function writePlan(acting: Acting, rows: PlanRows): Promise<void> {
  const { manager } = acting;
  await insertOne(manager, Plan, rows.plan);
  await insertAll(manager, Target, rows.targets);
  await insertAll(manager, Task, rows.tasks);
  await insertAll(manager, PlanBody, rows.bodies);
  await insertAll(manager, Assignment, rows.assignments);
  await insertAll(manager, FollowUp, rows.followUps);
  await insertAll(manager, Deadline, rows.deadlines);
  const receipts = rows.followUps.filter((followUp) => followUp.kind === 'receipt');
  await notifyBodies(
    acting,
    receipts.map((followUp) => ({ followUp, milestone: 'issued', occasion: '' })),
  );
  await startWorkflows(acting, [
    { workflow: 'plan', id: rows.plan.id },
    ...rows.followUps.map(({ id }): WorkflowRef => ({ workflow: 'followUp', id })),
  ]);
}
