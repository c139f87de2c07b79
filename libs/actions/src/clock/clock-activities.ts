import type { DataSource } from 'typeorm';
import type { ClockActivities } from '#workflows';
import { cycleStep } from './cycle-step.js';
import { followUpStep } from './follow-up-step.js';
import { planStep } from './plan-step.js';

/** The activities that a worker registers, bound to its database. */
export const clockActivities = (db: DataSource): ClockActivities => ({
  planStep: (id, now) => planStep(db, id, now),
  cycleStep: (id, now) => cycleStep(db, id, now),
  followUpStep: (id, now) => followUpStep(db, id, now),
});
