import type { Mailer } from '#mail';
import type { WorkflowName } from '#workflows';

/** What is known of a workflow when it is started: ids for its search attributes, no names. */
export interface WorkflowToStart {
  workflow: WorkflowName;
  /** The row it follows. */
  id: string;
  authorityId: string;
  planId: string;
  unitId: string | null;
}

/** The way to the workflow engine. */
export interface WorkflowPort {
  /** Starts it unless it runs. */
  start(workflow: WorkflowToStart): Promise<void>;
  /** Tells it to look again; one that has ended begins anew. */
  signal(workflow: WorkflowToStart): Promise<void>;
  isRunning(workflow: Pick<WorkflowToStart, 'workflow' | 'id'>): Promise<boolean>;
}

/** What the relay needs of the outside. */
export interface RelayPorts {
  workflows: WorkflowPort;
  mailer: Mailer;
  /** Where people open the web page, without a slash at the end. */
  publicUrl: string;
  /** Something failed: an outbox id and a code, for the log. */
  report: (event: { event: string; outboxId?: string; code: string }) => void;
}
