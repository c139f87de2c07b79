import { FollowUp } from '#database';
import type { Acting } from '../../doing.js';

/** The open follow-ups of a step behind the bodies' reports, locked: one, or none where nobody was to do it. */
export function stepOfCycle(
  { manager }: Acting,
  cycleId: string,
  kind: 'consolidation' | 'forwarding',
): Promise<FollowUp[]> {
  return manager.find(FollowUp, { where: { cycleId, kind, open: true }, lock: { mode: 'for_no_key_update' } });
}
