import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The workflows as a worker takes them: the bundle made at build, else (from the sources) the entry file itself. */
export function workflowSource(): { workflowBundle: { codePath: string } } | { workflowsPath: string } {
  const bundle = fileURLToPath(new URL('../../../../workflows.bundle.js', import.meta.url));
  if (existsSync(bundle)) return { workflowBundle: { codePath: bundle } };
  const entry = fileURLToPath(new URL('../../../../libs/workflows/src/workflows', import.meta.url));
  return { workflowsPath: [`${entry}.js`, `${entry}.ts`].find(existsSync) ?? entry };
}
