import type { EntityManager } from 'typeorm';
import type { LadderPolicy, Measure, PlanStatus, ReportSchedule } from '#domain';
import { SEES_PLAN, type Scope, scopeParameters } from './scope.js';

/** A plan in a list. */
export interface FoundPlanRow {
  id: string;
  title: string;
  number: string | null;
  paperDate: string | null;
  status: PlanStatus;
  issuedAt: Date;
  policy: LadderPolicy | null;
  /** Bodies and tasks within the scope. */
  bodies: number;
  received: number;
  tasks: number;
}

/** Plans in scope, newest first. */
export function findPlanRows(manager: EntityManager, scope: Scope): Promise<FoundPlanRow[]> {
  return manager.query<FoundPlanRow[]>(
    `SELECT p.id, p.title, p.number, p.paper_date::text AS "paperDate", p.status, p.issued_at AS "issuedAt", p.policy,
       bodies.count AS bodies, bodies.received, tasks.count AS tasks
     FROM plan p
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS count, count(b.received_at)::int AS received FROM plan_body b
       WHERE b.plan_id = p.id AND ($2::uuid[] IS NULL OR b.unit_id = ANY($2) OR p.consolidator_id = ANY($2))
     ) bodies
     CROSS JOIN LATERAL (
       SELECT count(DISTINCT a.task_id)::int AS count FROM assignment a
       WHERE a.plan_id = p.id AND ($2::uuid[] IS NULL OR a.unit_id = ANY($2) OR p.consolidator_id = ANY($2))
     ) tasks
     WHERE ${SEES_PLAN} ORDER BY p.issued_at DESC, p.id LIMIT 500`,
    scopeParameters(scope),
  );
}

/** A plan by itself. */
export interface FoundPlan {
  id: string;
  draftId: string;
  title: string;
  number: string | null;
  paperDate: string | null;
  periodFrom: number | null;
  periodTo: number | null;
  status: PlanStatus;
  version: number;
  issuedAt: Date;
  closeReason: string | null;
  consolidatorId: string | null;
  consolidatorName: string | null;
  higherBody: string | null;
  schedule: ReportSchedule;
  policy: LadderPolicy | null;
}

/** A plan in scope; null for any other. */
export async function findPlan(manager: EntityManager, scope: Scope, id: string): Promise<FoundPlan | null> {
  const [row] = await manager.query<FoundPlan[]>(
    `SELECT p.id, p.draft_id AS "draftId", p.title, p.number, p.paper_date::text AS "paperDate", p.period_from AS "periodFrom",
       p.period_to AS "periodTo", p.status, p.version, p.issued_at AS "issuedAt", p.close_reason AS "closeReason",
       p.consolidator_id AS "consolidatorId", unit.name AS "consolidatorName", p.higher_body AS "higherBody", p.schedule, p.policy
     FROM plan p LEFT JOIN unit ON unit.id = p.consolidator_id
     WHERE ${SEES_PLAN} AND p.id = $3`,
    [...scopeParameters(scope), id],
  );
  return row ?? null;
}

/** A target of a plan. */
export interface FoundTarget {
  id: string;
  number: number | null;
  group: string | null;
  text: string;
  measures: Measure[];
}

/** Targets of a plan in their order. The caller has made sure that the plan may be seen. */
export function findTargets(manager: EntityManager, planId: string): Promise<FoundTarget[]> {
  return manager.query<FoundTarget[]>(
    'SELECT id, number, "group", text, measures FROM target WHERE plan_id = $1 ORDER BY position',
    [planId],
  );
}
