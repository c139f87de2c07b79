import { Injectable } from '@nestjs/common';
import type { Doing } from '#actions';
import {
  findAssignments,
  findBodies,
  findConsolidatedOfPlan,
  findCycles,
  findFollowUps,
  findLedger,
  findPlan,
  findPlanRows,
  findRequests,
  findTargets,
  scopeOf,
} from '#database';
import { type Reading, readingOf } from '../deadlines/reading.js';
import { notFound } from '../http/row-id.pipe.js';
import { bodyViews } from './body-views.js';
import { cycleViews } from './cycle-views.js';
import { groupBy } from './group-by.js';
import { newestCycle, progressOf } from './progress.js';
import type { PlanRow, PlanView } from './plans.dto.js';
import { rightsOn } from './plan-rights.js';
import { timelineView } from './timeline-view.js';

@Injectable()
export class PlansService {
  async list(doing: Doing): Promise<PlanRow[]> {
    return planRows(doing, await readingOf(doing));
  }

  async see(doing: Doing, id: string): Promise<PlanView> {
    const { manager } = doing.db;
    const scope = scopeOf(doing.actor);
    const plan = await findPlan(manager, scope, id);
    if (!plan) throw notFound();
    const reading = await readingOf(doing);
    const [bodies, assignments, targets] = await Promise.all([
      findBodies(manager, scope, id),
      findAssignments(manager, scope, id),
      findTargets(manager, id),
    ]);
    const [cycles, requests, consolidated, followUps, ledger] = await Promise.all([
      findCycles(manager, scope, id),
      findRequests(manager, scope, { planId: id }),
      findConsolidatedOfPlan(manager, scope, id),
      findFollowUps(manager, scope, { planId: id }),
      findLedger(manager, scope, id),
    ]);
    const received = bodies.filter((body) => body.receivedAt !== null).length;
    const { policy, ...shown } = plan;
    return {
      ...shown,
      issuedAt: plan.issuedAt.toISOString(),
      progress: progressOf(reading, { bodies: bodies.length, received }, newestCycle(requests)),
      rights: rightsOn(doing.actor, plan, bodies),
      bodies: bodyViews(reading, { bodies, assignments, followUps }),
      targets,
      cycles: cycleViews(reading, { actor: doing.actor, policy, cycles, requests, consolidated }),
      timeline: timelineView(reading, followUps, ledger),
    };
  }
}

/** Plans in scope with their progress; the requests of all of them in one query. */
export async function planRows(doing: Doing, reading: Reading): Promise<PlanRow[]> {
  const { manager } = doing.db;
  const scope = scopeOf(doing.actor);
  const plans = await findPlanRows(manager, scope);
  const requests = groupBy(await findRequests(manager, scope, {}), (request) => request.planId);
  return plans.map((plan) => {
    const { id, title, number, paperDate, status, bodies, tasks } = plan;
    const newest = newestCycle(requests.get(id) ?? []);
    return {
      ...{ id, title, number, paperDate, status, bodies, tasks },
      issuedAt: plan.issuedAt.toISOString(),
      cycle: newest[0]?.cycle ?? null,
      progress: progressOf(reading, plan, newest),
    };
  });
}
