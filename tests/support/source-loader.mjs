/**
 * Lets plain Node run the TypeScript sources, with the same compiler and the same resolution as Jest:
 *   node --conditions=source --import ./tests/support/source-loader.mjs FILE.ts
 * The test stack and the specs of the command line use it, so that they never run a stale `dist`.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

/** Our imports end in `.js`; in the sources that file is a `.ts`. */
export async function resolve(specifier, context, next) {
  const ours = (specifier.startsWith('.') || specifier.startsWith('file:')) && specifier.endsWith('.js');
  if (ours && !(context.parentURL ?? '').includes('/node_modules/')) {
    try {
      return await next(`${specifier.slice(0, -3)}.ts`, context);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { transform } = await import('@swc/core');
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2022',
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
