/** `dondoc start` with tiny programs on the real PostgreSQL, Temporal and mailbox; run by start.spec.ts as a process of its own. */
import { fileURLToPath } from 'node:url';
import { dataDirOf } from '../../apps/cli/src/local-stack/index.js';
import { runStart } from '../../apps/cli/src/start/start.command.js';

// named on the command line of each, so that a spec finds what belongs to it
const dataDir = dataDirOf(process.env);
const entry = fileURLToPath(new URL('./tiny-app.ts', import.meta.url));
const answers = (url: string) => async (): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    // not yet
    return false;
  }
};

process.exitCode = await runStart(process.env, {
  prepare: () => Promise.resolve(),
  apps: ({ apiUrl }) => [
    { name: 'API', id: 'api', entry, args: ['api', dataDir], isReady: answers(`${apiUrl}/api/health`) },
    {
      name: 'worker',
      id: 'worker',
      entry,
      args: ['worker', dataDir],
      isReady: () => Promise.resolve(process.env['TINY_FAILS'] !== 'worker'),
    },
  ],
});
