/** The local stack: PostgreSQL, Temporal and a mailbox on one machine, for trying the program out, for rehearsals and for tests. */
export { dataDirOf, isReachable, isRoot } from './data-dir.js';
export { startMailbox, type MailboxOptions, type RunningMailbox } from './mailbox/mailbox.js';
export { KEPT_MAILS, type Mail, type MailSummary } from './mailbox/mail-store.js';
export type { Refusal } from './mailbox/smtp.js';
export { freePort, LOCALHOST } from './ports.js';
export { startPostgres, type PostgresOptions, type RunningPostgres } from './postgres/postgres.js';
export { projectDir } from './project-dir.js';
export { StackError } from './stack-error.js';
export { prepareNamespace, type NamespaceOptions } from './temporal/namespace.js';
export type { RunningTemporal, TemporalOptions } from './temporal/running-temporal.js';
export { startTemporal } from './temporal/temporal.js';
export { localDatabaseUrl } from './postgres/local-database.js';
