import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Assignment, Deadline, FollowUp, type Plan, PlanBody, ReportCycle, ReportRequest, Task, Unit } from '#database';
import { ALL_UNITS, type DateRelation, type FollowUpKind, type Instant, type PlainDate } from '#domain';
import { insertAll } from '../insert-all.js';
import { askWorkflows } from './workflow-asks.js';

interface Opening {
  cycle: ReportCycle;
  plan: Plan;
  until: PlainDate | null;
  now: Instant;
}

/** One body and one date to be followed. */
interface Wanted {
  kind: FollowUpKind;
  unitId: string;
  requested: boolean;
  requestId: string | null;
  relation: DateRelation;
  date: PlainDate;
}

/**
 * Asks every body of the plan for its report (a single duty: the body it names), follows each request, the consolidation
 * and, where the report goes on to a higher body, its forwarding.
 */
export async function openRequests(manager: EntityManager, opening: Opening): Promise<void> {
  const { cycle, plan, now } = opening;
  const bodies = await bodiesAsked(manager, opening);
  const requests = bodies.map((body) => ({
    id: randomUUID(),
    cycleId: cycle.id,
    planId: plan.id,
    unitId: body.unitId,
    status: 'open' as const,
  }));
  await insertAll(manager, ReportRequest, requests);
  const { relation, date } = cycle;
  const reports = bodies.map((body, i): Wanted => {
    const { unitId, requested } = body;
    return { kind: 'report', unitId, requested, requestId: requests[i]?.id ?? null, relation, date };
  });
  const ids = await follow(manager, opening, [...reports, ...(await stepsAfter(manager, opening, bodies.length))]);
  await manager.update(ReportCycle, { id: cycle.id }, { status: 'open', version: cycle.version + 1 });
  await askWorkflows(manager, {
    kind: 'start-workflow',
    authorityId: plan.authorityId,
    workflow: 'followUp',
    ids,
    now,
  });
}

async function bodiesAsked(manager: EntityManager, { cycle, plan }: Opening): Promise<PlanBody[]> {
  const bodies = await manager.find(PlanBody, { where: { planId: plan.id }, order: { id: 'ASC' } });
  const who = plan.schedule.singles.find((duty) => duty.name === cycle.name)?.who ?? ALL_UNITS;
  if (cycle.kind === 'yearly' || who === ALL_UNITS) return bodies;
  const named = new Set(await unitsNamed(manager, plan, who));
  const asked = bodies.filter((body) => named.has(body.unitId));
  // A name that stands for nobody in the plan is asked of the consolidating unit, where a person sees it.
  return asked.length > 0 ? asked : bodies.filter((body) => body.unitId === plan.consolidatorId);
}

/** The units that stand for a name in the plan: those its tasks were given to, else the one registered under it. */
async function unitsNamed(manager: EntityManager, plan: Plan, name: string): Promise<string[]> {
  const given = await manager
    .createQueryBuilder(Assignment, 'assignment')
    .innerJoin(Task, 'task', 'task.id = assignment.task_id')
    .where('task.plan_id = :planId AND task.unit_name = :name', { planId: plan.id, name })
    .select('DISTINCT assignment.unit_id', 'unitId')
    .getRawMany<{ unitId: string }>();
  if (given.length > 0) return given.map((row) => row.unitId);
  const unit = await manager.findOneBy(Unit, { authorityId: plan.authorityId, name });
  return unit ? [unit.id] : [];
}

/** Consolidation and forwarding. The report of a single body needs no summing up. */
async function stepsAfter(manager: EntityManager, { cycle, plan }: Opening, bodies: number): Promise<Wanted[]> {
  if (cycle.kind === 'single' && bodies < 2) return [];
  const secretariat = await manager.findOneBy(Unit, { authorityId: plan.authorityId, secretariat: true });
  const consolidator = plan.consolidatorId ?? secretariat?.id;
  const forwarder = secretariat?.id ?? plan.consolidatorId;
  const rest = { requested: false, requestId: null };
  const steps: Wanted[] = [];
  if (consolidator) {
    steps.push({ ...rest, kind: 'consolidation', unitId: consolidator, relation: 'by', date: cycle.consolidateBy });
  }
  if (forwarder && cycle.forwardBy !== null && plan.schedule.forwarding) {
    const { relation, monthDay } = plan.schedule.forwarding;
    // Only a date stated in the plan can bind as 'trước ngày'; a worked-out one is the last day itself.
    const binds = monthDay === null ? 'by' : relation;
    steps.push({ ...rest, kind: 'forwarding', unitId: forwarder, relation: binds, date: cycle.forwardBy });
  }
  return steps;
}

async function follow(
  manager: EntityManager,
  { cycle, plan, until, now }: Opening,
  wanted: Wanted[],
): Promise<string[]> {
  const rows = wanted.map((one) => ({ ...one, id: randomUUID() }));
  await insertAll(
    manager,
    FollowUp,
    rows.map(({ id, kind, unitId, requested, requestId }) => ({
      id,
      authorityId: plan.authorityId,
      planId: plan.id,
      cycleId: cycle.id,
      kind,
      unitId,
      requested,
      requestId,
      since: plan.issuedAt,
      until,
      open: true,
    })),
  );
  await insertAll(
    manager,
    Deadline,
    rows.map(({ id, relation, date }) => ({
      followUpId: id,
      version: 1,
      relation,
      date,
      source: 'cycle',
      at: new Date(now),
    })),
  );
  return rows.map(({ id }) => id);
}
