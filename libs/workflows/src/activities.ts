import type { Instant } from '#domain';

/** What a look at the database gave: due things are in the ledger by then; this says when to look again. */
export interface ClockStep {
  /** Null = only when told that something changed. */
  lookAgainAt: Instant | null;
  /** True when nothing more will come: the workflow ends. */
  over: boolean;
  /** Vietnamese label of the wait, shown in the Temporal UI: milestones and dates, no personal data. */
  summary: string;
}

/**
 * What the workflows ask of the outside; implemented in libs/actions, injected by the worker. Each decides and writes ledger
 * and outbox in one transaction and may be repeated without harm.
 */
export interface ClockActivities {
  /** Opens the report cycles of a plan whose day has come. */
  planStep(planId: string, now: Instant): Promise<ClockStep>;
  /** Opens the requests of a cycle, closes it at its end. */
  cycleStep(cycleId: string, now: Instant): Promise<ClockStep>;
  /** Writes what is due of one follow-up into the ledger. */
  followUpStep(followUpId: string, now: Instant): Promise<ClockStep>;
}
