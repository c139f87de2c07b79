import type { EntityManager } from 'typeorm';
import type { AssignmentStatus, TaskRole } from '#domain';
import { SEES_UNIT_ROW, type Scope, scopeParameters } from './scope.js';

/** A plan × body. */
export interface FoundBody {
  planId: string;
  planTitle: string;
  planNumber: string | null;
  issuedAt: Date;
  unitId: string;
  name: string;
  requested: boolean;
  receivedAt: Date | null;
  tasks: number;
}

/** Bodies in scope, of one plan or (null) of all running plans; in the order in which the plan names them. */
export function findBodies(manager: EntityManager, scope: Scope, planId: string | null): Promise<FoundBody[]> {
  return manager.query<FoundBody[]>(
    `SELECT b.plan_id AS "planId", p.title AS "planTitle", p.number AS "planNumber", p.issued_at AS "issuedAt",
       b.unit_id AS "unitId", unit.name, b.requested, b.received_at AS "receivedAt", tasks.count AS tasks
     FROM plan_body b JOIN plan p ON p.id = b.plan_id JOIN unit ON unit.id = b.unit_id
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS count, min(t.position) AS first FROM assignment a JOIN task t ON t.id = a.task_id
       WHERE a.plan_id = b.plan_id AND a.unit_id = b.unit_id
     ) tasks
     WHERE ${SEES_UNIT_ROW('b.unit_id')} AND (b.plan_id = $3 OR ($3::uuid IS NULL AND p.status = 'running'))
     ORDER BY p.issued_at DESC, tasks.first, unit.name`,
    [...scopeParameters(scope), planId],
  );
}

/** A task × body. */
export interface FoundAssignment {
  assignmentId: string;
  planId: string;
  planTitle: string;
  unitId: string;
  text: string;
  role: TaskRole;
  coordinatesWith: string[];
  targetNumbers: number[];
  status: AssignmentStatus;
  version: number;
}

/** Assignments in scope, of one plan or (null) of all running plans, in the order of the plan. */
export function findAssignments(
  manager: EntityManager,
  scope: Scope,
  planId: string | null,
): Promise<FoundAssignment[]> {
  return manager.query<FoundAssignment[]>(
    `SELECT a.id AS "assignmentId", a.plan_id AS "planId", p.title AS "planTitle", a.unit_id AS "unitId", t.text, t.role,
       t.coordinates_with AS "coordinatesWith", t.target_numbers AS "targetNumbers", a.status, a.version
     FROM assignment a JOIN task t ON t.id = a.task_id JOIN plan p ON p.id = a.plan_id
     WHERE ${SEES_UNIT_ROW('a.unit_id')} AND (a.plan_id = $3 OR ($3::uuid IS NULL AND p.status = 'running'))
     ORDER BY p.issued_at DESC, t.position`,
    [...scopeParameters(scope), planId],
  );
}
