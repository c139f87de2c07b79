import type { EntityManager } from 'typeorm';
import { OutboxItem } from '#database';
import type { Instant } from '#domain';
import type { WorkflowName } from '#workflows';
import { insertAll } from '../insert-all.js';

/** Writes outbox rows that start (or, `signal-workflow`, wake) the workflows of these rows once the transaction has committed. */
export async function askWorkflows(
  manager: EntityManager,
  ask: {
    kind: 'start-workflow' | 'signal-workflow';
    authorityId: string;
    workflow: WorkflowName;
    ids: string[];
    now: Instant;
  },
): Promise<void> {
  const { kind, authorityId, workflow } = ask;
  const at = new Date(ask.now);
  await insertAll(
    manager,
    OutboxItem,
    ask.ids.map((id) => ({
      authorityId,
      kind,
      payload: { workflow, id },
      recipient: null,
      notBefore: at,
      createdAt: at,
    })),
  );
}
