import type { FoundConsolidated, FoundCycle, FoundRequest } from '#database';
import type { Actor, LadderPolicy } from '#domain';
import { type Reading, termsFor } from '../deadlines/reading.js';
import { requestState } from '../deadlines/views.js';
import { actsFor } from '../requests/acts-for.js';
import { groupBy } from './group-by.js';
import type { CycleRequestView, PlanCycleView } from './plan-cycles.dto.js';

interface Rows {
  actor: Actor;
  policy: LadderPolicy | null;
  cycles: FoundCycle[];
  requests: FoundRequest[];
  consolidated: Omit<FoundConsolidated, 'content' | 'planId' | 'cycleStatus'>[];
}

/** The cycles of a plan, each with its matrix and its consolidated reports. */
export function cycleViews(reading: Reading, rows: Rows): PlanCycleView[] {
  const requests = groupBy(rows.requests, (request) => request.cycleId);
  const consolidated = groupBy(rows.consolidated, (report) => report.cycleId);
  return rows.cycles.map((cycle) => {
    const { id, name, kind, dataFrom, dataTo, opensOn, relation, date, consolidateBy, forwardBy, status, version } =
      cycle;
    const { dueOn, lastDay } = termsFor(reading, { relation, date, policy: rows.policy });
    return {
      ...{ id, name, kind, dataFrom, dataTo, opensOn, relation, date, consolidateBy, forwardBy, status, version },
      dueOn,
      lastDay,
      requests: (requests.get(cycle.id) ?? []).map((request) => cycleRequestView(reading, rows.actor, request)),
      consolidated: (consolidated.get(cycle.id) ?? []).map((report) => ({
        id: report.id,
        number: report.number,
        consolidatedAt: report.consolidatedAt.toISOString(),
        forwardedNumber: report.forwardedNumber,
        forwardedOn: report.forwardedOn,
      })),
    };
  });
}

function cycleRequestView(reading: Reading, actor: Actor, request: FoundRequest): CycleRequestView {
  const { id, unitId, unitName, requested, status, version, handedInOn, followUpId } = request;
  const { dueOn, lastDay } = termsFor(reading, request);
  return {
    ...{ id, unitId, unitName, requested, status, version, handedInOn, followUpId, dueOn, lastDay },
    state: requestState(reading, request),
    allowed: actsFor(actor, request),
  };
}
