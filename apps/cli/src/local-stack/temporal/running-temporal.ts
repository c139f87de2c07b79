import type { Part } from '../part.js';
import type { ProgramSource } from './sources.js';

/** What is wanted of the server. */
export interface TemporalOptions {
  /** The folder of its database, configuration and log. */
  dataDir: string;
  namespace: string;
  searchAttributes: readonly string[];
  /** Rehearsals and tests need a server whose workflows skip time, and skip quickly. */
  timeSkipping?: boolean;
  /** Taken when free, else another one. */
  port?: number;
  env?: NodeJS.ProcessEnv;
  sources?: readonly ProgramSource[];
  /** Gives up and leaves nothing behind when it fires. */
  signal?: AbortSignal;
  /** Progress for a person, Vietnamese. */
  report?: (line: string) => void;
}

/** A server one can use: somebody else's (no `part`), or our own. */
export interface RunningTemporal {
  address: string;
  namespace: string;
  version: string;
  /** Vietnamese: where it comes from. */
  origin: string;
  part?: Part;
  stop(): Promise<void>;
}
