import type { DataSource, EntityManager } from 'typeorm';
import type { Instant } from '#domain';
import { type OpenAuthority, authoritiesThatMaySend } from './mail-window.js';

/** Letters made in one transaction; more follow in the next. */
const LETTERS_A_TURN = 500;
/** Advisory lock of the one who gathers: two at once would tear one person's morning into two letters. */
const GATHERING_LOCK = 4_051_001;

/**
 * Puts the messages whose moment has come into letters, one a recipient, as outbox rows. Returns how many letters it made;
 * 0 also while another relay is at it.
 */
export function gatherLetters(db: DataSource, now: Instant): Promise<number> {
  return db.transaction(async (manager) => {
    const [lock] = await manager.query<{ mine: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS mine', [
      GATHERING_LOCK,
    ]);
    if (!lock?.mine) return 0;
    const waiting = await manager.query<{ authority_id: string }[]>(
      `SELECT DISTINCT authority_id FROM notification WHERE kind = 'mail' AND fate = 'pending' AND gather_at <= $1`,
      [new Date(now)],
    );
    const open = await authoritiesThatMaySend(
      manager,
      waiting.map((row) => row.authority_id),
      now,
    );
    let made = 0;
    for (const [since, ids] of bySince(open)) made += await writeLetters(manager, ids, { since, until: now });
    return made;
  });
}

/** Few moments for many authorities, so that one statement serves all that share one. */
function bySince(open: readonly OpenAuthority[]): Map<Instant, string[]> {
  const groups = new Map<Instant, string[]>();
  for (const { id, gatherableSince } of open) groups.set(gatherableSince, [...(groups.get(gatherableSince) ?? []), id]);
  return groups;
}

async function writeLetters(
  manager: EntityManager,
  authorityIds: string[],
  span: { since: Instant; until: Instant },
): Promise<number> {
  const [made] = await manager.query<{ letters: string }[]>(
    `WITH letters AS (
       SELECT gen_random_uuid() AS id, authority_id, recipient FROM notification
        WHERE kind = 'mail' AND fate = 'pending' AND authority_id = ANY($1) AND gather_at BETWEEN $2 AND $3
        GROUP BY authority_id, recipient ORDER BY min(gather_at), recipient LIMIT $4),
     written AS (
       INSERT INTO outbox_item (id, authority_id, kind, payload, recipient, status, not_before, created_at)
       SELECT id, authority_id, 'mail', '{}', recipient, 'pending', $3, $3 FROM letters),
     gathered AS (
       UPDATE notification n SET outbox_id = letters.id, fate = 'gathered' FROM letters
        WHERE n.authority_id = letters.authority_id AND n.recipient = letters.recipient
          AND n.kind = 'mail' AND n.fate = 'pending' AND n.gather_at BETWEEN $2 AND $3)
     SELECT count(*) AS letters FROM letters`,
    [authorityIds, new Date(span.since), new Date(span.until), LETTERS_A_TURN],
  );
  return Number(made?.letters ?? 0);
}
