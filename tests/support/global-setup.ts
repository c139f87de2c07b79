/**
 * Starts the shared real parts once a run. Jest loads this file outside its module system (as CommonJS, without our `#` imports), so it only
 * starts a process that runs the TypeScript sources by itself; that process also ends when Jest dies without a goodbye.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** As ADDRESSES_VARIABLE of addresses.ts, which cannot be imported from here. */
const ADDRESSES_VARIABLE = 'DONDOC_TEST_STACK';

declare global {
  var dondocTestStack: ChildProcess | undefined;
}

export default async function globalSetup(_all: unknown, project: { rootDir: string }): Promise<void> {
  const support = join(project.rootDir, 'tests', 'support');
  const child = fork(join(support, 'stack.ts'), {
    cwd: project.rootDir,
    execArgv: ['--conditions=source', '--import', join(support, 'source-loader.mjs')],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  globalThis.dondocTestStack = child;
  process.env[ADDRESSES_VARIABLE] = await new Promise<string>((resolve, reject) => {
    child.once('message', (addresses) => resolve(JSON.stringify(addresses)));
    child.once('exit', (code) =>
      reject(new Error(`The real parts for the tests did not start (exit ${code}); the reason is printed above.`)),
    );
  });
}
