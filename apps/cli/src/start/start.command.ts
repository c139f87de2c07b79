import { EXIT } from '../exit-codes.js';
import { dataDirOf } from '../local-stack/index.js';
import { takeLock, type Lock } from '../local-stack/lock.js';
import { reasonOf } from '../local-stack/stack-error.js';
import { accountLines, readyLines } from './announce.js';
import { Ending } from './ending.js';
import { openStack, type StackOptions } from './stack.js';

/** What a spec replaces: the programs that run on the stack, and what makes their database ready. */
export type StartParts = Partial<Pick<StackOptions, 'apps' | 'prepare'>>;

const progress = (line: string): void => void process.stderr.write(`${line}\n`);
const answer = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

/**
 * `dondoc start`: runs everything on this machine until Ctrl-C (SIGINT), SIGTERM or SIGHUP, or until a part cannot be kept running. Returns the
 * exit code: 0 asked to stop, 1 own fault or already running.
 */
export async function runStart(env: NodeJS.ProcessEnv, parts: StartParts = {}): Promise<number> {
  const ending = new Ending();
  try {
    const dataDir = dataDirOf(env);
    const lock = await takeLock(dataDir, progress);
    try {
      return await runUntilEnd({ env, dataDir, lock, report: progress, prepare, ...parts }, ending);
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (!ending.wasAsked) progress(reasonOf(error));
    return ending.wasAsked ? EXIT.done : EXIT.fault;
  } finally {
    ending.forget();
  }
}

async function runUntilEnd(options: Omit<StackOptions, 'signal'> & { lock: Lock }, ending: Ending): Promise<number> {
  const startedAt = Date.now();
  progress(`Khởi động Đôn Đốc, dữ liệu ở ${options.dataDir} (Ctrl-C để dừng).`);
  const stack = await ending.whileStarting((signal) => openStack({ ...options, signal }));
  answer(readyLines(stack, Date.now() - startedAt));
  const failure = await Promise.race([ending.comes, stack.gaveUp]);
  if (failure) progress(failure.message);
  progress('Đang dừng…');
  await stack.stop();
  progress('Đã dừng.');
  return failure ? EXIT.fault : EXIT.done;
}

async function prepare(databaseUrl: string, local: boolean): Promise<void> {
  // loaded only now: a second start is refused before the whole schema is read
  const { prepareDatabase } = await import('./prepare-database.js');
  const accounts = await prepareDatabase(databaseUrl, local, progress);
  // shown at once: a stop between here and 'ready' must not lose the only copy
  if (accounts.length > 0) answer(accountLines(accounts));
}
