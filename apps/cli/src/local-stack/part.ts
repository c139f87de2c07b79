import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf, StackError } from './stack-error.js';

/** How a process ended: its exit code, or the signal that ended it. */
export interface PartExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A process of the local stack. */
export interface Part {
  name: string;
  pid: number;
  /** Resolves when the process has ended, wanted or not. */
  exited: Promise<PartExit>;
  /** Asks it to end, kills it after its grace; returns when it is gone. May be called again. */
  stop(): Promise<void>;
}

/** What to run. Output goes to `logFile`, so that a process outlives neither its log nor its reader. */
export interface PartOptions {
  name: string;
  command: string;
  args: string[];
  logFile: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** The account to run as; only when we are root. */
  account?: { uid: number; gid: number };
  stopSignal?: NodeJS.Signals;
  graceMs?: number;
}

/** A log above this size is set aside when its part starts again, so that logs stay bounded. */
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * Starts a process in a group of its own: Ctrl-C in a terminal goes to the whole foreground group, and then the database
 * would go down under programs that still write. We hear it alone and stop the parts in order.
 */
export async function startPart(options: PartOptions): Promise<Part> {
  const child = launch(options);
  const exited = new Promise<PartExit>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) =>
      reject(
        new StackError(`Không chạy được ${options.name} (${reasonOf(cause)}).`, `Kiểm tra tệp ${options.command}.`, {
          cause,
        }),
      ),
    );
  });
  if (child.pid === undefined) throw new Error(`${options.name} has no process id.`);
  const stop = (): Promise<void> => stopChild(child, exited, options);
  return { name: options.name, pid: child.pid, exited, stop };
}

/**
 * Waits for a part to be ready. When the signal fires meanwhile, or the waiting fails, the part is stopped, so that nothing started half-way is left
 * behind; a part that is ready is stopped by whoever has it.
 */
export async function whileStarting<T>(
  part: Part,
  signal: AbortSignal | undefined,
  wait: () => Promise<T>,
): Promise<T> {
  const onAbort = (): void => void part.stop();
  signal?.addEventListener('abort', onAbort);
  try {
    if (signal?.aborted) onAbort();
    return await wait();
  } catch (error) {
    await part.stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

function launch(options: PartOptions): ChildProcess {
  const log = openLog(options.logFile);
  try {
    return spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', log, log],
      detached: process.platform !== 'win32',
      ...options.account,
    });
  } finally {
    closeSync(log);
  }
}

async function stopChild(child: ChildProcess, exited: Promise<PartExit>, options: PartOptions): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(options.stopSignal ?? 'SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), options.graceMs ?? 10_000);
  await exited;
  clearTimeout(killer);
}

function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** The last lines of a log from byte `from` on, for the message that says why a part failed. */
export async function logTail(file: string, from = 0, lines = 12): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const start = Math.max(from, size - 16_384, 0);
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(Math.max(size - start, 0)),
      0,
      Math.max(size - start, 0),
      start,
    );
    return buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n').slice(-lines).join('\n');
  } finally {
    await handle.close();
  }
}

/** The size of a log now: what a part writes from here on is its own. */
export function logEnd(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}
