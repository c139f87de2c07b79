import { Injectable } from '@nestjs/common';
import type { Doing } from '#actions';
import {
  type FoundRequest,
  type Scope,
  findAssignments,
  findBodies,
  findCycles,
  findFollowUps,
  findRequests,
} from '#database';
import { isWaiting } from '#domain';
import { type Reading, readingOf, termsFor } from '../deadlines/reading.js';
import { deadlineView, requestState } from '../deadlines/views.js';
import { datedBy } from '../plans/body-views.js';
import { groupBy } from '../plans/group-by.js';
import type { CycleToConsolidate, Inbox, PlanToReceive, ReportToWrite, TaskToDo } from './inbox.dto.js';

/** Reports handed in that are still shown. */
const MOST_HANDED_IN = 20;

@Injectable()
export class InboxService {
  /** Everything of the actor's own unit in running plans; the secretariat's inbox holds its own unit's work, too. */
  async see(doing: Doing): Promise<Inbox> {
    const { manager } = doing.db;
    const { authorityId, unitId } = doing.actor;
    if (unitId === null) return { toReceive: [], toDo: [], toReport: [], handedIn: [], toConsolidate: [] };
    const own: Own = { scope: { authorityId, unitIds: [unitId] }, unitId, reading: await readingOf(doing) };
    const requests = await findRequests(manager, own.scope, { running: true });
    const reports = requests.filter((request) => request.unitId === unitId);
    const handedIn = reports.filter((request) => !isWaiting(request.status)).reverse();
    return {
      toReceive: await toReceive(doing, own),
      toDo: await toDo(doing, own),
      toReport: reports.filter((request) => isWaiting(request.status)).map((r) => reportToWrite(own.reading, r)),
      handedIn: handedIn.slice(0, MOST_HANDED_IN).map((request) => reportToWrite(own.reading, request)),
      toConsolidate: await toConsolidate(doing, own, requests),
    };
  }
}

interface Own {
  scope: Scope;
  unitId: string;
  reading: Reading;
}

async function toReceive({ db }: Doing, { scope, unitId }: Own): Promise<PlanToReceive[]> {
  const bodies = await findBodies(db.manager, scope, null);
  return bodies
    .filter((body) => body.unitId === unitId && body.receivedAt === null)
    .map((body) => ({
      planId: body.planId,
      title: body.planTitle,
      number: body.planNumber,
      issuedAt: body.issuedAt.toISOString(),
      requested: body.requested,
      tasks: body.tasks,
    }));
}

async function toDo({ db }: Doing, { scope, unitId, reading }: Own): Promise<TaskToDo[]> {
  const dated = datedBy(await findFollowUps(db.manager, scope, { unitId, open: true }));
  const tasks = (await findAssignments(db.manager, scope, null)).filter(
    (t) => t.unitId === unitId && t.status === 'open',
  );
  const views = tasks.map(({ assignmentId, planId, planTitle, text, role, status, version }): TaskToDo => {
    const followUp = dated.get(assignmentId);
    return {
      ...{ assignmentId, planId, planTitle, text, role, status, version },
      deadline: followUp ? deadlineView(reading, followUp) : null,
      overdue: followUp !== undefined && reading.today > termsFor(reading, followUp).lastDay,
      followUpId: followUp?.id ?? null,
    };
  });
  const dueOn = (task: TaskToDo): string => task.deadline?.dueOn ?? '9999';
  return views.sort((a, b) => dueOn(a).localeCompare(dueOn(b)));
}

function reportToWrite(reading: Reading, request: FoundRequest): ReportToWrite {
  const { planId, planTitle, cycle, status, version, returnReason, followUpId } = request;
  const { dueOn, lastDay } = termsFor(reading, request);
  return {
    ...{ planId, planTitle, cycle, status, version, returnReason, followUpId, dueOn, lastDay },
    requestId: request.id,
    state: requestState(reading, request),
  };
}

async function toConsolidate(
  { db }: Doing,
  { scope, unitId }: Own,
  requests: FoundRequest[],
): Promise<CycleToConsolidate[]> {
  const cycles = await findCycles(db.manager, scope, null);
  const ofCycle = groupBy(requests, (request) => request.cycleId);
  return cycles
    .filter((cycle) => cycle.consolidatorId === unitId && cycle.status === 'open')
    .map((cycle) => {
      const asked = ofCycle.get(cycle.id) ?? [];
      return {
        cycleId: cycle.id,
        planId: cycle.planId,
        planTitle: cycle.planTitle,
        cycle: cycle.name,
        version: cycle.version,
        consolidateBy: cycle.consolidateBy,
        received: asked.filter((request) => !isWaiting(request.status)).length,
        bodies: asked.length,
      };
    });
}
