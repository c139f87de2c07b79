import type { DataSource } from 'typeorm';
import { OutboxItem } from '#database';
import type { Instant } from '#domain';
import { authoritiesThatMaySend } from './mail-window.js';

/** A claim older than this is one whose holder has died. */
const STALE_AFTER_MS = 5 * 60_000;
const FIRST_DELAY_MS = 30_000;
const LONGEST_DELAY_MS = 30 * 60_000;
/** A letter refused so often (about two working days) is given up and shown on the board. */
const MOST_MAIL_ATTEMPTS = 40;

/** A row of the outbox that this relay holds. */
export type Claimed = Pick<OutboxItem, 'id' | 'authorityId' | 'kind' | 'payload' | 'recipient' | 'attempts'>;

/** Takes rows whose time has come, and those a dead relay held; letters only of authorities that may send now. */
export async function claimItems(db: DataSource, now: Instant, most: number): Promise<Claimed[]> {
  const at = new Date(now);
  const stale = new Date(now - STALE_AFTER_MS);
  const due = `(status = 'pending' AND not_before <= $1 OR status = 'claimed' AND claimed_at < $2)`;
  const waiting = await db.query<{ authority_id: string }[]>(
    `SELECT DISTINCT authority_id FROM outbox_item WHERE kind = 'mail' AND ${due}`,
    [at, stale],
  );
  const open = await authoritiesThatMaySend(
    db.manager,
    waiting.map((row) => row.authority_id),
    now,
  );
  const [rows] = await db.query<[Record<string, never>[], number]>(
    `UPDATE outbox_item SET status = 'claimed', claimed_at = $1, attempts = attempts + 1
      WHERE id IN (
        SELECT id FROM outbox_item WHERE ${due} AND (kind <> 'mail' OR authority_id = ANY($3))
         ORDER BY not_before, created_at LIMIT $4 FOR UPDATE SKIP LOCKED)
      RETURNING id, authority_id AS "authorityId", kind, payload, recipient, attempts`,
    [at, stale, open.map((authority) => authority.id), most],
  );
  return rows as unknown as Claimed[];
}

/** How a claimed row ended. */
export type Outcome = { status: 'done' | 'dropped' } | { status: 'failed' | 'retry'; code: string };

/** A letter that cannot be delivered now is tried again with growing delay, in the end given up; workflows are never given up. */
export function afterFailure(item: Claimed, failure: { code: string; permanent: boolean }): Outcome {
  const givenUp = item.kind === 'mail' && (failure.permanent || item.attempts >= MOST_MAIL_ATTEMPTS);
  return { status: givenUp ? 'failed' : 'retry', code: failure.code };
}

/**
 * Writes down how a claimed row ended, and the fate of the ledger rows its letter carried. Does nothing when somebody else
 * took the claim meanwhile (`attempts` tells claims apart).
 */
export async function settleItem(db: DataSource, item: Claimed, outcome: Outcome, now: Instant): Promise<void> {
  const at = new Date(now);
  const retry = outcome.status === 'retry';
  await db.transaction(async (manager) => {
    const result = await manager.update(
      OutboxItem,
      { id: item.id, status: 'claimed', attempts: item.attempts },
      {
        status: outcome.status === 'retry' ? 'pending' : outcome.status,
        failure: 'code' in outcome ? outcome.code : null,
        claimedAt: null,
        doneAt: retry ? null : at,
        ...(retry ? { notBefore: new Date(now + delayAfter(item.attempts)) } : {}),
      },
    );
    if (result.affected === 0 || retry || item.kind !== 'mail') return;
    const fate = outcome.status === 'done' ? 'sent' : outcome.status;
    await manager.query(`UPDATE notification SET fate = $1 WHERE outbox_id = $2 AND fate <> 'dropped'`, [
      fate,
      item.id,
    ]);
  });
}

/** 30 s, 1 min, 2 min … at most half an hour. */
const delayAfter = (attempts: number): number => Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
