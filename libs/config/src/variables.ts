import { hostAndPort, mailbox, oneOf, port, text, url, type Reader } from './readers.js';

/** How much the programs write to their logs. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** Everything the programs take from their environment; frozen. */
export interface Config {
  /** PostgreSQL; carries a password, so it is never printed. */
  databaseUrl: string;
  /** 'host:port' of the Temporal frontend. */
  temporalAddress: string;
  temporalNamespace: string;
  /** The mail server; may carry a password. */
  smtpUrl: string;
  /** The sender of every mail. */
  mailFrom: string;
  /** The trial switch: when set, every mail goes to this address instead of its recipients. */
  mailTrialTo: string | null;
  /** Where people open the web page, without a slash at the end: links in mails begin with it. */
  publicUrl: string;
  /** Where the API listens. */
  host: string;
  port: number;
  /** The folder of uploaded files and other data outside the database. */
  dataDir: string;
  logLevel: LogLevel;
  /** The local mailbox's web view, for a link in the web page; only where there is one. */
  mailboxUrl: string | null;
}

/** Which variable says it, how it is read, and what holds when it is not set (no `fallback`: it must be). */
export interface Variable<T> {
  name: string;
  read: Reader<T>;
  fallback?: T;
}

/** The environment table; README.md and docs/operation.md repeat it. */
export const VARIABLES: { readonly [K in keyof Config]: Variable<Config[K]> } = {
  databaseUrl: { name: 'DATABASE_URL', read: url('postgres', 'postgresql') },
  temporalAddress: { name: 'TEMPORAL_ADDRESS', read: hostAndPort },
  temporalNamespace: { name: 'TEMPORAL_NAMESPACE', read: text, fallback: 'don-doc' },
  smtpUrl: { name: 'SMTP_URL', read: url('smtp', 'smtps') },
  mailFrom: { name: 'MAIL_FROM', read: mailbox },
  mailTrialTo: { name: 'MAIL_TRIAL_TO', read: mailbox, fallback: null },
  publicUrl: { name: 'PUBLIC_URL', read: url('http', 'https') },
  host: { name: 'HOST', read: text, fallback: '127.0.0.1' },
  port: { name: 'PORT', read: port, fallback: 3000 },
  dataDir: { name: 'DONDOC_DATA_DIR', read: text, fallback: '.data' },
  logLevel: { name: 'LOG_LEVEL', read: oneOf('error', 'warn', 'info', 'debug'), fallback: 'info' },
  mailboxUrl: { name: 'MAILBOX_URL', read: url('http', 'https'), fallback: null },
};
