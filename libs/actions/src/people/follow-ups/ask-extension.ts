import { randomUUID } from 'node:crypto';
import { Extension, type FollowUp } from '#database';
import { type Actor, type PlainDate, demand, isPlainDate, localDate, vietnameseDate } from '#domain';
import { audit } from '../../audit.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { conflict, demandReason, invalid, missing } from '../../refusals.js';
import { currentDeadline } from './append-deadline.js';
import { demandOpen, lockFollowUp } from './lock-follow-up.js';

/** Kinds whose deadline a person may move; a receipt is confirmed, not extended. */
const EXTENDABLE: readonly FollowUp['kind'][] = ['report', 'task', 'explanation', 'consolidation', 'forwarding'];

/**
 * A body asks for a later date (Đề nghị gia hạn) for something of its own. Throws DomainError `follow-up-missing` (also for
 * other bodies' things), `follow-up-closed`, `date-not-later`, `extension-pending`.
 */
export async function askExtension(
  doing: Doing,
  ask: { followUpId: string; date: PlainDate; reason: string },
): Promise<{ extensionId: string }> {
  demand(doing.actor, 'report.submitOwn');
  const reason = demandReason(ask.reason);
  return transact(doing, async (acting) => {
    const followUp = await lockFollowUp(acting, ask.followUpId);
    if (!isOwn(acting.actor, followUp)) throw missing('follow-up');
    await demandLaterDate(acting, followUp, ask.date);
    if (await acting.manager.existsBy(Extension, { followUpId: followUp.id, decision: 'pending' })) {
      throw conflict('extension-pending', 'Đã có một đề nghị gia hạn đang chờ trả lời.');
    }
    const extensionId = randomUUID();
    await insertOne(acting.manager, Extension, {
      id: extensionId,
      followUpId: followUp.id,
      date: ask.date,
      reason,
      askedById: acting.actor.personId,
      askedAt: acting.at,
      decision: 'pending',
    });
    await audit(acting, {
      action: 'extension.asked',
      subjectType: 'follow-up',
      subjectId: followUp.id,
      reason,
      after: { date: ask.date },
    });
    return { extensionId };
  });
}

const isOwn = (actor: Actor, followUp: FollowUp): boolean => actor.unitId !== null && actor.unitId === followUp.unitId;

/** An extension leads to a later day than the one in force, and not into the past. Throws DomainError. */
export async function demandLaterDate(acting: Acting, followUp: FollowUp, date: PlainDate): Promise<void> {
  demandOpen(followUp);
  if (!EXTENDABLE.includes(followUp.kind)) {
    throw conflict('not-extendable', 'Việc xác nhận đã nhận kế hoạch không gia hạn; xin đơn vị xác nhận.');
  }
  if (!isPlainDate(date)) throw invalid('bad-date', 'Ngày gia hạn không hợp lệ. Xin chọn lại ngày.');
  const current = await currentDeadline(acting, followUp);
  if (date <= current.date || date < localDate(acting.now)) {
    throw invalid(
      'date-not-later',
      `Ngày gia hạn phải sau thời hạn hiện tại (${vietnameseDate(current.date)}) và không ở trong quá khứ.`,
      { current: current.date },
    );
  }
}
