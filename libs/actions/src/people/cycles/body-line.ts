import { type ConsolidatedBody, type LadderPolicy, type WorkCalendar, isWaiting, termsOf } from '#domain';
import type { CollectedBody } from './collected-bodies.js';

/** One body's line of the consolidated report. */
export function bodyLine(body: CollectedBody, calendar: WorkCalendar, policy: LadderPolicy): ConsolidatedBody {
  const { content, tasks, request } = body;
  return {
    unitName: body.unitName,
    state: stateOf(body, calendar, policy),
    handedInOn: request.handedInOn,
    nothingToReport: content?.nothingToReport ?? false,
    results: [...tasks].flatMap(([assignmentId, task]) =>
      (content?.results ?? [])
        .filter((result) => result.assignmentId === assignmentId)
        .map(({ progress, text }) => ({ task, progress, text })),
    ),
    difficulties: content?.difficulties ?? '',
    proposals: content?.proposals ?? '',
  };
}

/** Handed in by the last day of the term is in time; a report returned and not handed in anew is missing. */
function stateOf(
  { request, deadline }: CollectedBody,
  calendar: WorkCalendar,
  policy: LadderPolicy,
): ConsolidatedBody['state'] {
  if (isWaiting(request.status)) return 'missing';
  if (request.status !== 'submitted' && request.status !== 'accepted') return 'excused';
  const { lastDay } = termsOf(deadline, calendar, policy);
  return request.handedInOn !== null && request.handedInOn <= lastDay ? 'in-time' : 'late';
}
