import { Injectable, type StreamableFile } from '@nestjs/common';
import { type Doing, shareOfBody } from '#actions';
import {
  type FoundExtension,
  type FoundReport,
  type FoundRequest,
  findAssignments,
  findExtensions,
  findFollowUps,
  findReportFile,
  findReports,
  findRequest,
  scopeOf,
} from '#database';
import { type Actor, isWaiting, may } from '#domain';
import { type Reading, readingOf } from '../deadlines/reading.js';
import { deadlineView, requestState } from '../deadlines/views.js';
import type { ExtensionView } from '../follow-ups/follow-ups.dto.js';
import { attachment } from '../http/attachment.js';
import { notFound } from '../http/row-id.pipe.js';
import { assignmentView, datedBy } from '../plans/body-views.js';
import { actsFor } from './acts-for.js';
import type { ReportVersion, RequestView } from './requests.dto.js';

@Injectable()
export class RequestsService {
  async see(doing: Doing, id: string): Promise<RequestView> {
    const { manager } = doing.db;
    const scope = scopeOf(doing.actor);
    const request = await findRequest(manager, scope, id);
    if (!request) throw notFound();
    const { planId, unitId, followUpId } = request;
    const reading = await readingOf(doing);
    const [assignments, followUps, reports, share] = await Promise.all([
      findAssignments(manager, scope, planId),
      findFollowUps(manager, scope, { planId, unitId }),
      findReports(manager, id),
      shareOfBody(manager, { planId, unitId }),
    ]);
    const dated = datedBy(followUps);
    const extensions = followUpId === null ? [] : await findExtensions(manager, scope, followUpId);
    const [lastReport, ...previous] = reports.map(reportVersion);
    return {
      ...head(reading, doing.actor, request),
      mayAskExtension: mayAskExtension(doing.actor, request, extensions),
      tasks: assignments
        .filter((task) => task.unitId === unitId)
        .map((task) => assignmentView(reading, task, dated.get(task.assignmentId))),
      targets: share.targets.map(({ id: targetId, number, group, text, measures }) => ({
        id: targetId,
        number,
        group,
        text,
        measures,
      })),
      lastReport: lastReport ?? null,
      previous,
      extensions: extensions.map(extensionView),
    };
  }

  async file({ db, actor }: Doing, id: string): Promise<StreamableFile> {
    const file = await findReportFile(db.manager, scopeOf(actor), id);
    if (!file) throw notFound();
    return attachment(file);
  }
}

type Head = Omit<RequestView, 'mayAskExtension' | 'tasks' | 'targets' | 'lastReport' | 'previous' | 'extensions'>;

function head(reading: Reading, actor: Actor, request: FoundRequest): Head {
  const { id, unitId, unitName, requested, status, version, handedInOn, closeReason, returnReason, followUpId } =
    request;
  return {
    ...{ id, unitId, unitName, requested, status, version, handedInOn, closeReason, returnReason, followUpId },
    plan: { id: request.planId, title: request.planTitle, number: request.planNumber },
    cycle: { id: request.cycleId, name: request.cycle, dataFrom: request.dataFrom, dataTo: request.dataTo },
    deadline: deadlineView(reading, request),
    state: requestState(reading, request),
    allowed: actsFor(actor, request),
    mayRecordOnBehalf: isWaiting(status) && may(actor, 'report.recordOnBehalf'),
  };
}

function mayAskExtension(actor: Actor, request: FoundRequest, extensions: FoundExtension[]): boolean {
  const own = actor.unitId === request.unitId && may(actor, 'report.submitOwn');
  return own && request.followed && isWaiting(request.status) && extensions.every((x) => x.decision !== 'pending');
}

const reportVersion = (report: FoundReport): ReportVersion => ({
  ...report,
  submittedAt: report.submittedAt.toISOString(),
});

const extensionView = (row: FoundExtension): ExtensionView => ({
  id: row.id,
  followUpId: row.followUpId,
  date: row.date,
  reason: row.reason,
  askedAt: row.askedAt.toISOString(),
  decision: row.decision,
  decisionReason: row.decisionReason,
  decidedAt: row.decidedAt?.toISOString() ?? null,
});
