import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, the same whether this file runs from the sources or from `dist`. */
export function projectDir(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'package.json'))) {
    const parent = dirname(dir);
    if (parent === dir) throw new Error('package.json of the project was not found above the running file.');
    dir = parent;
  }
  return dir;
}

/** The Go module that pins the Temporal server's version and the checksums of all it is made of. */
export function temporalModuleDir(): string {
  return join(projectDir(), 'apps/cli/src/local-stack/temporal-server');
}
