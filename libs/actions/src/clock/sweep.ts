import type { DataSource } from 'typeorm';
import type { Instant } from '#domain';
import type { WorkflowName } from '#workflows';
import type { RelayPorts } from './ports.js';
import { authoritiesThatMaySend } from './mail-window.js';
import { askWorkflows } from './workflow-asks.js';

/** So long after its moment a workflow must have looked; on a deadline morning thousands look within minutes. */
const GRACE_MS = 15 * 60_000;
/** Rows compared in one sweep; the next minute brings the next. */
const MOST_ROWS = 200;
/** A letter or a start that waits so long says that mail server or Temporal is away. */
const ALARM_AFTER_MS = 30 * 60_000;

/** What the sweep found. */
export interface SweepCount {
  /** Workflows that should run and did not: started again. */
  restarted: number;
  /** Outbox rows that wait too long. */
  waitingTooLong: number;
}

/** Tables whose rows a workflow follows while `alive` holds. */
const FOLLOWED: readonly { workflow: WorkflowName; table: string; authority: string; alive: string }[] = [
  { workflow: 'plan', table: 'plan t', authority: 't.authority_id', alive: "t.status = 'running'" },
  {
    workflow: 'collectReports',
    table: 'report_cycle t JOIN plan p ON p.id = t.plan_id',
    authority: 'p.authority_id',
    alive: "t.status IN ('planned', 'open') AND p.status = 'running'",
  },
  { workflow: 'followUp', table: 'follow_up t', authority: 't.authority_id', alive: 't.open' },
];

/**
 * The safety net: what by the database should have been looked at and was not is given its workflow back, and what waits too
 * long is reported. Repeat-safe.
 */
export async function sweep(db: DataSource, ports: RelayPorts, now: Instant): Promise<SweepCount> {
  let restarted = 0;
  for (const followed of FOLLOWED) restarted += await restartStandstill(db, ports, followed, now);
  const waitingTooLong = await countWaiting(db, now);
  if (waitingTooLong > 0) ports.report({ event: 'sweep.outbox-waits', code: `rows-${waitingTooLong}` });
  return { restarted, waitingTooLong };
}

async function restartStandstill(
  db: DataSource,
  ports: RelayPorts,
  { workflow, table, authority, alive }: (typeof FOLLOWED)[number],
  now: Instant,
): Promise<number> {
  const rows = await db.query<{ id: string; authority_id: string }[]>(
    `SELECT t.id, ${authority} AS authority_id FROM ${table}
      WHERE ${alive} AND (t.look_again_at IS NULL OR t.look_again_at < $1)
        AND NOT EXISTS (SELECT 1 FROM outbox_item o WHERE o.kind <> 'mail' AND o.status IN ('pending', 'claimed')
                         AND o.payload ->> 'id' = t.id::text)
      ORDER BY t.look_again_at NULLS LAST LIMIT ${MOST_ROWS}`,
    [new Date(now - GRACE_MS)],
  );
  let restarted = 0;
  for (const { id, authority_id: authorityId } of rows) {
    if (await ports.workflows.isRunning({ workflow, id })) continue;
    await askWorkflows(db.manager, { kind: 'start-workflow', authorityId, workflow, ids: [id], now });
    ports.report({ event: 'sweep.workflow-missing', code: `${workflow} ${id}` });
    restarted++;
  }
  return restarted;
}

/** Letters wait rightly outside working hours. */
async function countWaiting(db: DataSource, now: Instant): Promise<number> {
  const rows = await db.query<{ authority_id: string; mails: string; others: string }[]>(
    `SELECT authority_id, count(*) FILTER (WHERE kind = 'mail') AS mails, count(*) FILTER (WHERE kind <> 'mail') AS others
       FROM outbox_item WHERE status IN ('pending', 'claimed') AND created_at < $1 GROUP BY authority_id`,
    [new Date(now - ALARM_AFTER_MS)],
  );
  const open = await authoritiesThatMaySend(
    db.manager,
    rows.map((row) => row.authority_id),
    now,
  );
  const counts = rows.map(
    (row) => Number(row.others) + (open.some(({ id }) => id === row.authority_id) ? Number(row.mails) : 0),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
