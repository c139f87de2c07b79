import type { Instant } from '#domain';
import type { ClockStep } from '#workflows';

/** Written where nothing will come by itself any more, so that the sweep leaves the row alone. */
const NEVER = new Date('9999-12-31T00:00:00Z');

/** What is kept in the row of what a step said: the sweep compares it with the clock. */
export const keptMoment = (lookAgainAt: Instant | null): Date => (lookAgainAt === null ? NEVER : new Date(lookAgainAt));

/** The end of a workflow. */
export const OVER: ClockStep = { lookAgainAt: null, over: true, summary: 'Đã kết thúc' };

/** Ends without a moment of its own: only a change brings it on. */
export const WAITING: ClockStep = { lookAgainAt: null, over: false, summary: 'Chờ thay đổi' };
