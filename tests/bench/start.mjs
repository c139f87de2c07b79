/**
 * How long `npm start` takes until the page answers, and what the programs hold in memory then: `node tests/bench/start.mjs`
 * (after the build). Starts twice on one scratch folder: the first loads the sample, the second is the everyday start.
 * Memory is read from /proc, so it is printed on Linux only. Leaves with 1 when the everyday start takes 20 s or longer.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const AIM_SECONDS = 20;
const READY = /sẵn sàng sau/;
const project = new URL('../../', import.meta.url).pathname;
const dataDir = await mkdtemp(join(tmpdir(), 'don-doc-bench-'));
// PostgreSQL runs as another user when the bench runs as root: the folder must be reachable.
await chmod(dataDir, 0o755);

/** Starts the stack, waits until it is ready, reads the memory, stops it. Returns seconds and megabytes. */
async function run() {
  const begin = performance.now();
  const env = { ...process.env, DONDOC_DATA_DIR: dataDir, PORT: '0' };
  const stack = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'start'], { cwd: project, env });
  const ended = new Promise((resolve) => stack.once('exit', resolve));
  let said = '';
  await new Promise((resolve, reject) => {
    stack.stdout.on('data', (chunk) => READY.test((said += chunk)) && resolve());
    stack.stderr.on('data', (chunk) => (said += chunk));
    void ended.then((code) => reject(new Error(`start ended with ${code}:\n${said}`)));
  });
  const seconds = (performance.now() - begin) / 1000;
  const memory = memoryOfPrograms(stack.pid);
  stack.kill('SIGTERM');
  await ended;
  return { seconds, memory };
}

/** Resident megabytes of the API and the worker, children of the stack. */
function memoryOfPrograms(parent) {
  const found = {};
  if (process.platform !== 'linux') return found;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const program = /dist\/apps\/(api|worker)\/src\/main\.js/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1];
      if (program && Number(/PPid:\s+(\d+)/.exec(status)?.[1]) === parent)
        found[program] = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
    } catch (error) {
      // A process may end while it is looked at.
      if (!['ENOENT', 'ESRCH'].includes(error.code)) throw error;
    }
  }
  return found;
}

try {
  for (const what of ['first start, sample loaded', 'start with data']) {
    const { seconds, memory } = await run();
    const held = Object.entries(memory).map(([program, megabytes]) => `${program} ${megabytes} MB`);
    console.log(`${what}: ready after ${seconds.toFixed(1)} s; ${held.join(', ')}`);
    if (what === 'start with data' && seconds >= AIM_SECONDS) process.exitCode = 1;
  }
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
