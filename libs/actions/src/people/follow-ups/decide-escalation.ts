import { Escalation } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { conflict, demandReason, found } from '../../refusals.js';

/**
 * Writes down what was decided about something raised to the secretariat or to leadership, or that the call was made.
 * Throws DomainError `escalation-missing`, `escalation-ended`.
 */
export async function decideEscalation(
  doing: Doing,
  answer: { escalationId: string; decision: string },
): Promise<void> {
  demand(doing.actor, 'board.see');
  const decision = demandReason(answer.decision);
  await transact(doing, async (acting) => {
    const { manager, actor, at } = acting;
    const row = await manager.findOne(Escalation, {
      where: { id: answer.escalationId, authorityId: actor.authorityId },
      lock: { mode: 'for_no_key_update' },
    });
    const escalation = found(row, 'escalation');
    if (escalation.endedAt) throw conflict('escalation-ended', 'Việc này đã được xử lý xong.');
    await manager.update(Escalation, escalation.id, { endedAt: at, decision });
    await audit(acting, {
      action: 'escalation.decided',
      subjectType: 'follow-up',
      subjectId: escalation.followUpId,
      reason: decision,
      before: { level: escalation.level },
    });
  });
}
