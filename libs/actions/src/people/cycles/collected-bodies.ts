import { type EntityManager, In } from 'typeorm';
import { Assignment, Deadline, FollowUp, Report, type ReportCycle, ReportRequest, Task, Unit } from '#database';
import type { ReportContent } from '#domain';

/** One body's part of a cycle. */
export interface CollectedBody {
  unitName: string;
  request: ReportRequest;
  /** The deadline that was in force when the body first handed in, or now while it has not. */
  deadline: Pick<Deadline, 'relation' | 'date'>;
  /** The newest report; null while none is in, or the last one was returned and not handed in anew. */
  content: ReportContent | null;
  /** Texts of the body's tasks by assignment, in the order of the plan. */
  tasks: Map<string, string>;
}

/** Everything the bodies of a cycle handed in, in the order in which the plan names them. */
export async function collectedBodies(manager: EntityManager, cycle: ReportCycle): Promise<CollectedBody[]> {
  const requests = await manager.findBy(ReportRequest, { cycleId: cycle.id });
  const units = await manager.findBy(Unit, { id: In(requests.map((request) => request.unitId)) });
  const tasks = await tasksByUnit(manager, cycle.planId);
  const reports = await manager.find(Report, {
    where: { requestId: In(requests.map((request) => request.id)) },
    order: { number: 'ASC' },
  });
  const deadlines = await deadlinesByRequest(manager, cycle.id);
  const order = [...tasks.keys()];
  return requests
    .toSorted((a, b) => order.indexOf(a.unitId) - order.indexOf(b.unitId))
    .map((request) => {
      const own = reports.filter((report) => report.requestId === request.id);
      const versions = deadlines.get(request.id) ?? [];
      return {
        unitName: units.find((unit) => unit.id === request.unitId)?.name ?? '',
        request,
        deadline: deadlineAt(versions, own[0]?.submittedAt) ?? cycle,
        content: request.status === 'returned' ? null : (own.at(-1)?.content ?? null),
        tasks: tasks.get(request.unitId) ?? new Map<string, string>(),
      };
    });
}

/**
 * A returned report gets a later date to be completed by, which must not make a late one timely: what was in force when
 * the body first handed in decides.
 */
function deadlineAt(versions: Deadline[], handedInAt: Date | undefined): Deadline | undefined {
  if (handedInAt === undefined) return versions.at(-1);
  return versions.findLast((deadline) => deadline.version === 1 || deadline.at <= handedInAt);
}

async function deadlinesByRequest(manager: EntityManager, cycleId: string): Promise<Map<string, Deadline[]>> {
  const followUps = await manager.findBy(FollowUp, { cycleId, kind: 'report' });
  const deadlines = await manager.find(Deadline, {
    where: { followUpId: In(followUps.map((followUp) => followUp.id)) },
    order: { version: 'ASC' },
  });
  return new Map(
    followUps.map((followUp) => [
      followUp.requestId ?? '',
      deadlines.filter((deadline) => deadline.followUpId === followUp.id),
    ]),
  );
}

/** Unit → assignment → text of its task; units in the order in which the plan names them. */
async function tasksByUnit(manager: EntityManager, planId: string): Promise<Map<string, Map<string, string>>> {
  const tasks = await manager.find(Task, { where: { planId }, order: { position: 'ASC' } });
  const position = new Map(tasks.map((task, i) => [task.id, i]));
  const assignments = await manager.findBy(Assignment, { planId });
  assignments.sort((a, b) => (position.get(a.taskId) ?? 0) - (position.get(b.taskId) ?? 0));
  const byUnit = new Map<string, Map<string, string>>();
  for (const { id, taskId, unitId } of assignments) {
    const own = byUnit.get(unitId) ?? new Map<string, string>();
    byUnit.set(unitId, own.set(id, tasks[position.get(taskId) ?? 0]?.text ?? ''));
  }
  return byUnit;
}
