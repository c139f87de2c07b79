import { type DataSource, LessThan } from 'typeorm';
import { PlanDraft } from '#database';
import type { Instant } from '#domain';
import { readDraft } from '../people/drafts/read-draft.js';
import type { RelayPorts } from './ports.js';

/** The largest file is read within a minute; what still says `reading` after this was left by a process that died. */
const STUCK_AFTER_MS = 2 * 60_000;
const MOST_DRAFTS = 5;

/** Reads drafts again whose reader died on the way. A fault of the reader marks the draft as failed, and is reported. */
export async function rereadDrafts(db: DataSource, ports: Pick<RelayPorts, 'report'>, now: Instant): Promise<number> {
  const stuck = await db.manager.find(PlanDraft, {
    select: { id: true },
    where: { status: 'reading', createdAt: LessThan(new Date(now - STUCK_AFTER_MS)) },
    order: { createdAt: 'ASC' },
    take: MOST_DRAFTS,
  });
  for (const { id } of stuck) {
    try {
      await readDraft(db, id, now);
    } catch (error) {
      ports.report({ event: 'draft.reader-fault', code: `${error instanceof Error ? error.name : 'unknown'} ${id}` });
    }
  }
  return stuck.length;
}
