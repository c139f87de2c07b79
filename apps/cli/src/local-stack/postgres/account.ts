import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isRoot } from '../data-dir.js';
import { reasonOf, StackError } from '../stack-error.js';

const run = promisify(execFile);
const ACCOUNT = 'postgres';

/** The account PostgreSQL runs under when we are root (it refuses root): `postgres`, created as a system account without login when missing. */
export async function postgresAccount(): Promise<{ uid: number; gid: number } | undefined> {
  if (!isRoot()) return undefined;
  const found = await lookUp();
  if (found) return found;
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', ACCOUNT]);
  } catch (cause) {
    throw new StackError(
      `PostgreSQL không chạy dưới quyền root và không tạo được tài khoản "${ACCOUNT}" (${reasonOf(cause)}).`,
      'Hãy chạy bằng một tài khoản thường, hoặc đặt DATABASE_URL.',
      { cause },
    );
  }
  const created = await lookUp();
  if (!created)
    throw new StackError(`Không thấy tài khoản "${ACCOUNT}" vừa tạo.`, 'Hãy chạy bằng một tài khoản thường.');
  return created;
}

async function lookUp(): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', ACCOUNT]), run('id', ['-g', ACCOUNT])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    // `id` fails for an unknown name: not there
    return undefined;
  }
}
