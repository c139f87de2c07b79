import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import { Deadline, Escalation, FollowUp, Notification, Plan } from '#database';
import {
  type FollowUpSubject,
  type Instant,
  MAIL_TIME,
  type NextStep,
  instantOf,
  localDate,
  milestonesBetween,
  nextStep,
  vietnameseDate,
} from '#domain';
import type { ClockStep } from '#workflows';
import { OVER, keptMoment } from './clock-step.js';
import { recordMilestone } from './ledger.js';
import { type ClockSetting, settingOf } from './setting.js';

/**
 * Writes the milestone of a follow-up that is due into the ledger, and says when to look again. What is due is decided by
 * `nextStep` of the domain from the state as it is now. Repeat-safe: the ledger takes each milestone once.
 */
export function followUpStep(db: DataSource, followUpId: string, now: Instant): Promise<ClockStep> {
  return db.transaction(async (manager) => {
    const followUp = await manager.findOne(FollowUp, {
      where: { id: followUpId },
      lock: { mode: 'for_no_key_update' },
    });
    if (!followUp) return OVER;
    const plan = await manager.findOneByOrFail(Plan, { id: followUp.planId });
    const setting = await settingOf(manager, plan);
    const subject = await subjectOf(manager, followUp, plan);
    const next = nextStep(subject, setting.policy, setting.calendar, now);
    if (next.due) await recordMilestone(manager, { followUp, due: next.due, calendar: setting.calendar, now });
    await settle(manager, { followUp, next, ended: hasEnded(subject, now), now });
    if (next.over) return OVER;
    return { lookAgainAt: next.lookAgainAt, over: false, summary: labelOf(next.lookAgainAt, subject, setting) };
  });
}

async function subjectOf(manager: EntityManager, followUp: FollowUp, plan: Plan): Promise<FollowUpSubject> {
  const version = followUp.deadlineVersion;
  const deadline = await manager.findOneByOrFail(Deadline, { followUpId: followUp.id, version });
  const ledger = await manager.find(Notification, {
    select: { milestone: true },
    where: { followUpId: followUp.id, occasion: '', deadlineVersion: version },
  });
  return {
    kind: followUp.kind,
    open: followUp.open && plan.status === 'running',
    requested: followUp.requested,
    deadline: { relation: deadline.relation, date: deadline.date },
    since: followUp.since.getTime(),
    until: followUp.until,
    sent: ledger.map((row) => row.milestone),
  };
}

/** Handed in, withdrawn, closed, or overtaken by the next cycle; a ladder that is merely used up leaves it open. */
function hasEnded(subject: FollowUpSubject, now: Instant): boolean {
  return !subject.open || (subject.until !== null && now >= instantOf(subject.until, MAIL_TIME));
}

async function settle(
  manager: EntityManager,
  { followUp, next, ended, now }: { followUp: FollowUp; next: NextStep; ended: boolean; now: Instant },
): Promise<void> {
  await manager.update(FollowUp, { id: followUp.id }, { open: !ended, lookAgainAt: keptMoment(next.lookAgainAt) });
  if (ended) {
    await manager.update(Escalation, { followUpId: followUp.id, endedAt: IsNull() }, { endedAt: new Date(now) });
  }
}

/** Label of the wait in the Temporal UI: the milestone and its day, no names. */
function labelOf(at: Instant | null, subject: FollowUpSubject, { policy, calendar }: ClockSetting): string {
  if (at === null) return 'Chờ thay đổi';
  const day = localDate(at);
  const [next] = milestonesBetween(subject, policy, calendar, { from: day, to: day }).slice(-1);
  if (!next) return `Xem lại ngày ${vietnameseDate(day)}`;
  const verb = next.milestone.startsWith('overdue') ? 'Đôn đốc' : 'Nhắc';
  return `${verb} ${next.milestone} ngày ${vietnameseDate(day)}`;
}
