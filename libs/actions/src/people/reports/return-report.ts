import { Report, ReportRequest } from '#database';
import { demand, localDate, requestAfter } from '#domain';
import { audit } from '../../audit.js';
import { loadCalendar } from '../../calendar.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { signalWorkflows } from '../../outbox.js';
import { demandReason, demandVersion } from '../../refusals.js';
import { appendDeadline } from '../follow-ups/append-deadline.js';
import { notifyBodies } from '../follow-ups/notify-body.js';
import { type LockedRequest, lockRequest } from './lock-request.js';

/** Time to complete a returned report; the first deadline stays what it was, and lateness is judged by it. */
const WORKING_DAYS_TO_COMPLETE = 3;

/**
 * Returns a report to its body to be completed (Trả lại): it is urged again, toward the third working day from now, and
 * told at once. Throws DomainError `request-missing`, `transition-refused`, `stale-version`, `reason-needed`.
 */
export async function returnReport(
  doing: Doing,
  order: { requestId: string; version: number; reason: string },
): Promise<void> {
  demand(doing.actor, 'report.review');
  const reason = demandReason(order.reason);
  await transact(doing, async (acting) => {
    const { manager } = acting;
    const locked = await lockRequest(acting, order.requestId);
    const { request } = locked;
    const status = requestAfter(request.status, 'return');
    demandVersion(request, order.version);
    await manager.update(ReportRequest, request.id, { status, version: request.version + 1 });
    const report = await manager.findOneOrFail(Report, {
      where: { requestId: request.id },
      order: { number: 'DESC' },
    });
    await manager.update(Report, report.id, { returnReason: reason });
    await urgeAgain(acting, locked, { reason, occasion: report.id });
    await signalWorkflows(acting, [{ workflow: 'collectReports', id: request.cycleId }]);
    await audit(acting, {
      action: 'report.returned',
      subjectType: 'request',
      subjectId: request.id,
      reason,
      before: { status: request.status },
      after: { status, number: report.number },
    });
  });
}

async function urgeAgain(
  acting: Acting,
  { followUp }: LockedRequest,
  { reason, occasion }: { reason: string; occasion: string },
): Promise<void> {
  if (!followUp) return;
  const calendar = await loadCalendar(acting.manager, acting.actor.authorityId);
  const date = calendar.plus(localDate(acting.now), WORKING_DAYS_TO_COMPLETE);
  const deadlineVersion = await appendDeadline(acting, followUp, { date, reason });
  await notifyBodies(acting, [{ followUp: { ...followUp, deadlineVersion }, milestone: 'returned', occasion }]);
}
