import { AuditEntry } from '#database';
import type { Acting } from './doing.js';
import { insertOne } from './insert-all.js';

/** What is written down about a change. `before` and `after` hold states, counts and dates: no texts, no names. */
export interface AuditNote {
  /** English, `subject.verb` in the past: 'plan.issued'. */
  action: string;
  subjectType: string;
  subjectId: string;
  reason?: string | null;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
}

/** Writes who changed what, when and why, in the transaction of the change itself. */
export async function audit(acting: Acting, note: AuditNote): Promise<void> {
  await insertOne(acting.manager, AuditEntry, {
    authorityId: acting.actor.authorityId,
    at: acting.at,
    personId: acting.actor.personId,
    action: note.action,
    subjectType: note.subjectType,
    subjectId: note.subjectId,
    reason: note.reason ?? null,
    before: note.before ?? null,
    after: note.after ?? null,
  });
}
