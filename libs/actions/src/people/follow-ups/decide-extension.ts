import { Extension } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { conflict, demandReason, found, noteOf } from '../../refusals.js';
import { appendDeadline } from './append-deadline.js';
import { demandLaterDate } from './ask-extension.js';
import { lockFollowUp } from './lock-follow-up.js';

/**
 * Grants or refuses an extension that was asked for; granted, it becomes the next version of the deadline. A refusal needs
 * a reason. Throws DomainError `extension-missing`, `extension-decided`, `date-not-later` (the date asked for has passed).
 */
export async function decideExtension(
  doing: Doing,
  decision: { extensionId: string; grant: boolean; reason: string },
): Promise<void> {
  demand(doing.actor, 'followUp.extend');
  const reason = decision.grant ? noteOf(decision.reason) : demandReason(decision.reason);
  await transact(doing, async (acting) => {
    const { manager, actor, at } = acting;
    const asked = found(await manager.findOneBy(Extension, { id: decision.extensionId }), 'extension');
    // The follow-up is the row that decides: whoever holds it sees the newest state of its extensions.
    const followUp = await lockFollowUp(acting, asked.followUpId);
    const extension = await manager.findOneByOrFail(Extension, { id: asked.id });
    if (extension.decision !== 'pending') throw conflict('extension-decided', 'Đề nghị gia hạn này đã được trả lời.');
    if (decision.grant) {
      await demandLaterDate(acting, followUp, extension.date);
      await appendDeadline(acting, followUp, { date: extension.date, reason: extension.reason });
    }
    await manager.update(Extension, extension.id, {
      decision: decision.grant ? 'granted' : 'refused',
      decisionReason: reason,
      decidedById: actor.personId,
      decidedAt: at,
    });
    await audit(acting, {
      action: decision.grant ? 'extension.granted' : 'extension.refused',
      subjectType: 'follow-up',
      subjectId: followUp.id,
      reason,
      after: { date: extension.date },
    });
  });
}
