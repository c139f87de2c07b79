import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Limits } from './limits.js';
import { watchArguments } from './watchdog.js';

/** Run from the sources (development, tests) or as compiled. */
const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** The file the child runs. */
export const CHILD = fileURLToPath(new URL(`./child${ENDING}`, import.meta.url));

/** Plain Node runs the sources through the loader the tests use; compiled files need nothing. */
const LOADER = new URL('../../../tests/support/source-loader.mjs', import.meta.url).href;
const SOURCE_SWITCHES = ENDING === '.ts' ? ['--conditions=source', '--import', LOADER] : [];

/** Where a system keeps its own files and temporary ones, and how it counts time: no address, no secret. */
const HARMLESS = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'TZ', 'LANG', 'LC_ALL'];

/**
 * Starts the process that reads or draws one file: with its limits, without our environment (addresses, passwords), without
 * our files open, and without a voice (what it says is said over the channel).
 */
export function forkChild(limits: Limits, entry: string = CHILD): ChildProcess {
  const known = HARMLESS.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return fork(entry, watchArguments(limits), {
    execArgv: [`--max-old-space-size=${Math.floor(limits.heapBytes / 1024 / 1024)}`, ...SOURCE_SWITCHES],
    env: Object.fromEntries(known) as NodeJS.ProcessEnv,
    cwd: tmpdir(),
    // bytes travel as they are, not as text
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
