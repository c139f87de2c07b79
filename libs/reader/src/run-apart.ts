import type { ChildProcess } from 'node:child_process';
import { DomainError } from '#domain';
import { forkChild } from './child-process.js';
import type { Limits } from './limits.js';
import type { Answer, Job } from './messages.js';
import { ReaderFault, diedOf, tooLong } from './refusals.js';

/** How a job is run. */
export interface Apart {
  limits: Limits;
  /** Ends the child at once. */
  signal?: AbortSignal | undefined;
  onProgress?: ((step: { page: number; pages: number }) => void) | undefined;
  /** Another file for the child to run, in specs of hostile ones. */
  entry?: string;
}

/**
 * Runs a job in a child process and returns its result; the child is gone when this settles. Throws the child's
 * `DomainError` as it was; DomainError `reading-too-heavy`, `reading-too-long` or `reading-broke-off` when it did not come to an
 * end; ReaderFault for a fault of the reader; the signal's reason when stopped.
 */
export async function runApart(job: Job, apart: Apart): Promise<unknown> {
  apart.signal?.throwIfAborted();
  const child = forkChild(apart.limits, apart.entry);
  const end = await endOf(child, job, apart);
  if ('error' in end) throw end.error;
  return end.value;
}

type End = { value: unknown } | { error: unknown };

function endOf(child: ChildProcess, job: Job, { limits, signal, onProgress }: Apart): Promise<End> {
  return new Promise((resolve) => {
    let end: End | null = null;
    const finish = (how: End): void => {
      end ??= how;
      clearTimeout(total);
      clearTimeout(quiet);
      signal?.removeEventListener('abort', abort);
      child.kill('SIGKILL');
    };
    const abort = (): void => finish({ error: signal?.reason });
    const late = (): void => finish({ error: tooLong() });
    const total = setTimeout(late, limits.totalMs);
    const quiet = setTimeout(late, limits.quietMs);
    signal?.addEventListener('abort', abort, { once: true });
    child.on('message', (answer: Answer) => {
      quiet.refresh();
      if (answer.type === 'progress') onProgress?.({ page: answer.page, pages: answer.pages });
      else finish(endBy(answer));
    });
    // not started at all: then there is no exit to wait for
    child.once('error', (error) => {
      finish({ error });
      if (child.pid === undefined) resolve(end ?? { error });
    });
    child.once('exit', (_code, by) => {
      finish({ error: diedOf(by) });
      resolve(end ?? { error: diedOf(by) });
    });
    // a child that is gone already tells so by its exit
    child.send(job, () => undefined);
  });
}

function endBy(answer: Exclude<Answer, { type: 'progress' }>): End {
  if (answer.type === 'result') return { value: answer.value };
  if (answer.type === 'fault') return { error: new ReaderFault(answer.name, answer.stack) };
  const { code, kind, message, details } = answer;
  return { error: new DomainError(code, kind, message, details) };
}
