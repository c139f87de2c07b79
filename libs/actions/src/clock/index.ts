/** What the clock does: steps of the workflows, the outbox relay, the sweep, the lists. */
export { clockActivities } from './clock-activities.js';
export { cycleStep } from './cycle-step.js';
export { messageIdOf } from './deliver-letter.js';
export { followUpStep } from './follow-up-step.js';
export { morningList, weeklyList } from './lists.js';
export { planStep } from './plan-step.js';
export type { RelayPorts, WorkflowPort, WorkflowToStart } from './ports.js';
export { type RelayCount, relay } from './relay.js';
export { type SweepCount, sweep } from './sweep.js';
