/** Everything by which a client finds, starts and signals our workflows. Ids are made here and nowhere else. */

/** The task queue that workers listen on. */
export const TASK_QUEUE = 'don-doc';

/** Type names of the workflows: of an issued plan, of a report cycle, of one body and one deadline. */
export type WorkflowName = 'plan' | 'collectReports' | 'followUp';

const ID_PREFIX: Record<WorkflowName, string> = { plan: 'plan', collectReports: 'cycle', followUp: 'follow-up' };

/** The workflow id of a row: 'follow-up-<uuid>'. One row, one workflow: starting twice is impossible. */
export const workflowId = (name: WorkflowName, rowId: string): string => `${ID_PREFIX[name]}-${rowId}`;

/** 'Look again': the only signal, without data, for the truth is in the database. */
export const CHANGED = 'changed';

/** Keyword search attributes by which workflows are found in the Temporal UI; they hold ids and a state, no names. */
export const SEARCH_ATTRIBUTES = {
  authority: 'DonDocAuthority',
  plan: 'DonDocPlan',
  unit: 'DonDocUnit',
  state: 'DonDocState',
} as const;

/** Values of `DonDocState`. */
export type WorkflowState = 'following' | 'over';

/** Input of every workflow. */
export interface FollowInput {
  /** Row of Plan, ReportCycle or FollowUp. */
  id: string;
  /** Added to the server's clock to give `now`: 0 in production, a rehearsal's distance from real time. */
  clockOffsetMs: number;
}
