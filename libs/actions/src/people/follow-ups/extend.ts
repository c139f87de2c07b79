import { Extension } from '#database';
import { type PlainDate, demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { demandReason } from '../../refusals.js';
import { appendDeadline, currentDeadline } from './append-deadline.js';
import { demandLaterDate } from './ask-extension.js';
import { lockFollowUp } from './lock-follow-up.js';

/**
 * Gives a body a later date on one's own motion (Gia hạn). An extension it had asked for is thereby answered. Throws
 * DomainError `follow-up-missing`, `follow-up-closed`, `date-not-later`.
 */
export async function extend(
  doing: Doing,
  order: { followUpId: string; date: PlainDate; reason: string },
): Promise<{ deadlineVersion: number }> {
  demand(doing.actor, 'followUp.extend');
  const reason = demandReason(order.reason);
  return transact(doing, async (acting) => {
    const { manager, actor, at } = acting;
    const followUp = await lockFollowUp(acting, order.followUpId);
    await demandLaterDate(acting, followUp, order.date);
    const before = await currentDeadline(acting, followUp);
    const answer = { decision: 'granted', decidedById: actor.personId, decidedAt: at } as const;
    await manager.update(
      Extension,
      { followUpId: followUp.id, decision: 'pending' },
      { ...answer, date: order.date, decisionReason: reason },
    );
    await insertOne(manager, Extension, {
      ...answer,
      followUpId: followUp.id,
      date: order.date,
      reason,
      askedById: actor.personId,
      askedAt: at,
    });
    const deadlineVersion = await appendDeadline(acting, followUp, { date: order.date, reason });
    await audit(acting, {
      action: 'deadline.extended',
      subjectType: 'follow-up',
      subjectId: followUp.id,
      reason,
      before: { date: before.date, version: before.version },
      after: { date: order.date, version: deadlineVersion },
    });
    return { deadlineVersion };
  });
}
