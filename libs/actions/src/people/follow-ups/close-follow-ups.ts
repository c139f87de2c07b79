import { In, IsNull } from 'typeorm';
import { Escalation, Extension, FollowUp } from '#database';
import type { Acting } from '../../doing.js';
import { signalWorkflows } from '../../outbox.js';

/**
 * Ends follow-ups: nothing more is urged, what was raised comes to its end, an extension still asked for is answered, and
 * the running workflows look again. Those that are closed already stay as they are.
 */
export async function closeFollowUps(acting: Acting, followUps: Pick<FollowUp, 'id' | 'open'>[]): Promise<void> {
  const ids = followUps.filter((followUp) => followUp.open).map((followUp) => followUp.id);
  if (ids.length === 0) return;
  const { manager, actor, at } = acting;
  await manager.update(FollowUp, { id: In(ids) }, { open: false });
  await endEscalations(acting, ids);
  await manager.update(
    Extension,
    { followUpId: In(ids), decision: 'pending' },
    {
      decision: 'refused',
      decisionReason: 'Việc đã kết thúc nên không còn cần gia hạn.',
      decidedById: actor.personId,
      decidedAt: at,
    },
  );
  await signalWorkflows(
    acting,
    ids.map((id) => ({ workflow: 'followUp', id })),
  );
}

/** What was raised about these follow-ups needs no decision any more. */
export async function endEscalations(acting: Acting, followUpIds: string[]): Promise<void> {
  const open = { followUpId: In(followUpIds), endedAt: IsNull() };
  await acting.manager.update(Escalation, open, { endedAt: acting.at });
}
