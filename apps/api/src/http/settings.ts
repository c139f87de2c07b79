import type { DataSource } from 'typeorm';
import type { LogLevel } from '#config';
import type { Instant } from '#domain';

/** What the API is given by whoever starts it. */
export interface ApiSettings {
  /** Opened by the caller; closed when the application closes. */
  db: DataSource;
  /** Where people open the web page; an `https` one makes the cookie `Secure`. */
  publicUrl: string;
  /** Web view of the local mailbox. */
  mailboxUrl: string | null;
  /** The clock: tests set their own. */
  now: () => Instant;
  /** Null = no log lines. */
  logLevel: LogLevel | null;
  /** Folder of the built web page; null = the API alone. */
  webDir: string | null;
}

/** Injection token of the settings. */
export const SETTINGS = Symbol('settings');
