import { OutboxItem } from '#database';
import type { Acting } from './doing.js';
import { insertAll } from './insert-all.js';

/** A running workflow, named by its type and the row it follows. */
export interface WorkflowRef {
  workflow: 'plan' | 'collectReports' | 'followUp';
  id: string;
}

/** To be started after the commit; starting one that runs already is harmless, for its id is made of the row's. */
export const startWorkflows = (acting: Acting, refs: WorkflowRef[]): Promise<void> =>
  writeRows(acting, 'start-workflow', refs);

/** To be told after the commit that something changed, so that it looks again. */
export const signalWorkflows = (acting: Acting, refs: WorkflowRef[]): Promise<void> =>
  writeRows(acting, 'signal-workflow', refs);

async function writeRows(acting: Acting, kind: OutboxItem['kind'], refs: WorkflowRef[]): Promise<void> {
  await insertAll(
    acting.manager,
    OutboxItem,
    refs.map(({ workflow, id }) => ({
      authorityId: acting.actor.authorityId,
      kind,
      payload: { workflow, id },
      recipient: null,
      notBefore: acting.at,
      createdAt: acting.at,
    })),
  );
}
