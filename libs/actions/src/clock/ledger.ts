import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Escalation, type FollowUp, Notification } from '#database';
import { type DueMilestone, type Instant, type NotificationKind, type WorkCalendar, gatheringTime } from '#domain';
import { insertOne } from '../insert-all.js';
import { auditClock } from './audit.js';
import { LEADERSHIP_OFFICE, type Recipient, recipientsOf, secretariatOf } from './recipients.js';

interface Recording {
  followUp: FollowUp;
  due: DueMilestone;
  calendar: WorkCalendar;
  now: Instant;
}

/**
 * Writes a due milestone into the ledger: a mail to each recipient, and what is raised. The unique key of the ledger makes a
 * second row for the same milestone, deadline version and recipient impossible.
 */
export async function recordMilestone(manager: EntityManager, recording: Recording): Promise<void> {
  const { followUp, due } = recording;
  const recipients = await recipientsOf(manager, followUp, due.rung.to);
  for (const recipient of recipients) await enter(manager, recording, { kind: 'mail', ...recipient });
  if (due.rung.escalation) await raise(manager, recording, due.rung.escalation);
}

/** Raised to the secretariat (1) or leadership (2); of a requested body (Đề nghị) the secretariat is asked to ring instead. */
async function raise(manager: EntityManager, recording: Recording, step: 1 | 2): Promise<void> {
  const { followUp, now } = recording;
  const call = followUp.requested;
  if (call && step === 2) return;
  const secretariat = await secretariatOf(manager, followUp.authorityId);
  const id = await enter(manager, recording, {
    kind: call ? 'call' : 'escalation',
    audience: step === 1 ? 'secretariat' : 'leadership',
    recipient: step === 1 ? secretariat : LEADERSHIP_OFFICE,
  });
  if (id === null) return;
  const { authorityId } = followUp;
  const level = call ? 0 : step;
  await insertOne(manager, Escalation, {
    authorityId,
    followUpId: followUp.id,
    notificationId: id,
    level,
    raisedAt: new Date(now),
  });
  const after = { level, milestone: recording.due.milestone };
  await auditClock(manager, {
    authorityId,
    now,
    action: 'follow-up.escalated',
    subjectType: 'follow-up',
    subjectId: followUp.id,
    after,
  });
}

async function enter(
  manager: EntityManager,
  { followUp, due, calendar, now }: Recording,
  row: Recipient & { kind: NotificationKind },
): Promise<string | null> {
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(Notification)
    .values({
      id: randomUUID(),
      authorityId: followUp.authorityId,
      planId: followUp.planId,
      followUpId: followUp.id,
      milestone: due.milestone,
      deadlineVersion: followUp.deadlineVersion,
      plannedOn: due.plannedOn,
      late: due.late,
      at: new Date(now),
      gatherAt: new Date(gatheringTime(now, 'reminder', calendar)),
      // What is raised is an item on a board: there is nothing to send.
      fate: row.kind === 'mail' ? 'pending' : 'sent',
      ...row,
    })
    .orIgnore()
    .returning('id')
    .execute();
  return (result.raw as { id: string }[])[0]?.id ?? null;
}
