import type { FoundFollowUp, FoundRequest } from '#database';
import { isWaiting } from '#domain';
import type { DeadlineView } from '../http/source.dto.js';
import type { RequestState } from '../plans/plan-cycles.dto.js';
import { type Reading, termsFor } from './reading.js';

type WithDeadline = Pick<FoundFollowUp, 'relation' | 'date' | 'source' | 'phrase' | 'deadlineVersion' | 'policy'>;

/** A deadline as people read it. */
export function deadlineView(reading: Reading, row: WithDeadline): DeadlineView {
  const { dueOn, lastDay } = termsFor(reading, row);
  const { relation, date, source, phrase } = row;
  return { relation, date, dueOn, lastDay, source, phrase, version: row.deadlineVersion };
}

/** How a request stands: handed in by the last day of the term in force at that time, or waiting for its body. */
export function requestState(reading: Reading, row: FoundRequest): RequestState {
  if (isWaiting(row.status)) return reading.today > termsFor(reading, row).lastDay ? 'overdue' : 'waiting';
  if (row.status !== 'submitted' && row.status !== 'accepted') return 'excused';
  const judged = termsFor(reading, { relation: row.judgedRelation, date: row.judgedDate, policy: row.policy });
  return row.handedInOn !== null && row.handedInOn <= judged.lastDay ? 'in-time' : 'late';
}
