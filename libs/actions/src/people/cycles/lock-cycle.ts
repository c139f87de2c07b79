import { Plan, PlanBody, ReportCycle } from '#database';
import { DomainError, demand, may } from '#domain';
import type { Acting } from '../../doing.js';
import { found, missing } from '../../refusals.js';

/** A cycle with its plan. */
export interface LockedCycle {
  cycle: ReportCycle;
  plan: Plan;
}

/** Locks a cycle of the actor's authority. Throws DomainError `cycle-missing`. */
export async function lockCycle({ manager, actor }: Acting, cycleId: string): Promise<LockedCycle> {
  const row = await manager.findOne(ReportCycle, { where: { id: cycleId }, lock: { mode: 'for_no_key_update' } });
  const cycle = found(row, 'cycle');
  const plan = await manager.findOneBy(Plan, { id: cycle.planId, authorityId: actor.authorityId });
  return { cycle, plan: found(plan, 'cycle') };
}

/**
 * Consolidating is the right of the secretariat and of the consolidating unit's people. Other bodies of the plan are told
 * so (DomainError `not-allowed`); to everybody else the cycle does not exist (`cycle-missing`).
 */
export async function demandConsolidating({ manager, actor }: Acting, plan: Plan): Promise<void> {
  if (may(actor, 'cycle.consolidate')) return;
  if (actor.unitId !== null && actor.unitId === plan.consolidatorId) return;
  if (may(actor, 'plan.seeAll')) demand(actor, 'cycle.consolidate');
  if (actor.unitId === null || !(await manager.existsBy(PlanBody, { planId: plan.id, unitId: actor.unitId }))) {
    throw missing('cycle');
  }
  throw new DomainError(
    'not-allowed',
    'forbidden',
    'Việc tổng hợp báo cáo do đơn vị được giao tổng hợp hoặc Văn phòng thực hiện.',
  );
}
