import type { EntityManager } from 'typeorm';
import { Authority, type Plan } from '#database';
import type { LadderPolicy, WorkCalendar } from '#domain';
import { loadCalendar, policyOf } from '../calendar.js';

/** What the clock decides by: the working days and the reminder policy in force now. */
export interface ClockSetting {
  calendar: WorkCalendar;
  policy: LadderPolicy;
}

/** Calendar and policy for a plan, read anew each time: a notice may come out while a plan runs. */
export async function settingOf(
  manager: EntityManager,
  plan: Pick<Plan, 'authorityId' | 'policy'>,
): Promise<ClockSetting> {
  const authority = await manager.findOneByOrFail(Authority, { id: plan.authorityId });
  return { calendar: await loadCalendar(manager, plan.authorityId), policy: policyOf(plan, authority) };
}
