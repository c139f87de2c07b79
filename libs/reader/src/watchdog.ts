import { Worker } from 'node:worker_threads';
import type { Limits } from './limits.js';

/** What the watchdog of a child looks after. */
interface Watched {
  /** Number of the process that asked: a child whose parent has died belongs to nobody. */
  parent: number;
  memoryBytes: number;
  totalMs: number;
}

/** What a child is told of its limits, as arguments of its command line. */
export const watchArguments = ({ memoryBytes, totalMs }: Limits): string[] =>
  [process.pid, memoryBytes, totalMs].map(String);

/**
 * Ends this process at once when it takes too much memory, runs too long, or its parent has died: in a thread of its own, for
 * a reader caught in a loop hears no message and no timer. A kill from within works on every system, and when the parent is
 * gone.
 */
export function startWatchdog(args: readonly string[]): void {
  const [parent = 0, memoryBytes = 0, totalMs = 0] = args.map(Number);
  const watched: Watched = { parent, memoryBytes, totalMs };
  const thread = new Worker(`(${watch.toString()})(${JSON.stringify(watched)})`, { eval: true });
  // the reading decides when the process ends
  thread.unref();
}

/** Runs in the thread, as text: nothing of this module may be named in it. */
function watch({ parent, memoryBytes, totalMs }: Watched): void {
  const until = Date.now() + totalMs;
  setInterval(() => {
    const isOver = process.memoryUsage.rss() > memoryBytes || Date.now() > until || process.ppid !== parent;
    if (isOver) process.kill(process.pid, 'SIGKILL');
  }, 50);
}
