import { continueAsNew } from '@temporalio/workflow';
import { cycleStep } from './clock-activities.js';
import { followTheClock } from './follow-the-clock.js';
import type { FollowInput } from './handles.js';

/** A report cycle: asks the bodies, hands over to the consolidating unit, ends when all is in and passed on. `id` = ReportCycle. */
export async function collectReports(input: FollowInput): Promise<void> {
  if ((await followTheClock(input, cycleStep)) === 'again') await continueAsNew<typeof collectReports>(input);
}
