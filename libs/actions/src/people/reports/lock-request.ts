import { FollowUp, Plan, ReportCycle, ReportRequest } from '#database';
import type { Acting } from '../../doing.js';
import { found } from '../../refusals.js';

/** A report request with what decides about it. */
export interface LockedRequest {
  request: ReportRequest;
  cycle: ReportCycle;
  plan: Plan;
  /** Null only where nothing was ever followed. */
  followUp: FollowUp | null;
}

/** Locks a request of the actor's authority. Throws DomainError `request-missing`. */
export async function lockRequest({ manager, actor }: Acting, requestId: string): Promise<LockedRequest> {
  const row = await manager.findOne(ReportRequest, { where: { id: requestId }, lock: { mode: 'for_no_key_update' } });
  const request = found(row, 'request');
  const plan = await manager.findOneBy(Plan, { id: request.planId, authorityId: actor.authorityId });
  return {
    request,
    plan: found(plan, 'request'),
    cycle: await manager.findOneByOrFail(ReportCycle, { id: request.cycleId }),
    followUp: await manager.findOne(FollowUp, {
      where: { requestId: request.id },
      lock: { mode: 'for_no_key_update' },
    }),
  };
}
