import type { EntityManager } from 'typeorm';
import { Authority, type Plan, type ReportCycle, Target } from '#database';
import { type ConsolidatedContent, type ConsolidatedTarget, reaches } from '#domain';
import { loadCalendar, policyOf } from '../../calendar.js';
import { bodyLine } from './body-line.js';
import { type CollectedBody, collectedBodies } from './collected-bodies.js';

/** Builds the content of a consolidated report from what stands in the cycle now. Reads only. */
export async function consolidatedContent(
  manager: EntityManager,
  cycle: ReportCycle,
  plan: Plan,
): Promise<ConsolidatedContent> {
  const authority = await manager.findOneByOrFail(Authority, { id: plan.authorityId });
  const calendar = await loadCalendar(manager, plan.authorityId);
  const bodies = await collectedBodies(manager, cycle);
  const targets = await manager.find(Target, { where: { planId: plan.id }, order: { position: 'ASC' } });
  return {
    planTitle: plan.title,
    planNumber: plan.number,
    authorityName: authority.name,
    place: authority.place,
    cycle: cycle.name,
    dataFrom: cycle.dataFrom,
    dataTo: cycle.dataTo,
    forwardTo: cycle.forwardBy === null ? null : plan.higherBody,
    bodies: bodies.map((body) => bodyLine(body, calendar, policyOf(plan, authority))),
    targets: targets.map((target) => targetLine(target, bodies)),
  };
}

function targetLine(target: Target, bodies: CollectedBody[]): ConsolidatedTarget {
  return {
    number: target.number,
    text: target.text,
    measures: target.measures.map((measure, index) => ({
      measure,
      reported: bodies.flatMap(({ unitName, content }) =>
        (content?.figures ?? [])
          .filter((figure) => figure.targetId === target.id && figure.measure === index)
          .map(({ value }) => ({ unitName, value, reached: reaches(measure, value) })),
      ),
    })),
  };
}
