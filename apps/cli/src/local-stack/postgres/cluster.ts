import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isReachable } from '../data-dir.js';
import { hasStrings, readJsonFile } from '../json-file.js';
import { commandOf, endProcess, isAlive } from '../processes.js';
import { codeOf, reasonOf, StackError } from '../stack-error.js';
import type { PostgresBinaries } from './binaries.js';

const run = promisify(execFile);

/** A folder of PostgreSQL data and the passwords that open it. */
export interface Cluster {
  dir: string;
  adminPassword: string;
  appPassword: string;
}

/** The cluster below `dataDir`, made when missing. Made under another name first, so that one broken off half-way is never started. */
export async function openCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  account: { uid: number; gid: number } | undefined,
): Promise<Cluster> {
  const dir = join(dataDir, 'postgres');
  await mkdir(dataDir, { recursive: true });
  if (account && !isReachable(dataDir)) {
    throw new StackError(
      `Tài khoản "postgres" không vào được thư mục ${dataDir}.`,
      'Đặt DONDOC_DATA_DIR ở nơi khác, ví dụ /var/lib/don-doc.',
    );
  }
  const passwords = await passwordsOf(dataDir);
  const version = await versionOf(dir);
  if (version === undefined) await initialise({ dir, binaries, account, password: passwords.adminPassword });
  else if (version !== binaries.version.split('.')[0]) {
    throw new StackError(
      `Dữ liệu ở ${dir} thuộc PostgreSQL ${version}, chương trình dùng PostgreSQL ${binaries.version}.`,
      'Kết xuất bằng pg_dump của bản cũ rồi nạp lại, hoặc dùng thư mục dữ liệu khác (DONDOC_DATA_DIR).',
    );
  }
  await clearLeftover(dir);
  return { dir, ...passwords };
}

async function versionOf(dir: string): Promise<string | undefined> {
  return readFile(join(dir, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    },
  );
}

/** Random passwords, kept beside the data for this user only. */
async function passwordsOf(dataDir: string): Promise<Omit<Cluster, 'dir'>> {
  const file = join(dataDir, 'postgres-passwords.json');
  const made = {
    adminPassword: randomBytes(18).toString('base64url'),
    appPassword: randomBytes(18).toString('base64url'),
  };
  try {
    await writeFile(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const kept = await readJsonFile(file, (value) => hasStrings(value, 'adminPassword', 'appPassword'));
    if (kept) return kept;
    throw new StackError(
      `Tệp mật khẩu ${file} bị hỏng.`,
      'Khôi phục tệp này từ bản sao lưu, hoặc dùng thư mục dữ liệu khác (DONDOC_DATA_DIR).',
    );
  }
}

async function initialise(work: {
  dir: string;
  binaries: PostgresBinaries;
  account: { uid: number; gid: number } | undefined;
  password: string;
}): Promise<void> {
  const half = `${work.dir}.new`;
  const passwordFile = `${work.dir}.pw`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  await writeFile(passwordFile, `${work.password}\n`, { mode: 0o600 });
  try {
    if (work.account)
      await Promise.all([half, passwordFile].map((path) => chown(path, work.account!.uid, work.account!.gid)));
    const flags = [
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
    ];
    // no-sync: the folder is renamed only when complete, and a machine that dies within these two seconds simply begins anew
    await run(work.binaries.initdb, [`--pgdata=${half}`, ...flags, '--no-sync', '--no-instructions'], {
      ...work.account,
    });
    await rename(half, work.dir);
  } catch (cause) {
    throw new StackError(
      `Không tạo được cơ sở dữ liệu ở ${work.dir} (${reasonOf(cause)}).`,
      'Kiểm tra quyền ghi và dung lượng đĩa.',
      { cause },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/**
 * A postmaster.pid that survived a crash: a server that still runs on this folder is stopped (its owner is gone: the caller holds the lock of
 * the data folder); a number that another program has by now is no server, and the file, which would keep PostgreSQL from starting, is removed.
 */
async function clearLeftover(dir: string): Promise<void> {
  const file = join(dir, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return;
  const pid = Number.parseInt(text, 10);
  if (Number.isInteger(pid) && pid > 0 && isAlive(pid)) {
    const command = await commandOf(pid);
    if (command?.includes(dir)) await endProcess(pid, 'SIGINT', 20_000);
  }
  await rm(file, { force: true });
}
