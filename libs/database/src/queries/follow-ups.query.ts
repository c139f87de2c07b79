import type { EntityManager } from 'typeorm';
import type { DateRelation, DeadlineSource, FollowUpKind, LadderPolicy } from '#domain';
import { SEES_UNIT_ROW, type Scope, scopeParameters } from './scope.js';

/** One body and one deadline, with all that a board tells about it. */
export interface FoundFollowUp {
  id: string;
  kind: FollowUpKind;
  planId: string;
  planTitle: string;
  policy: LadderPolicy | null;
  unitId: string;
  unitName: string;
  requested: boolean;
  open: boolean;
  since: Date;
  until: string | null;
  cycleId: string | null;
  cycle: string | null;
  requestId: string | null;
  assignmentId: string | null;
  /** Text of a task with a date of its own. */
  task: string | null;
  /** Version of the request or assignment behind it. */
  version: number | null;
  relation: DateRelation;
  date: string;
  source: DeadlineSource;
  phrase: string | null;
  deadlineVersion: number;
  /** Milestones in the ledger for this deadline version. */
  sent: string[];
  /** When the body itself was last written to about it. */
  lastUrgedAt: Date | null;
  /** Highest level raised and not ended. */
  escalationLevel: number;
}

/** Which follow-ups are asked for, within the scope. */
export interface FollowUpFilter {
  planId?: string;
  unitId?: string;
  /** Only those that are open and whose plan runs. */
  open?: boolean;
}

/** Follow-ups in scope, by the date of their deadline. */
export function findFollowUps(manager: EntityManager, scope: Scope, filter: FollowUpFilter): Promise<FoundFollowUp[]> {
  return manager.query<FoundFollowUp[]>(
    `SELECT f.id, f.kind, f.plan_id AS "planId", p.title AS "planTitle", p.policy, f.unit_id AS "unitId", unit.name AS "unitName",
       f.requested, f.open, f.since, f.until::text, f.cycle_id AS "cycleId", c.name AS cycle, f.request_id AS "requestId",
       f.assignment_id AS "assignmentId", t.text AS task, coalesce(r.version, a.version) AS version,
       d.relation, d.date::text, d.source, d.phrase, f.deadline_version AS "deadlineVersion",
       coalesce(ledger.sent, '{}') AS sent, ledger.urged AS "lastUrgedAt", coalesce(raised.level, 0) AS "escalationLevel"
     FROM follow_up f
     JOIN plan p ON p.id = f.plan_id JOIN unit ON unit.id = f.unit_id
     JOIN deadline d ON d.follow_up_id = f.id AND d.version = f.deadline_version
     LEFT JOIN report_cycle c ON c.id = f.cycle_id
     LEFT JOIN report_request r ON r.id = f.request_id
     LEFT JOIN assignment a ON a.id = f.assignment_id LEFT JOIN task t ON t.id = a.task_id
     LEFT JOIN LATERAL (
       SELECT array_agg(DISTINCT n.milestone) FILTER (WHERE n.deadline_version = f.deadline_version AND n.occasion = '') AS sent,
         max(n.at) FILTER (WHERE n.kind = 'mail' AND n.audience = 'body') AS urged
       FROM notification n WHERE n.follow_up_id = f.id
     ) ledger ON true
     LEFT JOIN LATERAL (
       SELECT max(e.level) AS level FROM escalation e WHERE e.follow_up_id = f.id AND e.ended_at IS NULL
     ) raised ON true
     WHERE ${SEES_UNIT_ROW('f.unit_id')}
       AND ($3::uuid IS NULL OR f.plan_id = $3) AND ($4::uuid IS NULL OR f.unit_id = $4)
       AND (NOT $5::boolean OR (f.open AND p.status = 'running'))
     ORDER BY d.date, unit.name, f.id`,
    [...scopeParameters(scope), filter.planId ?? null, filter.unitId ?? null, filter.open ?? false],
  );
}

/** An extension with what it concerns. */
export interface FoundExtension {
  id: string;
  followUpId: string;
  planTitle: string;
  unitName: string;
  cycle: string | null;
  /** The date in force. */
  currentDate: string;
  date: string;
  reason: string;
  askedAt: Date;
  decision: 'pending' | 'granted' | 'refused';
  decisionReason: string | null;
  decidedAt: Date | null;
}

/** Extensions in scope, of one follow-up or (null) those that wait for a decision, oldest first. */
export function findExtensions(
  manager: EntityManager,
  scope: Scope,
  followUpId: string | null,
): Promise<FoundExtension[]> {
  return manager.query<FoundExtension[]>(
    `SELECT x.id, x.follow_up_id AS "followUpId", p.title AS "planTitle", unit.name AS "unitName", c.name AS cycle,
       d.date::text AS "currentDate", x.date::text, x.reason, x.asked_at AS "askedAt", x.decision,
       x.decision_reason AS "decisionReason", x.decided_at AS "decidedAt"
     FROM extension x JOIN follow_up f ON f.id = x.follow_up_id JOIN plan p ON p.id = f.plan_id JOIN unit ON unit.id = f.unit_id
     JOIN deadline d ON d.follow_up_id = f.id AND d.version = f.deadline_version
     LEFT JOIN report_cycle c ON c.id = f.cycle_id
     WHERE ${SEES_UNIT_ROW('f.unit_id')} AND (x.follow_up_id = $3 OR ($3::uuid IS NULL AND x.decision = 'pending'))
     ORDER BY x.asked_at`,
    [...scopeParameters(scope), followUpId],
  );
}

/** An open escalation or call item. */
export interface FoundEscalation {
  id: string;
  followUpId: string;
  kind: 'escalation' | 'call';
  level: number;
  raisedAt: Date;
  planId: string;
  planTitle: string;
  unitId: string;
  unitName: string;
  requested: boolean;
  cycle: string | null;
  requestId: string | null;
}

/** What was raised and not ended, of running plans, oldest first. */
export function findEscalations(manager: EntityManager, scope: Scope): Promise<FoundEscalation[]> {
  return manager.query<FoundEscalation[]>(
    `SELECT e.id, e.follow_up_id AS "followUpId", n.kind, e.level, e.raised_at AS "raisedAt", f.plan_id AS "planId",
       p.title AS "planTitle", f.unit_id AS "unitId", unit.name AS "unitName", f.requested, c.name AS cycle,
       f.request_id AS "requestId"
     FROM escalation e JOIN notification n ON n.id = e.notification_id JOIN follow_up f ON f.id = e.follow_up_id
     JOIN plan p ON p.id = f.plan_id JOIN unit ON unit.id = f.unit_id LEFT JOIN report_cycle c ON c.id = f.cycle_id
     WHERE ${SEES_UNIT_ROW('f.unit_id')} AND e.ended_at IS NULL AND p.status = 'running'
     ORDER BY e.level DESC, e.raised_at, unit.name`,
    scopeParameters(scope),
  );
}
