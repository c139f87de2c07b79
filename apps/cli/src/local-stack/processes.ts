import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf } from './stack-error.js';

const run = promisify(execFile);

/** Whether a process of this id exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The command line of a process, to tell 'still ours' from 'the number was given to another'; undefined when it is gone or unknown. */
export async function commandOf(pid: number): Promise<string | undefined> {
  try {
    if (process.platform === 'linux')
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
    if (process.platform === 'win32') return undefined;
    return (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout.trim();
  } catch {
    // gone between the question and the look: that is the answer
    return undefined;
  }
}

/** Ends a process that is not our child: the polite signal, then SIGKILL after `graceMs`. Returns when it is gone. */
export async function endProcess(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  const killAt = Date.now() + graceMs;
  let sent: NodeJS.Signals | undefined;
  while (isAlive(pid)) {
    const wanted: NodeJS.Signals = Date.now() < killAt ? signal : 'SIGKILL';
    if (sent !== wanted) sendSignal(pid, wanted);
    sent = wanted;
    await pause(50);
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/** Waits that many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
