import type { FoundFollowUp } from '#database';
import { type DeadlineTerms, countWorkingDays } from '#domain';
import type { Reading } from '../deadlines/reading.js';
import type { BoardRow } from './board.dto.js';

/** A follow-up as a row of the board. */
export function boardRow(reading: Reading, row: FoundFollowUp, { dueOn, lastDay }: DeadlineTerms): BoardRow {
  const { kind, planId, planTitle, cycle, task, unitId, unitName, requested, requestId, cycleId, assignmentId } = row;
  return {
    ...{ kind, planId, planTitle, cycle, task, unitId, unitName, requested, requestId, cycleId, assignmentId },
    followUpId: row.id,
    dueOn,
    lastDay,
    daysLate: countWorkingDays(reading.calendar, lastDay, reading.today),
    lastUrgedAt: row.lastUrgedAt?.toISOString() ?? null,
    version: row.version,
    escalationLevel: row.escalationLevel,
  };
}

/** The latest first. */
export const byLateness = (a: BoardRow, b: BoardRow): number =>
  b.daysLate - a.daysLate || a.unitName.localeCompare(b.unitName, 'vi');
