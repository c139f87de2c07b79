import { continueAsNew } from '@temporalio/workflow';
import { followUpStep } from './clock-activities.js';
import { followTheClock } from './follow-the-clock.js';
import type { FollowInput } from './handles.js';

/** One body and one deadline: reminders before and after, escalation, until handed in, ended or replaced. `id` = FollowUp. */
export async function followUp(input: FollowInput): Promise<void> {
  if ((await followTheClock(input, followUpStep)) === 'again') await continueAsNew<typeof followUp>(input);
}
