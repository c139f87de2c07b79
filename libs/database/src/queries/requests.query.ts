import type { EntityManager } from 'typeorm';
import type { DateRelation, DeadlineSource, LadderPolicy, RequestStatus } from '#domain';
import { SEES_UNIT_ROW, type Scope, scopeParameters } from './scope.js';

/** A report request with its deadline. */
export interface FoundRequest {
  id: string;
  planId: string;
  planTitle: string;
  planNumber: string | null;
  policy: LadderPolicy | null;
  cycleId: string;
  cycle: string;
  dataFrom: string;
  dataTo: string;
  unitId: string;
  unitName: string;
  requested: boolean;
  status: RequestStatus;
  version: number;
  handedInOn: string | null;
  closeReason: string | null;
  /** Why the newest report came back. */
  returnReason: string | null;
  followUpId: string | null;
  followed: boolean;
  /** The deadline in force. */
  relation: DateRelation;
  date: string;
  source: DeadlineSource;
  phrase: string | null;
  deadlineVersion: number;
  /** The deadline by which lateness is judged: the one in force when the body first handed in, else the one above. */
  judgedRelation: DateRelation;
  judgedDate: string;
}

/** Which requests are asked for, within the scope. */
export interface RequestFilter {
  id?: string;
  planId?: string;
  unitId?: string;
  /** Only of plans that run. */
  running?: boolean;
}

/** Requests in scope, by cycle and in the order in which the plan names the bodies. */
export function findRequests(manager: EntityManager, scope: Scope, filter: RequestFilter): Promise<FoundRequest[]> {
  return manager.query<FoundRequest[]>(
    `SELECT r.id, r.plan_id AS "planId", p.title AS "planTitle", p.number AS "planNumber", p.policy, r.cycle_id AS "cycleId",
       c.name AS cycle, c.data_from::text AS "dataFrom", c.data_to::text AS "dataTo", r.unit_id AS "unitId", unit.name AS "unitName",
       coalesce(f.requested, unit.requested) AS requested, r.status, r.version, r.handed_in_on::text AS "handedInOn",
       r.close_reason AS "closeReason", CASE WHEN r.status = 'returned' THEN last.return_reason END AS "returnReason",
       f.id AS "followUpId", coalesce(f.open, false) AS followed,
       coalesce(d.relation, c.relation) AS relation, coalesce(d.date, c.date)::text AS date,
       coalesce(d.source, 'cycle') AS source, d.phrase, coalesce(d.version, 1) AS "deadlineVersion",
       coalesce(judged.relation, d.relation, c.relation) AS "judgedRelation",
       coalesce(judged.date, d.date, c.date)::text AS "judgedDate"
     FROM report_request r
     JOIN plan p ON p.id = r.plan_id JOIN report_cycle c ON c.id = r.cycle_id JOIN unit ON unit.id = r.unit_id
     LEFT JOIN follow_up f ON f.request_id = r.id
     LEFT JOIN deadline d ON d.follow_up_id = f.id AND d.version = f.deadline_version
     LEFT JOIN LATERAL (SELECT return_reason FROM report WHERE request_id = r.id ORDER BY number DESC LIMIT 1) last ON true
     LEFT JOIN report first ON first.request_id = r.id AND first.number = 1
     LEFT JOIN LATERAL (
       SELECT relation, date FROM deadline j
       WHERE j.follow_up_id = f.id AND first.id IS NOT NULL AND (j.version = 1 OR j.at <= first.submitted_at)
       ORDER BY j.version DESC LIMIT 1
     ) judged ON true
     LEFT JOIN LATERAL (
       SELECT min(t.position) AS first FROM assignment a JOIN task t ON t.id = a.task_id
       WHERE a.plan_id = r.plan_id AND a.unit_id = r.unit_id
     ) place ON true
     WHERE ${SEES_UNIT_ROW('r.unit_id')}
       AND ($3::uuid IS NULL OR r.id = $3) AND ($4::uuid IS NULL OR r.plan_id = $4) AND ($5::uuid IS NULL OR r.unit_id = $5)
       AND (NOT $6::boolean OR p.status = 'running')
     ORDER BY c.opens_on, c.name, place.first, unit.name`,
    [
      ...scopeParameters(scope),
      filter.id ?? null,
      filter.planId ?? null,
      filter.unitId ?? null,
      filter.running ?? false,
    ],
  );
}

/** One request in scope; null for any other. */
export async function findRequest(manager: EntityManager, scope: Scope, id: string): Promise<FoundRequest | null> {
  return (await findRequests(manager, scope, { id }))[0] ?? null;
}
