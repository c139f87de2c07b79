import type { EntityManager } from 'typeorm';
import type { FollowUpKind, NotificationAudience, NotificationKind } from '#domain';
import { SEES_UNIT_ROW, type Scope, scopeParameters } from './scope.js';

/** A row of the ledger with the fate of the mail that carried it. */
export interface FoundNotification {
  id: string;
  at: Date;
  plannedOn: string;
  late: boolean;
  kind: NotificationKind;
  milestone: string;
  followUpKind: FollowUpKind;
  audience: NotificationAudience;
  planId: string;
  planTitle: string;
  unitId: string;
  unitName: string;
  cycle: string | null;
  fate: 'pending' | 'gathered' | 'sent' | 'failed' | 'dropped';
  /** Unit or office written to. */
  recipientName: string | null;
  outboxId: string | null;
  outboxStatus: 'pending' | 'claimed' | 'done' | 'failed' | 'dropped' | null;
  attempts: number;
  failure: string | null;
  sentAt: Date | null;
}

/** The ledger in scope, of one plan or (null) of all, newest first, at most 500 rows. */
export function findLedger(manager: EntityManager, scope: Scope, planId: string | null): Promise<FoundNotification[]> {
  return manager.query<FoundNotification[]>(
    `SELECT n.id, n.at, n.planned_on::text AS "plannedOn", n.late, n.kind, n.milestone, f.kind AS "followUpKind", n.audience,
       n.plan_id AS "planId", p.title AS "planTitle", f.unit_id AS "unitId", unit.name AS "unitName", c.name AS cycle, n.fate,
       coalesce(person.display_name, written.name) AS "recipientName", n.outbox_id AS "outboxId", o.status AS "outboxStatus",
       coalesce(o.attempts, 0) AS attempts, o.failure, CASE WHEN o.status = 'done' THEN o.done_at END AS "sentAt"
     FROM notification n JOIN follow_up f ON f.id = n.follow_up_id JOIN plan p ON p.id = n.plan_id JOIN unit ON unit.id = f.unit_id
     LEFT JOIN report_cycle c ON c.id = f.cycle_id LEFT JOIN outbox_item o ON o.id = n.outbox_id
     LEFT JOIN person ON n.recipient = 'person:' || person.id LEFT JOIN unit written ON n.recipient = 'unit:' || written.id
     WHERE ${SEES_UNIT_ROW('f.unit_id')} AND ($3::uuid IS NULL OR n.plan_id = $3)
     ORDER BY n.at DESC, unit.name, n.id LIMIT 500`,
    [...scopeParameters(scope), planId],
  );
}

/** A mail that was given up. */
export interface FoundFailedMail {
  outboxId: string;
  unitName: string | null;
  failure: string | null;
  attempts: number;
  createdAt: Date;
}

/** Mails of the authority that failed, newest first. */
export function findFailedMails(manager: EntityManager, authorityId: string): Promise<FoundFailedMail[]> {
  return manager.query<FoundFailedMail[]>(
    `SELECT o.id AS "outboxId", coalesce(person.display_name, unit.name) AS "unitName", o.failure, o.attempts,
       o.created_at AS "createdAt"
     FROM outbox_item o
     LEFT JOIN person ON o.recipient = 'person:' || person.id LEFT JOIN unit ON o.recipient = 'unit:' || unit.id
     WHERE o.authority_id = $1 AND o.kind = 'mail' AND o.status = 'failed'
     ORDER BY o.created_at DESC LIMIT 200`,
    [authorityId],
  );
}
