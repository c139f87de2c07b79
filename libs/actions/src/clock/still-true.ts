import type { FollowUp, Notification, Plan, ReportRequest } from '#database';
import { type Instant, MAIL_TIME, instantOf } from '#domain';

/** A ledger row with what decides whether its letter still says the truth. */
export interface LedgerRow {
  notification: Notification;
  followUp: FollowUp;
  plan: Pick<Plan, 'status'>;
  request: Pick<ReportRequest, 'status'> | null;
}

/**
 * Whether a message still holds at the moment of sending: what was handed in, extended, returned to or closed meanwhile is
 * not written about. A new plan is told in any case while it runs.
 */
export function stillTrue({ notification, followUp, plan, request }: LedgerRow, now: Instant): boolean {
  if (plan.status !== 'running') return false;
  if (notification.milestone === 'issued') return true;
  if (notification.milestone === 'returned') return request?.status === 'returned';
  const overtaken = followUp.until !== null && now >= instantOf(followUp.until, MAIL_TIME);
  return followUp.open && !overtaken && notification.deadlineVersion === followUp.deadlineVersion;
}
