import { proxyLocalActivities } from '@temporalio/workflow';
import type { ClockActivities } from './activities.js';

/**
 * One local activity a wake: it decides and writes in one transaction, so a regular activity's extra round trips would buy
 * nothing. 30 seconds are ample for one row; while the database is away it is tried again without end, at most five minutes apart.
 */
export const { planStep, cycleStep, followUpStep } = proxyLocalActivities<ClockActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
  summary: 'Xem việc gì đã đến hạn',
});
