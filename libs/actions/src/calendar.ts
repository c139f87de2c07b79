import type { EntityManager } from 'typeorm';
import { Authority, Holiday, type Plan } from '#database';
import { DEFAULT_POLICY, type LadderPolicy, VIETNAM_HOLIDAYS, type WorkCalendar, createCalendar } from '#domain';

/** The working days and mail hours of an authority: the national days, then its own, which win for the same date. */
export async function loadCalendar(manager: EntityManager, authorityId: string): Promise<WorkCalendar> {
  const own = await manager.findBy(Holiday, { authorityId });
  const { mailHours } = await manager.findOneByOrFail(Authority, { id: authorityId });
  return createCalendar([...VIETNAM_HOLIDAYS, ...own], mailHours);
}

/** The reminder policy in force: the plan's own, else the authority's, else the default ladder. */
export function policyOf(plan: Pick<Plan, 'policy'>, authority: Pick<Authority, 'policy'>): LadderPolicy {
  return plan.policy ?? authority.policy ?? DEFAULT_POLICY;
}
