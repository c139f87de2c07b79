import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logEnd, logTail, startPart, whileStarting, type Part } from '../local-stack/part.js';
import { pause } from '../local-stack/processes.js';
import { projectDir } from '../local-stack/project-dir.js';
import { StackError } from '../local-stack/stack-error.js';
import type { Supervised } from '../local-stack/supervisor.js';
import { workerIsPolling } from './worker-is-polling.js';

/** One of our own programs, run as a process of its own. */
export interface AppPart {
  name: string;
  /** The name of its log, `api`. */
  id: string;
  /** Its main file. */
  entry: string;
  args?: string[];
  /** Whether it can do its work now. */
  isReady: () => Promise<boolean>;
}

/** Where things listen, as far as the programs' readiness depends on it. */
export interface AppAddresses {
  apiUrl: string;
  temporalAddress: string;
  temporalNamespace: string;
}

const READY_WITHIN_MS = 60_000;
/** Beside this file in the sources as well as in `dist`, so that either starts its own kind. */
const entryOf = (app: string): string => fileURLToPath(new URL(`../../../${app}/src/main.js`, import.meta.url));

/** The API answers its health check; the worker asks Temporal for work. */
export function ownApps(addresses: AppAddresses): AppPart[] {
  return [
    {
      name: 'Chương trình web (API)',
      id: 'api',
      entry: entryOf('api'),
      isReady: () => answersOk(`${addresses.apiUrl}/api/health`),
    },
    {
      name: 'Bộ phận đôn đốc (worker)',
      id: 'worker',
      entry: entryOf('worker'),
      isReady: () => workerIsPolling(addresses),
    },
  ];
}

/** The app as something a supervisor can start: node with the same switches as ours, its output in `logs/<id>.log`. */
export function supervisedApp(app: AppPart, work: { dataDir: string; env: NodeJS.ProcessEnv }): Supervised {
  const logFile = join(work.dataDir, 'logs', `${app.id}.log`);
  const start = async (signal: AbortSignal): Promise<Part> => {
    signal.throwIfAborted();
    const logFrom = logEnd(logFile);
    const part = await startPart({
      name: app.name,
      command: process.execPath,
      args: [...process.execArgv, app.entry, ...(app.args ?? [])],
      cwd: projectDir(),
      env: work.env,
      logFile,
      // an activity or a request under way may finish
      graceMs: 10_000,
    });
    const outcome = await whileStarting(part, signal, () => whenReady(app, part));
    if (outcome === 'ready') return part;
    await part.stop();
    signal.throwIfAborted();
    throw new StackError(`${app.name} ${outcome}\n${await logTail(logFile, logFrom)}\n`, `Xem nhật ký ở ${logFile}.`);
  };
  return { name: app.name, logFile, start };
}

async function whenReady(app: AppPart, part: Part): Promise<string> {
  let ended = false;
  void part.exited.then(() => (ended = true));
  for (const giveUp = Date.now() + READY_WITHIN_MS; Date.now() < giveUp;) {
    if (ended) return 'dừng ngay khi khởi động:';
    // an answer may take seconds; the end of the process is known at once
    if ((await Promise.race([app.isReady(), part.exited.then(() => false)])) === true) return 'ready';
    await pause(100);
  }
  return `chưa sẵn sàng sau ${READY_WITHIN_MS / 1000} giây:`;
}

async function answersOk(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    // not listening yet
    return false;
  }
}
