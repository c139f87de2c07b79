import { randomUUID } from 'node:crypto';
import { ConsolidatedReport, ReportCycle } from '#database';
import { type ConsolidatedContent, completeness } from '#domain';
import { audit } from '../../audit.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { signalWorkflows } from '../../outbox.js';
import { conflict, demandVersion } from '../../refusals.js';
import { closeFollowUps } from '../follow-ups/close-follow-ups.js';
import { consolidatedContent } from './consolidated-content.js';
import { demandConsolidating, lockCycle } from './lock-cycle.js';
import { stepOfCycle } from './step-of-cycle.js';

/** A closed cycle may still be summed up, late; one that was forwarded is final. */
const CONSOLIDABLE: readonly ReportCycle['status'][] = ['open', 'consolidated', 'closed'];

/**
 * Sums up what the bodies reported in a cycle (Tổng hợp) into a frozen, numbered report, and ends the follow-up of the
 * consolidating unit. May be done again until it is forwarded: each time the next number. Throws DomainError
 * `cycle-missing`, `not-allowed`, `cycle-not-open`, `stale-version`.
 */
export async function consolidate(
  doing: Doing,
  order: { cycleId: string; version: number },
): Promise<{ consolidatedId: string }> {
  return transact(doing, async (acting) => {
    const { manager } = acting;
    const { cycle, plan } = await lockCycle(acting, order.cycleId);
    await demandConsolidating(acting, plan);
    if (!CONSOLIDABLE.includes(cycle.status)) throw conflict('cycle-not-open', refusalOf(cycle));
    demandVersion(cycle, order.version);
    const content = await consolidatedContent(manager, cycle, plan);
    const number = (await manager.countBy(ConsolidatedReport, { cycleId: cycle.id })) + 1;
    const consolidatedId = await freeze(acting, { cycle, content, number });
    await closeFollowUps(acting, await stepOfCycle(acting, cycle.id, 'consolidation'));
    await signalWorkflows(acting, [{ workflow: 'collectReports', id: cycle.id }]);
    await audit(acting, {
      action: 'cycle.consolidated',
      subjectType: 'cycle',
      subjectId: cycle.id,
      before: { status: cycle.status },
      after: { status: 'consolidated', number, ...completeness(content.bodies) },
    });
    return { consolidatedId };
  });
}

const refusalOf = (cycle: ReportCycle): string =>
  cycle.status === 'forwarded'
    ? 'Báo cáo tổng hợp của kỳ này đã được gửi đi nên không tổng hợp lại.'
    : 'Kỳ báo cáo này chưa mở nên chưa tổng hợp được.';

async function freeze(
  { manager, actor, at }: Acting,
  { cycle, content, number }: { cycle: ReportCycle; content: ConsolidatedContent; number: number },
): Promise<string> {
  const id = randomUUID();
  await insertOne(manager, ConsolidatedReport, {
    id,
    cycleId: cycle.id,
    number,
    content,
    consolidatedAt: at,
    consolidatedById: actor.personId,
  });
  await manager.update(ReportCycle, cycle.id, { status: 'consolidated', version: cycle.version + 1 });
  return id;
}
