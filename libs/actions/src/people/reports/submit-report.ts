import { type ReportContent, demand, localDate } from '#domain';
import { type Doing, transact } from '../../doing.js';
import { missing } from '../../refusals.js';
import type { HandedInFile } from './check-files.js';
import { handIn } from './hand-in.js';
import { lockRequest } from './lock-request.js';

/**
 * A body hands in its report (Nộp báo cáo), for the first time or after it was returned. Throws DomainError
 * `request-missing` (also for another body's), `transition-refused`, `stale-version`, `bad-report`, `empty-report` and
 * those of `checkFiles`.
 */
export async function submitReport(
  doing: Doing,
  report: { requestId: string; version: number; content: ReportContent; files: HandedInFile[] },
): Promise<{ reportId: string; number: number }> {
  demand(doing.actor, 'report.submitOwn');
  return transact(doing, async (acting) => {
    const locked = await lockRequest(acting, report.requestId);
    if (acting.actor.unitId !== locked.request.unitId) throw missing('request');
    const { version, content, files } = report;
    return handIn(acting, locked, { version, content, files, on: localDate(acting.now), onBehalfBy: null });
  });
}
