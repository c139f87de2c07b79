import type { EntityManager } from 'typeorm';
import { Assignment, Target, Task } from '#database';

/** The part of a plan that concerns one body. */
export interface BodyShare {
  /** Its tasks, in the order of the plan. */
  tasks: { assignmentId: string; task: Task }[];
  /** The targets it reports figures for. */
  targets: Target[];
}

/**
 * What one body reports on: its tasks, and the targets (Chỉ tiêu) they name. Where no task of the whole plan names a
 * target, nobody is singled out and every body may report on all of them.
 */
export async function shareOfBody(
  manager: EntityManager,
  { planId, unitId }: { planId: string; unitId: string },
): Promise<BodyShare> {
  const all = await manager.find(Task, { where: { planId }, order: { position: 'ASC' } });
  const assignments = await manager.findBy(Assignment, { planId, unitId });
  const byTask = new Map(assignments.map((assignment) => [assignment.taskId, assignment.id]));
  const tasks = all.flatMap((task) => {
    const assignmentId = byTask.get(task.id);
    return assignmentId === undefined ? [] : [{ assignmentId, task }];
  });
  const targets = await manager.find(Target, { where: { planId }, order: { position: 'ASC' } });
  if (all.every((task) => task.targetNumbers.length === 0)) return { tasks, targets };
  const named = new Set(tasks.flatMap(({ task }) => task.targetNumbers));
  return { tasks, targets: targets.filter((target) => target.number !== null && named.has(target.number)) };
}
