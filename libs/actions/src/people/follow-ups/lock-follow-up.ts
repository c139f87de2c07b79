import { FollowUp } from '#database';
import type { Acting } from '../../doing.js';
import { conflict, found } from '../../refusals.js';

/** Locks a follow-up of the actor's authority. Throws DomainError `follow-up-missing`. */
export async function lockFollowUp(acting: Acting, followUpId: string): Promise<FollowUp> {
  const row = await acting.manager.findOne(FollowUp, {
    where: { id: followUpId, authorityId: acting.actor.authorityId },
    lock: { mode: 'for_no_key_update' },
  });
  return found(row, 'follow-up');
}

/** Throws DomainError `follow-up-closed` when nothing is urged any more. */
export function demandOpen(followUp: FollowUp): void {
  if (!followUp.open) throw conflict('follow-up-closed', 'Việc này đã kết thúc, không cần đôn đốc hoặc gia hạn nữa.');
}
