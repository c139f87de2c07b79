import type { EntityManager } from 'typeorm';
import type { ConsolidatedContent, CycleKind, CycleStatus, DateRelation } from '#domain';
import { SEES_PLAN, type Scope, scopeParameters } from './scope.js';

/** A report cycle. */
export interface FoundCycle {
  id: string;
  planId: string;
  planTitle: string;
  consolidatorId: string | null;
  name: string;
  kind: CycleKind;
  dataFrom: string;
  dataTo: string;
  opensOn: string;
  relation: DateRelation;
  date: string;
  consolidateBy: string;
  forwardBy: string | null;
  status: CycleStatus;
  version: number;
}

/** Cycles in scope, of one plan or (null) of all running plans, oldest first. */
export function findCycles(manager: EntityManager, scope: Scope, planId: string | null): Promise<FoundCycle[]> {
  return manager.query<FoundCycle[]>(
    `SELECT c.id, c.plan_id AS "planId", p.title AS "planTitle", p.consolidator_id AS "consolidatorId", c.name, c.kind,
       c.data_from::text AS "dataFrom", c.data_to::text AS "dataTo", c.opens_on::text AS "opensOn", c.relation, c.date::text,
       c.consolidate_by::text AS "consolidateBy", c.forward_by::text AS "forwardBy", c.status, c.version
     FROM report_cycle c JOIN plan p ON p.id = c.plan_id
     WHERE ${SEES_PLAN} AND (c.plan_id = $3 OR ($3::uuid IS NULL AND p.status = 'running'))
     ORDER BY c.opens_on, c.name`,
    [...scopeParameters(scope), planId],
  );
}

/** A consolidated report with what it belongs to. */
export interface FoundConsolidated {
  id: string;
  planId: string;
  cycleId: string;
  cycleStatus: CycleStatus;
  number: number;
  content: ConsolidatedContent;
  consolidatedAt: Date;
  forwardedNumber: string | null;
  forwardedOn: string | null;
}

/** Who may read the merged report: leadership, the secretariat, and the unit that sums up; not each body. */
const SEES_CONSOLIDATED = 'p.authority_id = $1 AND ($2::uuid[] IS NULL OR p.consolidator_id = ANY($2))';

/** A consolidated report in scope; null for any other. */
export async function findConsolidated(
  manager: EntityManager,
  scope: Scope,
  id: string,
): Promise<FoundConsolidated | null> {
  const [row] = await manager.query<FoundConsolidated[]>(
    `SELECT r.id, c.plan_id AS "planId", r.cycle_id AS "cycleId", c.status AS "cycleStatus", r.number, r.content,
       r.consolidated_at AS "consolidatedAt", r.forwarded_number AS "forwardedNumber", r.forwarded_on::text AS "forwardedOn"
     FROM consolidated_report r JOIN report_cycle c ON c.id = r.cycle_id JOIN plan p ON p.id = c.plan_id
     WHERE ${SEES_CONSOLIDATED} AND r.id = $3`,
    [...scopeParameters(scope), id],
  );
  return row ?? null;
}

/** The consolidated reports of a plan that may be seen, without their content. */
export function findConsolidatedOfPlan(
  manager: EntityManager,
  scope: Scope,
  planId: string,
): Promise<Omit<FoundConsolidated, 'content' | 'planId' | 'cycleStatus'>[]> {
  return manager.query<Omit<FoundConsolidated, 'content' | 'planId' | 'cycleStatus'>[]>(
    `SELECT r.id, r.cycle_id AS "cycleId", r.number, r.consolidated_at AS "consolidatedAt",
       r.forwarded_number AS "forwardedNumber", r.forwarded_on::text AS "forwardedOn"
     FROM consolidated_report r JOIN report_cycle c ON c.id = r.cycle_id JOIN plan p ON p.id = c.plan_id
     WHERE ${SEES_CONSOLIDATED} AND c.plan_id = $3 ORDER BY r.number`,
    [...scopeParameters(scope), planId],
  );
}
