import { In } from 'typeorm';
import { Assignment, FollowUp, Plan, ReportCycle, ReportRequest } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { type WorkflowRef, signalWorkflows } from '../../outbox.js';
import { conflict, demandReason, demandVersion, found } from '../../refusals.js';
import { closeFollowUps } from '../follow-ups/close-follow-ups.js';

/**
 * Ends a plan before its time or with it (Kết thúc kế hoạch): what is still waited for is closed with the reason, nothing
 * more is urged. Throws DomainError `plan-missing`, `plan-closed`, `stale-version`.
 */
export async function closePlan(
  doing: Doing,
  order: { planId: string; version: number; reason: string },
): Promise<void> {
  demand(doing.actor, 'plan.close');
  const reason = demandReason(order.reason);
  await transact(doing, async (acting) => {
    const { manager, actor } = acting;
    const row = await manager.findOne(Plan, {
      where: { id: order.planId, authorityId: actor.authorityId },
      lock: { mode: 'for_no_key_update' },
    });
    const plan = found(row, 'plan');
    if (plan.status === 'closed') throw conflict('plan-closed', 'Kế hoạch này đã kết thúc.');
    demandVersion(plan, order.version);
    await manager.update(Plan, plan.id, { status: 'closed', closeReason: reason, version: plan.version + 1 });
    const ended = await endAll(acting, plan.id, reason);
    await audit(acting, {
      action: 'plan.closed',
      subjectType: 'plan',
      subjectId: plan.id,
      reason,
      before: { status: plan.status },
      after: ended,
    });
  });
}

async function endAll(acting: Acting, planId: string, reason: string): Promise<Record<string, number>> {
  const { manager, at } = acting;
  const next = { version: () => 'version + 1' };
  const requests = await manager.update(
    ReportRequest,
    { planId, status: In(['open', 'returned']) },
    { ...next, status: 'closed', closeReason: reason },
  );
  const assignments = await manager.update(
    Assignment,
    { planId, status: 'open' },
    { ...next, status: 'closed', closeReason: reason, closedAt: at },
  );
  const followUps = await manager.findBy(FollowUp, { planId, open: true });
  await closeFollowUps(acting, followUps);
  const cycles = await manager.findBy(ReportCycle, { planId, status: In(['planned', 'open']) });
  await manager.update(ReportCycle, { id: In(cycles.map((cycle) => cycle.id)) }, { ...next, status: 'closed' });
  await signalWorkflows(acting, [
    { workflow: 'plan', id: planId },
    ...cycles.map(({ id }): WorkflowRef => ({ workflow: 'collectReports', id })),
  ]);
  return { requests: requests.affected ?? 0, assignments: assignments.affected ?? 0, followUps: followUps.length };
}
