import type { EntityManager } from 'typeorm';
import { FollowUp, Plan } from '#database';
import type { Instant } from '#domain';
import type { Matter } from '#mail';
import { mattersOf } from './matters.js';

/** Everything an authority follows now, the latest first. */
export async function openMatters(manager: EntityManager, authorityId: string, now: Instant): Promise<Matter[]> {
  const open = await manager
    .createQueryBuilder(FollowUp, 'f')
    .innerJoin(Plan, 'p', "p.id = f.plan_id AND p.status = 'running'")
    .where('f.authority_id = :authorityId AND f.open', { authorityId })
    .select('f.id', 'id')
    .getRawMany<{ id: string }>();
  const matters = await mattersOf(
    manager,
    open.map((row) => row.id),
    now,
  );
  return [...matters.values()]
    .map((matter) => ({ ...matter, milestone: '' }))
    .sort((a, b) => b.workingDaysLate - a.workingDaysLate || a.unitName.localeCompare(b.unitName, 'vi'));
}

/** Past its last day and not a receipt, which has no day of its own to be late by. */
export const isLate = (matter: Matter): boolean => matter.kind !== 'receipt' && matter.workingDaysLate > 0;
