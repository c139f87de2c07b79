import type { EntityManager } from 'typeorm';
import { AuditEntry } from '#database';
import type { Instant } from '#domain';
import { insertOne } from '../insert-all.js';

/** The audit row of something the clock did: nobody's act, so without a person. */
export async function auditClock(
  manager: EntityManager,
  entry: {
    authorityId: string;
    now: Instant;
    action: string;
    subjectType: string;
    subjectId: string;
    after: Record<string, unknown>;
  },
): Promise<void> {
  const { now, ...rest } = entry;
  await insertOne(manager, AuditEntry, { ...rest, at: new Date(now), personId: null, reason: null, before: null });
}
