/** What a hostile file could make of a reader; the name of the file says which. Tells its process number as a page. */
import type { Answer, Job } from '../messages.js';
import { startWatchdog } from '../watchdog.js';

const tell = (answer: Answer): void => void process.send?.(answer);
const kept: unknown[] = [];

const WAYS: Record<string, () => void> = {
  /** Never comes to an end, and hears nothing meanwhile. */
  loops: () => {
    for (let i = 0; ; i = (i + 1) % 7) kept[i] = i;
  },
  /** Takes memory outside the heap: what pictures are kept in. */
  hoards: () => void setInterval(() => kept.push(Buffer.alloc(20 * 1024 * 1024, 1)), 5),
  /** Fills the heap. */
  piles: () => {
    for (;;) kept.push({ text: `${kept.length}`, more: [kept.length] });
  },
  dies: () => process.exit(3),
  /** Says now and then that it goes on. */
  tells: () => void setInterval(() => tell({ type: 'progress', page: process.pid, pages: 0 }), 20),
  'is signalled': () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(process.pid, signal);
    setTimeout(() => tell({ type: 'result', value: 'went on' }), 200);
  },
  /** Says what it knows. */
  knows: () => tell({ type: 'result', value: { env: Object.keys(process.env), args: process.argv.slice(2) } }),
};

startWatchdog(process.argv.slice(2));
process.once('message', ({ file }: Job) => {
  tell({ type: 'progress', page: process.pid, pages: 0 });
  // the step is on its way before the loop begins
  setTimeout(() => WAYS[file.fileName]?.(), 20);
});
