import type { FoundBody, FoundPlan } from '#database';
import { type Actor, may } from '#domain';
import type { PlanRights } from './plans.dto.js';

/** What the page may offer to one person on one plan; the actions check it again. */
export function rightsOn(actor: Actor, plan: FoundPlan, bodies: FoundBody[]): PlanRights {
  const running = plan.status === 'running';
  const own = bodies.find((body) => body.unitId === actor.unitId);
  const consolidates = actor.unitId !== null && actor.unitId === plan.consolidatorId;
  return {
    close: running && may(actor, 'plan.close'),
    consolidate: may(actor, 'cycle.consolidate') || consolidates,
    forward: may(actor, 'cycle.forward'),
    urge: running && may(actor, 'followUp.urge'),
    extend: running && may(actor, 'followUp.extend'),
    confirmReceipt: running && may(actor, 'report.submitOwn') && own !== undefined && own.receivedAt === null,
  };
}
