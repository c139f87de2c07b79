import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { PlanDraft } from '#database';
import type { Instant } from '#domain';
import type { ReadingWork } from './reading-work.js';

/** A claim without a sign of life for so long is one whose reader has died; a living one renews it every second. */
const STALE_AFTER_MS = 30_000;

/** A draft that this reader holds. */
export interface Claim {
  id: string;
  draftId: string;
  documentId: string;
  /** 1 the first time; every reader that died over it adds one. */
  attempts: number;
}

/** Takes up the draft that waits longest, or the one named; null when there is none, or somebody else has it. */
export async function claimDraft({ db, now }: ReadingWork, draftId: string | null = null): Promise<Claim | null> {
  const id = randomUUID();
  const at = now();
  const [rows] = await db.query<[{ draftId: string; documentId: string; attempts: number }[], number]>(
    `UPDATE plan_draft SET claim_id = $1, claimed_at = $2, attempts = attempts + 1
      WHERE id = (
        SELECT id FROM plan_draft
         WHERE status = 'reading' AND (claimed_at IS NULL OR claimed_at < $3) AND ($4::uuid IS NULL OR id = $4)
         ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id AS "draftId", document_id AS "documentId", attempts`,
    [id, new Date(at), new Date(at - STALE_AFTER_MS), draftId],
  );
  const [row] = rows;
  return row ? { id, ...row } : null;
}

/** A sign of life. False when the claim is lost: the reading was stopped, or another reader took it up. */
export async function renewClaim(db: DataSource, claim: Claim, now: Instant): Promise<boolean> {
  const result = await db.manager.update(PlanDraft, held(claim), { claimedAt: new Date(now) });
  return result.affected === 1;
}

/** Gives a draft back unread, as if it had not been begun: the program ends before the reading does. */
export async function releaseClaim(db: DataSource, claim: Claim): Promise<void> {
  await db.query(
    `UPDATE plan_draft SET claim_id = NULL, claimed_at = NULL, attempts = attempts - 1
      WHERE id = $1 AND claim_id = $2 AND status = 'reading'`,
    [claim.draftId, claim.id],
  );
}

/** The draft, locked, while it is still read under this claim; else null. */
export function lockClaimed(manager: EntityManager, claim: Claim): Promise<PlanDraft | null> {
  return manager.findOne(PlanDraft, { where: held(claim), lock: { mode: 'for_no_key_update' } });
}

const held = (claim: Claim) => ({ id: claim.draftId, claimId: claim.id, status: 'reading' as const });
