import { homedir } from 'node:os';
import { join } from 'node:path';
import { SERVER_VERSION } from './program.js';

const suffix = process.platform === 'win32' ? '.exe' : '';

/** Where programs fetched or built once are kept between runs and between copies of the project. */
export function cacheDir(env: NodeJS.ProcessEnv): string {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'don-doc');
}

/** The server built from its Go module. */
export function cachedServer(env: NodeJS.ProcessEnv): string {
  return join(cacheDir(env), `temporal-server-${SERVER_VERSION}`, `temporal-server${suffix}`);
}

/** The official command line program, downloaded. */
export function cachedCli(env: NodeJS.ProcessEnv): string {
  return join(cacheDir(env), 'temporal-cli', `temporal${suffix}`);
}
