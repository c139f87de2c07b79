import type { DataSource } from 'typeorm';
import type { Instant } from '#domain';
import { MailError } from '#mail';
import { deliverLetter } from './deliver-letter.js';
import { gatherLetters } from './gather.js';
import { type Claimed, type Outcome, afterFailure, claimItems, settleItem } from './outbox-claims.js';
import type { RelayPorts } from './ports.js';
import { reachWorkflow } from './reach-workflow.js';

/** Rows one turn holds; small enough that their claims never grow stale while a slow mail server is asked. */
const ITEMS_A_TURN = 40;
/** Done side by side: what the mailer keeps connections for. */
const AT_ONCE = 5;

/** What one relay did. */
export interface RelayCount {
  letters: number;
  done: number;
  dropped: number;
  retry: number;
  failed: number;
}

/**
 * Gathers what is due into letters and executes the outbox until nothing is left for this moment. May run in several
 * processes at once; nothing is lost when one dies, and nothing is sent twice but a letter whose sender died between the
 * mail server's yes and our commit, and then with the same Message-ID.
 */
export async function relay(db: DataSource, ports: RelayPorts, now: Instant): Promise<RelayCount> {
  const count: RelayCount = { letters: 0, done: 0, dropped: 0, retry: 0, failed: 0 };
  for (let made = -1; made !== 0; count.letters += made) made = await gatherLetters(db, now);
  for (;;) {
    const items = await claimItems(db, now, ITEMS_A_TURN);
    if (items.length === 0) return count;
    for (const outcome of await executeAll(db, ports, items, now)) count[outcome.status]++;
  }
}

async function executeAll(db: DataSource, ports: RelayPorts, items: Claimed[], now: Instant): Promise<Outcome[]> {
  const queue = [...items];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let item = queue.shift(); item; item = queue.shift()) {
      const outcome = await execute(db, ports, item, now);
      await settleItem(db, item, outcome, now);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

async function execute(db: DataSource, ports: RelayPorts, item: Claimed, now: Instant): Promise<Outcome> {
  try {
    if (item.kind === 'mail') return await deliverLetter(db, ports, item, now);
    await reachWorkflow(db.manager, ports.workflows, item);
    return { status: 'done' };
  } catch (error) {
    const failure = error instanceof MailError ? error : { code: codeOf(error), permanent: false };
    ports.report({ event: 'outbox.failed', outboxId: item.id, code: failure.code });
    return afterFailure(item, failure);
  }
}

/** A code for log and board; the message of a foreign error may hold an address. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return `error-${String(error.code)}`;
  return error instanceof Error ? error.name : 'unknown';
}
