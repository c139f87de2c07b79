import type { Config } from '#config';

/** What the worker takes of the configuration. */
export type WorkerConfig = Pick<
  Config,
  | 'databaseUrl'
  | 'temporalAddress'
  | 'temporalNamespace'
  | 'smtpUrl'
  | 'mailFrom'
  | 'mailTrialTo'
  | 'publicUrl'
  | 'logLevel'
>;

/** Token under which Nest hands it out. */
export const WORKER_CONFIG = 'WORKER_CONFIG';
