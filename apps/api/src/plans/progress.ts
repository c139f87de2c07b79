import type { FoundRequest } from '#database';
import type { Reading } from '../deadlines/reading.js';
import { requestState } from '../deadlines/views.js';
import type { PlanProgress } from './plans.dto.js';

/** The requests of the cycle that opened last; `requests` come by cycle, the oldest first. */
export function newestCycle(requests: FoundRequest[]): FoundRequest[] {
  const last = requests.at(-1);
  return last ? requests.filter((request) => request.cycleId === last.cycleId) : [];
}

/** Receipts of a plan, and how the requests of one cycle stand. */
export function progressOf(
  reading: Reading,
  { bodies, received }: { bodies: number; received: number },
  requests: FoundRequest[],
): PlanProgress {
  const progress = { bodies, received, inTime: 0, late: 0, waiting: 0, overdue: 0, excused: 0 };
  for (const request of requests) {
    const state = requestState(reading, request);
    progress[state === 'in-time' ? 'inTime' : state]++;
  }
  return progress;
}
