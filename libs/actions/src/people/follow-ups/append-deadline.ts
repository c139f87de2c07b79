import { Deadline, FollowUp } from '#database';
import type { PlainDate } from '#domain';
import type { Acting } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { startWorkflows, signalWorkflows } from '../../outbox.js';
import { endEscalations } from './close-follow-ups.js';

/**
 * Appends a version to the deadline of a locked follow-up and urges toward it from now on; earlier versions, the first
 * one above all, stay as they were. A follow-up that was closed opens again. Returns the number of the new version.
 */
export async function appendDeadline(
  acting: Acting,
  followUp: FollowUp,
  deadline: { date: PlainDate; reason: string },
): Promise<number> {
  const { manager, actor, at } = acting;
  const version = followUp.deadlineVersion + 1;
  await insertOne(manager, Deadline, {
    followUpId: followUp.id,
    version,
    relation: 'by',
    date: deadline.date,
    source: 'person',
    phrase: null,
    reason: deadline.reason,
    byId: actor.personId,
    at,
  });
  await manager.update(FollowUp, followUp.id, { deadlineVersion: version, since: at, open: true });
  await endEscalations(acting, [followUp.id]);
  const ref = { workflow: 'followUp', id: followUp.id } as const;
  // A closed follow-up's workflow has ended or is about to: it is started, and told in case it still runs.
  if (!followUp.open) await startWorkflows(acting, [ref]);
  await signalWorkflows(acting, [ref]);
  return version;
}

/** The version of a follow-up's deadline that is in force. */
export function currentDeadline(acting: Acting, followUp: FollowUp): Promise<Deadline> {
  return acting.manager.findOneByOrFail(Deadline, { followUpId: followUp.id, version: followUp.deadlineVersion });
}
