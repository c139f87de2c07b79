import { randomUUID } from 'node:crypto';
import { Report, ReportFile, ReportRequest } from '#database';
import { type PlainDate, type ReportContent, requestAfter } from '#domain';
import { audit } from '../../audit.js';
import type { Acting } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { signalWorkflows } from '../../outbox.js';
import { demandVersion } from '../../refusals.js';
import { closeFollowUps } from '../follow-ups/close-follow-ups.js';
import { type HandedInFile, checkFiles } from './check-files.js';
import { checkReport } from './check-report.js';
import type { LockedRequest } from './lock-request.js';
import { shareOfBody } from './share-of-body.js';

/** A report being handed in, by the body or on its behalf. */
export interface HandIn {
  /** Version of the request the person saw. */
  version: number;
  content: ReportContent;
  files: readonly HandedInFile[];
  /** The day it counts as handed in, if it is the first. */
  on: PlainDate;
  onBehalfBy: Report['onBehalfBy'];
}

/** Takes in the next version of a report, ends its follow-up and tells the cycle. The request is locked by the caller. */
export async function handIn(
  acting: Acting,
  { request, followUp }: LockedRequest,
  report: HandIn,
): Promise<{ reportId: string; number: number }> {
  const { manager } = acting;
  const status = requestAfter(request.status, 'submit');
  demandVersion(request, report.version);
  const files = checkFiles(report.files);
  checkReport(report.content, await shareOfBody(manager, request), files.length);
  const number = (await manager.countBy(Report, { requestId: request.id })) + 1;
  const reportId = await insertReport(acting, { request, report, number, files });
  const handedInOn = request.handedInOn ?? report.on;
  await manager.update(ReportRequest, request.id, { status, handedInOn, version: request.version + 1 });
  if (followUp) await closeFollowUps(acting, [followUp]);
  await signalWorkflows(acting, [{ workflow: 'collectReports', id: request.cycleId }]);
  await audit(acting, {
    action: report.onBehalfBy === null ? 'report.submitted' : 'report.recorded-on-behalf',
    subjectType: 'request',
    subjectId: request.id,
    before: { status: request.status },
    after: { status, number, handedInOn, onBehalfBy: report.onBehalfBy, ...countsOf(report) },
  });
  return { reportId, number };
}

function countsOf({ content, files }: HandIn): Record<string, unknown> {
  const { nothingToReport, results, figures } = content;
  return { nothingToReport, results: results.length, figures: figures.length, files: files.length };
}

async function insertReport(
  { manager, actor, at }: Acting,
  {
    request,
    report,
    number,
    files,
  }: { request: ReportRequest; report: HandIn; number: number; files: readonly HandedInFile[] },
): Promise<string> {
  const id = randomUUID();
  await insertOne(manager, Report, {
    id,
    requestId: request.id,
    number,
    content: report.content,
    submittedAt: at,
    submittedById: actor.personId,
    onBehalfBy: report.onBehalfBy,
  });
  for (const { fileName, mediaType, bytes } of files) {
    await insertOne(manager, ReportFile, { reportId: id, fileName, mediaType, bytes: Buffer.from(bytes) });
  }
  return id;
}
