export * from './polling.js';
export type { ClockActivities, ClockStep } from './activities.js';
export * from './handles.js';
