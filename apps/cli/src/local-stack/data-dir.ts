import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { projectDir } from './project-dir.js';

/** Where root keeps the data when the project lies in a folder closed to others. */
const ROOT_DATA_DIR = '/var/lib/don-doc';

/** Whether we are root, which PostgreSQL refuses to run as. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The folder of everything that lasts between runs: `DONDOC_DATA_DIR`, else `.data` of the project. As root PostgreSQL runs under
 * another account, which must be able to enter the folder; below a closed one (a home of mode 700) it cannot, so `/var/lib/don-doc` is taken,
 * with a folder for each copy of the project.
 */
export function dataDirOf(env: NodeJS.ProcessEnv, project = projectDir()): string {
  if (env['DONDOC_DATA_DIR']) return resolve(env['DONDOC_DATA_DIR']);
  if (!isRoot() || isReachable(project)) return join(project, '.data');
  const copy = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return join(ROOT_DATA_DIR, `${basename(project)}-${copy}`);
}

/** Where root puts a copy of PostgreSQL's program files when node_modules is closed to others. */
export function sharedBinaryDir(): string {
  return join(ROOT_DATA_DIR, 'bin');
}

/** Whether any account may enter this folder: every folder above it, and itself, lets others pass. A missing one takes its parent's word. */
export function isReachable(path: string): boolean {
  for (let dir = resolve(path); ; dir = dirname(dir)) {
    const stat = statSync(dir, { throwIfNoEntry: false });
    if (stat && (stat.mode & 0o001) === 0) return false;
    if (dir === dirname(dir)) return true;
  }
}
