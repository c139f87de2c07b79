import { FollowUp, PlanBody } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { found, missing } from '../../refusals.js';
import { closeFollowUps } from '../follow-ups/close-follow-ups.js';

/**
 * A body confirms that it has received a plan (Xác nhận đã nhận). Repeat-safe: the first confirmation stays. Throws
 * DomainError `plan-missing`, also where the plan was not given to the actor's unit.
 */
export async function confirmReceipt(doing: Doing, { planId }: { planId: string }): Promise<void> {
  demand(doing.actor, 'report.submitOwn');
  const { unitId } = doing.actor;
  if (unitId === null) throw missing('plan');
  await transact(doing, async (acting) => {
    const { manager, actor, at } = acting;
    const row = await manager.findOne(PlanBody, {
      where: { planId, unitId },
      lock: { mode: 'for_no_key_update' },
    });
    const body = found(row, 'plan');
    if (body.receivedAt) return;
    await manager.update(PlanBody, body.id, { receivedAt: at, receivedById: actor.personId });
    await closeFollowUps(acting, await manager.findBy(FollowUp, { planId, unitId, kind: 'receipt' }));
    await audit(acting, {
      action: 'plan.received',
      subjectType: 'plan',
      subjectId: planId,
      after: { unitId },
    });
  });
}
