import { continueAsNew } from '@temporalio/workflow';
import { planStep } from './clock-activities.js';
import { followTheClock } from './follow-the-clock.js';
import type { FollowInput } from './handles.js';

/** An issued plan, from issue to the end of its period: opens each report cycle on its day. `id` = Plan. */
export async function plan(input: FollowInput): Promise<void> {
  if ((await followTheClock(input, planStep)) === 'again') await continueAsNew<typeof plan>(input);
}
