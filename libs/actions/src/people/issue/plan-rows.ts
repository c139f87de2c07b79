import { randomUUID } from 'node:crypto';
import type { Assignment, Deadline, FollowUp, Plan, PlanBody, PlanDraft, Target, Task } from '#database';
import { type DraftContent, type DraftTask, type PlainDate, type TaskDeadline, localDate } from '#domain';
import type { Acting } from '../../doing.js';
import { type KeptUnit, bodiesOf, keptUnits } from './kept-units.js';

/** What was decided about the plan at issue. */
export interface IssueDecision {
  draft: Pick<PlanDraft, 'id' | 'authorityId' | 'documentId'>;
  /** Its terms settled (`settleTerms`). */
  content: DraftContent;
  number: string | null;
  paperDate: PlainDate | null;
  consolidatorId: string | null;
}

/** Every row that issuing writes about a plan, ids included. */
export interface PlanRows {
  plan: Plan;
  targets: Partial<Target>[];
  tasks: Task[];
  bodies: Partial<PlanBody>[];
  assignments: Partial<Assignment>[];
  followUps: FollowUpRow[];
  deadlines: Partial<Deadline>[];
}

export type FollowUpRow = Pick<FollowUp, 'id' | 'planId' | 'unitId' | 'kind' | 'deadlineVersion'> & Partial<FollowUp>;

/** Lays out the rows of a plan: pure but for the ids. */
export function planRows(acting: Pick<Acting, 'at' | 'now' | 'actor'>, decision: IssueDecision): PlanRows {
  const plan = planRow(acting, decision);
  const kept = keptUnits(decision.content);
  const rows: PlanRows = {
    plan,
    targets: decision.content.targets.map(({ number, group, text, measures }, position) => {
      return { id: randomUUID(), planId: plan.id, position, number, group, text, measures };
    }),
    tasks: [],
    bodies: [],
    assignments: [],
    followUps: [],
    deadlines: [],
  };
  for (const [unitId, { requested }] of bodiesOf(kept)) addBody(rows, acting, { unitId, requested });
  for (const heading of kept) for (const task of heading.tasks) addTask(rows, acting, heading, task);
  return rows;
}

function planRow({ at, actor }: Pick<Acting, 'at' | 'actor'>, decision: IssueDecision): Plan {
  const { draft, content, number, paperDate, consolidatorId } = decision;
  const { metadata, schedule } = content;
  return {
    id: randomUUID(),
    authorityId: draft.authorityId,
    draftId: draft.id,
    documentId: draft.documentId,
    title: metadata.title ?? 'Kế hoạch chưa có trích yếu',
    number,
    paperDate,
    periodFrom: metadata.periodFrom,
    periodTo: metadata.periodTo,
    schedule,
    policy: null,
    consolidatorId,
    higherBody: schedule.forwarding?.to ?? null,
    status: 'running',
    version: 1,
    issuedAt: at,
    issuedById: actor.personId,
    closeReason: null,
    lookAgainAt: null,
  };
}

/** A body gets the plan, and is followed until it confirms receipt. */
function addBody(
  rows: PlanRows,
  { at, now }: Pick<Acting, 'at' | 'now'>,
  { unitId, requested }: { unitId: string; requested: boolean },
): void {
  rows.bodies.push({ id: randomUUID(), planId: rows.plan.id, unitId, requested, receivedAt: null, receivedById: null });
  addFollowUp(
    rows,
    at,
    { kind: 'receipt', unitId, requested },
    { relation: 'by', date: localDate(now), source: 'default' },
  );
}

function addTask(rows: PlanRows, { at }: Pick<Acting, 'at'>, { unit, unitIds }: KeptUnit, task: DraftTask): void {
  const taskId = randomUUID();
  rows.tasks.push({
    id: taskId,
    planId: rows.plan.id,
    position: rows.tasks.length,
    unitName: unit.name,
    text: task.text,
    role: task.role,
    coordinatesWith: task.coordinatesWith,
    targetNumbers: task.targets,
    place: task.place,
  });
  for (const unitId of unitIds) {
    const assignmentId = randomUUID();
    rows.assignments.push({ id: assignmentId, taskId, planId: rows.plan.id, unitId, status: 'open', version: 1 });
    if (task.deadline) {
      const deadline = { ...task.deadline, date: dayOf(task.deadline) };
      addFollowUp(rows, at, { kind: 'task', unitId, requested: unit.requested, assignmentId }, deadline);
    }
  }
}

function dayOf({ date }: TaskDeadline): PlainDate {
  if (date === null) throw new Error('A term counted from the day of issue has to be settled before it is issued.');
  return date;
}

function addFollowUp(
  rows: PlanRows,
  at: Date,
  what: Pick<FollowUp, 'kind' | 'unitId' | 'requested'> & { assignmentId?: string },
  deadline: Pick<Deadline, 'relation' | 'date' | 'source'> & { phrase?: string | null },
): void {
  const { id: planId, authorityId } = rows.plan;
  const id = randomUUID();
  rows.followUps.push({ ...what, id, planId, authorityId, since: at, until: null, open: true, deadlineVersion: 1 });
  rows.deadlines.push({
    id: randomUUID(),
    followUpId: id,
    version: 1,
    relation: deadline.relation,
    date: deadline.date,
    source: deadline.source,
    phrase: deadline.phrase ?? null,
    at,
  });
}
