import { Worker } from 'node:worker_threads';
import type { Limits } from './limits.js';

/** What the watchdog of a child looks after. */
interface Watched {
  /** Number of the process that asked: a child whose parent has died belongs to nobody. */
  parent: number;
  memoryBytes: number;
  quietCpuMs: number;
  totalMs: number;
  /** Counts the signs of progress. */
  progress: Int32Array;
}

/** The signal by which the watchdog ends a child for its time; SIGKILL is for memory. Windows knows only the latter. */
export const OUT_OF_TIME = 'SIGXCPU';

/** What a child is told of its limits, as arguments of its command line. */
export const watchArguments = ({ memoryBytes, quietCpuMs, totalMs }: Limits): string[] =>
  [process.pid, memoryBytes, quietCpuMs, totalMs].map(String);

/**
 * Ends this process at once when it takes too much memory or time, or its parent has died: in a thread of its own, for a
 * reader caught in a loop hears no message and no timer. A kill from within works on every system, and when the parent is
 * gone. Signals to a whole group (Ctrl-C, a service stopped) are ignored: only the one that asked decides when this one ends.
 * Returns what tells the watchdog of progress.
 */
export function startWatchdog(args: readonly string[]): () => void {
  const [parent = 0, memoryBytes = 0, quietCpuMs = 0, totalMs = 0] = args.map(Number);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const watched: Watched = { parent, memoryBytes, quietCpuMs, totalMs, progress };
  const code = `(${watch.toString()})(require('node:worker_threads').workerData, '${OUT_OF_TIME}')`;
  const thread = new Worker(code, { eval: true, workerData: watched });
  // the reading decides when the process ends
  thread.unref();
  return () => void Atomics.add(progress, 0, 1);
}

/** Runs in the thread, as text: nothing of this module may be named in it. */
function watch({ parent, memoryBytes, quietCpuMs, totalMs, progress }: Watched, outOfTime: NodeJS.Signals): void {
  const cpuMs = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
  const end = (signal: NodeJS.Signals): boolean =>
    process.kill(process.pid, process.platform === 'win32' ? 'SIGKILL' : signal);
  const until = Date.now() + totalMs;
  let seen = 0;
  let cpuSeen = cpuMs();
  setInterval(() => {
    const now = Atomics.load(progress, 0);
    if (now !== seen) [seen, cpuSeen] = [now, cpuMs()];
    if (process.memoryUsage.rss() > memoryBytes || process.ppid !== parent) end('SIGKILL');
    else if (cpuMs() - cpuSeen > quietCpuMs || Date.now() > until) end(outOfTime);
  }, 50);
}
