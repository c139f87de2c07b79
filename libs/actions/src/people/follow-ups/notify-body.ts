import { type FollowUp, Notification } from '#database';
import { gatheringTime, localDate } from '#domain';
import { loadCalendar } from '../../calendar.js';
import type { Acting } from '../../doing.js';
import { insertAll } from '../../insert-all.js';

/** A letter to the body that leaves at once, not with the next morning's. */
export interface ImmediateLetter {
  followUp: Pick<FollowUp, 'id' | 'planId' | 'unitId' | 'deadlineVersion'>;
  /** issued, returned or urged. */
  milestone: string;
  /** Tells repeats apart; '' where there can be one only. */
  occasion: string;
}

/**
 * Enters letters to bodies in the ledger; the relay of the worker gathers and sends them after the commit, at night or on
 * a day off with the next morning's.
 */
export async function notifyBodies(acting: Acting, letters: ImmediateLetter[]): Promise<void> {
  const calendar = await loadCalendar(acting.manager, acting.actor.authorityId);
  const gatherAt = new Date(gatheringTime(acting.now, 'immediate', calendar));
  await insertAll(
    acting.manager,
    Notification,
    letters.map(({ followUp, milestone, occasion }) => ({
      authorityId: acting.actor.authorityId,
      planId: followUp.planId,
      followUpId: followUp.id,
      occasion,
      kind: 'mail',
      milestone,
      deadlineVersion: followUp.deadlineVersion,
      plannedOn: localDate(acting.now),
      late: false,
      audience: 'body',
      recipient: `unit:${followUp.unitId}`,
      at: acting.at,
      gatherAt,
      fate: 'pending',
    })),
  );
}
