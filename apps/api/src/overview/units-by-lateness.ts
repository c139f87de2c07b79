import type { FoundFollowUp, FoundRequest } from '#database';
import { type Reading, termsFor } from '../deadlines/reading.js';
import { requestState } from '../deadlines/views.js';
import type { UnitLateness } from './overview.dto.js';

/** Reports of running plans and open tasks with a date of their own, counted by unit; who has most overdue comes first. */
export function unitsByLateness(
  reading: Reading,
  requests: FoundRequest[],
  followUps: FoundFollowUp[],
): UnitLateness[] {
  const units = new Map<string, UnitLateness>();
  const of = ({ unitId, unitName }: { unitId: string; unitName: string }): UnitLateness => {
    const unit = units.get(unitId) ?? { unitId, unitName, overdue: 0, late: 0, inTime: 0, waiting: 0 };
    units.set(unitId, unit);
    return unit;
  };
  for (const request of requests) {
    const state = requestState(reading, request);
    if (state !== 'excused') of(request)[state === 'in-time' ? 'inTime' : state]++;
  }
  for (const task of followUps.filter((followUp) => followUp.kind === 'task')) {
    of(task)[reading.today > termsFor(reading, task).lastDay ? 'overdue' : 'waiting']++;
  }
  return [...units.values()].sort(
    (a, b) => b.overdue - a.overdue || b.late - a.late || a.unitName.localeCompare(b.unitName, 'vi'),
  );
}
