import { defineSearchAttributeKey } from '@temporalio/common';
import { condition, defineSignal, setHandler, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { ClockStep } from './activities.js';
import { CHANGED, type FollowInput, SEARCH_ATTRIBUTES, type WorkflowState } from './handles.js';

/** 'Look again'; may come at any time and any number of times. */
export const changed = defineSignal(CHANGED);

const STATE = defineSearchAttributeKey(SEARCH_ATTRIBUTES.state, 'KEYWORD');

/**
 * The loop that all workflows are: look, then wait until the moment named or until something changed, and look again.
 * No rule lives here, for rules change and histories do not. Ends with 'again' when the history has grown so long that the
 * server suggests to begin a new one.
 */
export async function followTheClock(
  input: FollowInput,
  look: (id: string, now: number) => Promise<ClockStep>,
): Promise<'over' | 'again'> {
  let news = false;
  setHandler(changed, () => {
    news = true;
  });
  for (;;) {
    news = false;
    const now = Date.now() + input.clockOffsetMs;
    const step = await look(input.id, now);
    // A change during the last look is looked at, too: nothing said to a running workflow is lost.
    if (news) continue;
    if (step.over) return over();
    if (workflowInfo().continueAsNewSuggested) return 'again';
    await waitFor(step, now, () => news);
  }
}

async function waitFor(step: ClockStep, now: number, news: () => boolean): Promise<void> {
  if (step.lookAgainAt === null) await condition(news);
  else await condition(news, Math.max(1, step.lookAgainAt - now), { summary: step.summary });
}

function over(): 'over' {
  const state: WorkflowState = 'over';
  upsertSearchAttributes([{ key: STATE, value: state }]);
  return 'over';
}
