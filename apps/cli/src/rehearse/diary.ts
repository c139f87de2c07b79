import type { DataSource } from 'typeorm';
import type { PlainDate } from '#domain';

/** A line of the diary: a row of the ledger or an act, in the shape `--json` prints. */
export interface DiaryLine {
  at: PlainDate;
  kind: 'mail' | 'escalation' | 'call' | 'receipt' | 'report' | 'consolidated' | 'forwarded';
  milestone: string | null;
  unit: string | null;
  to: 'body' | 'head' | 'secretariat' | 'leadership';
  cycle: string | null;
  dueOn: PlainDate | null;
}

/**
 * Ledger and acts in the order in which they happened, as SQL: letters by the moment the mail server took them, everything
 * else by its own. `dueOn` is 'T − 1' for 'trước ngày T' (design §5a); a receipt has no day of its own.
 */
const DIARY = `
WITH due AS (
  SELECT f.id, f.request_id, f.assignment_id, f.cycle_id, f.kind, u.name AS unit, c.name AS cycle,
         CASE WHEN f.kind = 'receipt' THEN NULL WHEN d.relation = 'before' THEN d.date - 1 ELSE d.date END AS due_on
    FROM follow_up f
    JOIN unit u ON u.id = f.unit_id
    JOIN deadline d ON d.follow_up_id = f.id AND d.version = f.deadline_version
    LEFT JOIN report_cycle c ON c.id = f.cycle_id
   WHERE f.plan_id = $1),
lines AS (
  SELECT coalesce(o.done_at, n.at) AS moment, n.kind, n.milestone, due.unit, n.audience AS "to", due.cycle, due.due_on, n.id::text AS sort
    FROM notification n JOIN due ON due.id = n.follow_up_id LEFT JOIN outbox_item o ON o.id = n.outbox_id
   WHERE n.fate = 'sent'
  UNION ALL
  SELECT b.received_at, 'receipt', NULL, u.name, 'secretariat', NULL, NULL, b.id::text
    FROM plan_body b JOIN unit u ON u.id = b.unit_id WHERE b.plan_id = $1 AND b.received_at IS NOT NULL
  UNION ALL
  SELECT r.submitted_at, 'report', NULL, due.unit, 'secretariat', due.cycle, due.due_on, r.id::text
    FROM report r JOIN due ON due.request_id = r.request_id
  UNION ALL
  SELECT a.closed_at, 'report', NULL, due.unit, 'secretariat', due.cycle, due.due_on, a.id::text
    FROM assignment a JOIN due ON due.assignment_id = a.id WHERE a.status = 'done'
  UNION ALL
  SELECT k.consolidated_at, 'consolidated', NULL, due.unit, 'leadership', due.cycle, due.due_on, k.id::text
    FROM consolidated_report k JOIN due ON due.cycle_id = k.cycle_id AND due.kind = 'consolidation'
  UNION ALL
  SELECT (k.forwarded_on + time '10:30') AT TIME ZONE 'Asia/Ho_Chi_Minh', 'forwarded', NULL, due.unit, 'leadership', due.cycle, due.due_on, k.id::text
    FROM consolidated_report k JOIN due ON due.cycle_id = k.cycle_id AND due.kind = 'forwarding'
   WHERE k.forwarded_on IS NOT NULL)
SELECT to_char(moment AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS at, kind, milestone, unit, "to", cycle, due_on AS "dueOn"
  FROM lines
 ORDER BY at, array_position(ARRAY['mail', 'escalation', 'call', 'receipt', 'report', 'consolidated', 'forwarded'], kind),
          unit, due_on, milestone, array_position(ARRAY['body', 'head', 'secretariat', 'leadership'], "to"), sort`;

/** The diary of a plan from the database. */
export const readDiary = (db: DataSource, planId: string): Promise<DiaryLine[]> =>
  db.query<DiaryLine[]>(DIARY, [planId]);
