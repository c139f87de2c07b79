import { ReportRequest } from '#database';
import { demand, requestAfter } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { signalWorkflows } from '../../outbox.js';
import { demandReason, demandVersion } from '../../refusals.js';
import { closeFollowUps } from '../follow-ups/close-follow-ups.js';
import { lockRequest } from './lock-request.js';

/** How a request may end without a report. */
export type EndAct = 'exempt' | 'withdraw' | 'close';

/**
 * Ends a request without a report: exempted (Miễn), withdrawn (Rút) or closed with a reason (Đóng). Nothing more is urged.
 * Throws DomainError `request-missing`, `transition-refused`, `stale-version`, `reason-needed`.
 */
export async function endRequest(
  doing: Doing,
  order: { requestId: string; version: number; act: EndAct; reason: string },
): Promise<void> {
  demand(doing.actor, 'followUp.exempt');
  const reason = demandReason(order.reason);
  await transact(doing, async (acting) => {
    const { request, followUp } = await lockRequest(acting, order.requestId);
    const status = requestAfter(request.status, order.act);
    demandVersion(request, order.version);
    await acting.manager.update(ReportRequest, request.id, {
      status,
      closeReason: reason,
      version: request.version + 1,
    });
    if (followUp) await closeFollowUps(acting, [followUp]);
    await signalWorkflows(acting, [{ workflow: 'collectReports', id: request.cycleId }]);
    await audit(acting, {
      action: `request.${order.act}`,
      subjectType: 'request',
      subjectId: request.id,
      reason,
      before: { status: request.status },
      after: { status },
    });
  });
}
