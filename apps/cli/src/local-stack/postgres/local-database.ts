import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasStrings, readJsonFile } from '../json-file.js';
import { LOCALHOST } from '../ports.js';
import { isAlive } from '../processes.js';
import { codeOf } from '../stack-error.js';
import { DATABASE } from './postgres.js';

/** The lines of postmaster.pid that say who runs and where (PostgreSQL, miscadmin.h: LOCK_FILE_LINE_PID, LOCK_FILE_LINE_PORT). */
const PID_LINE = 0;
const PORT_LINE = 3;

/**
 * The database of a `dondoc start` that runs on this data folder, for commands used beside it (`user add`, `doctor`); undefined when none runs.
 */
export async function localDatabaseUrl(dataDir: string): Promise<string | undefined> {
  const lines = await readLines(join(dataDir, 'postgres', 'postmaster.pid'));
  const passwords = await readJsonFile(join(dataDir, 'postgres-passwords.json'), (value) =>
    hasStrings(value, 'appPassword'),
  );
  const pid = Number(lines[PID_LINE]);
  const port = Number(lines[PORT_LINE]);
  if (!passwords || !(pid > 0) || !(port > 0) || !isAlive(pid)) return undefined;
  return `postgres://${DATABASE}:${passwords.appPassword}@${LOCALHOST}:${port}/${DATABASE}`;
}

async function readLines(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
