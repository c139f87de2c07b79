import type { EntityManager } from 'typeorm';
import { FollowUp, Plan, ReportCycle } from '#database';
import type { Claimed } from './outbox-claims.js';
import type { WorkflowPort, WorkflowToStart } from './ports.js';

/** Starts or wakes the workflow an outbox row names. A row that is gone by now needs none. */
export async function reachWorkflow(manager: EntityManager, port: WorkflowPort, item: Claimed): Promise<void> {
  const { workflow, id } = item.payload;
  const found = await describe(manager, workflow, id ?? '');
  if (!found) return;
  const target = { ...found, authorityId: item.authorityId };
  await (item.kind === 'start-workflow' ? port.start(target) : port.signal(target));
}

async function describe(
  manager: EntityManager,
  workflow: string | undefined,
  id: string,
): Promise<Omit<WorkflowToStart, 'authorityId'> | null> {
  switch (workflow) {
    case 'plan': {
      const plan = await manager.findOneBy(Plan, { id });
      return plan && { workflow, id, planId: id, unitId: null };
    }
    case 'collectReports': {
      const cycle = await manager.findOneBy(ReportCycle, { id });
      return cycle && { workflow, id, planId: cycle.planId, unitId: null };
    }
    case 'followUp': {
      const followUp = await manager.findOneBy(FollowUp, { id });
      return followUp && { workflow, id, planId: followUp.planId, unitId: followUp.unitId };
    }
    default:
      return null;
  }
}
