import type { FoundAssignment, FoundBody, FoundFollowUp } from '#database';
import type { Reading } from '../deadlines/reading.js';
import { deadlineView } from '../deadlines/views.js';
import { groupBy } from './group-by.js';
import type { AssignmentView, PlanBodyView } from './plan-bodies.dto.js';

interface Rows {
  bodies: FoundBody[];
  assignments: FoundAssignment[];
  followUps: FoundFollowUp[];
}

/** The bodies of a plan with their tasks. */
export function bodyViews(reading: Reading, { bodies, assignments, followUps }: Rows): PlanBodyView[] {
  const receipts = new Map(followUps.filter((f) => f.kind === 'receipt' && f.open).map((f) => [f.unitId, f.id]));
  const dated = datedBy(followUps);
  const tasks = groupBy(assignments, (assignment) => assignment.unitId);
  return bodies.map(({ unitId, name, requested, receivedAt }) => ({
    unitId,
    name,
    requested,
    receivedAt: receivedAt?.toISOString() ?? null,
    receiptFollowUpId: receipts.get(unitId) ?? null,
    tasks: (tasks.get(unitId) ?? []).map((task) => assignmentView(reading, task, dated.get(task.assignmentId))),
  }));
}

/** The follow-ups of tasks with a date of their own, by assignment. */
export const datedBy = (followUps: FoundFollowUp[]): Map<string, FoundFollowUp> =>
  new Map(followUps.flatMap((f) => (f.assignmentId === null ? [] : [[f.assignmentId, f] as const])));

/** A task of a body. */
export function assignmentView(
  reading: Reading,
  task: FoundAssignment,
  followUp: FoundFollowUp | undefined,
): AssignmentView {
  const { assignmentId, text, role, coordinatesWith, targetNumbers, status, version } = task;
  return {
    ...{ assignmentId, text, role, coordinatesWith, targetNumbers, status, version },
    deadline: followUp ? deadlineView(reading, followUp) : null,
    followUpId: followUp?.id ?? null,
  };
}
