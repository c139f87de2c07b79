import { ReportRequest } from '#database';
import { demand, requestAfter } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { signalWorkflows } from '../../outbox.js';
import { demandVersion } from '../../refusals.js';
import { lockRequest } from './lock-request.js';

/** Accepts a report (Xác nhận báo cáo). Throws DomainError `request-missing`, `transition-refused`, `stale-version`. */
export async function acceptReport(doing: Doing, order: { requestId: string; version: number }): Promise<void> {
  demand(doing.actor, 'report.review');
  await transact(doing, async (acting) => {
    const { request } = await lockRequest(acting, order.requestId);
    const status = requestAfter(request.status, 'accept');
    demandVersion(request, order.version);
    await acting.manager.update(ReportRequest, request.id, { status, version: request.version + 1 });
    await signalWorkflows(acting, [{ workflow: 'collectReports', id: request.cycleId }]);
    await audit(acting, {
      action: 'report.accepted',
      subjectType: 'request',
      subjectId: request.id,
      before: { status: request.status },
      after: { status },
    });
  });
}
