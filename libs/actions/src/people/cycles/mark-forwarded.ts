import { ConsolidatedReport, ReportCycle } from '#database';
import { type PlainDate, demand, isPlainDate, localDate } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { signalWorkflows } from '../../outbox.js';
import { conflict, found, invalid } from '../../refusals.js';
import { closeFollowUps } from '../follow-ups/close-follow-ups.js';
import { lockCycle } from './lock-cycle.js';
import { stepOfCycle } from './step-of-cycle.js';

const LONGEST_NUMBER = 100;

/**
 * Writes down under which number and date the newest consolidated report went on to the higher body (Đã gửi cấp trên); the
 * cycle is then final. Throws DomainError `consolidated-missing`, `already-forwarded`, `not-newest`, `bad-number`, `bad-date`.
 */
export async function markForwarded(
  doing: Doing,
  paper: { consolidatedId: string; number: string; date: PlainDate },
): Promise<void> {
  demand(doing.actor, 'cycle.forward');
  const number = paper.number.trim();
  if (number === '' || number.length > LONGEST_NUMBER) {
    throw invalid('bad-number', 'Xin ghi số, ký hiệu của văn bản gửi đi.');
  }
  if (!isPlainDate(paper.date) || paper.date > localDate(doing.now)) {
    throw invalid('bad-date', 'Ngày gửi không hợp lệ: phải là ngày đã qua hoặc hôm nay.');
  }
  await transact(doing, async (acting) => {
    const { manager } = acting;
    const report = found(await manager.findOneBy(ConsolidatedReport, { id: paper.consolidatedId }), 'consolidated');
    // The cycle is the row that decides: whoever holds it sees the newest consolidated report.
    const { cycle } = await lockCycle(acting, report.cycleId);
    if (cycle.status === 'forwarded')
      throw conflict('already-forwarded', 'Báo cáo tổng hợp của kỳ này đã được gửi đi.');
    if (report.number !== (await manager.countBy(ConsolidatedReport, { cycleId: cycle.id }))) {
      throw conflict('not-newest', 'Đã có bản tổng hợp mới hơn. Xin tải lại trang.');
    }
    await manager.update(ConsolidatedReport, report.id, { forwardedNumber: number, forwardedOn: paper.date });
    await manager.update(ReportCycle, cycle.id, { status: 'forwarded', version: cycle.version + 1 });
    await closeFollowUps(acting, await stepOfCycle(acting, cycle.id, 'forwarding'));
    await signalWorkflows(acting, [{ workflow: 'collectReports', id: cycle.id }]);
    await audit(acting, {
      action: 'cycle.forwarded',
      subjectType: 'cycle',
      subjectId: cycle.id,
      before: { status: cycle.status },
      after: { status: 'forwarded', number: report.number, forwardedOn: paper.date },
    });
  });
}
