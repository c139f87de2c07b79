import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where `npm run build` puts the workflow bundle: `dist/workflows.bundle.js`. */
export const BUNDLE = fileURLToPath(new URL('../../../../workflows.bundle.js', import.meta.url));

/** The workflows as a worker takes them: the bundle made at build, else (from the sources) the entry file itself. */
export function workflowSource(): { workflowBundle: { codePath: string } } | { workflowsPath: string } {
  return existsSync(BUNDLE) ? { workflowBundle: { codePath: BUNDLE } } : { workflowsPath: workflowsEntry() };
}

/** The file that exports all workflows, compiled or not. */
export function workflowsEntry(): string {
  const entry = fileURLToPath(new URL('../../../../libs/workflows/src/workflows', import.meta.url));
  return [`${entry}.js`, `${entry}.ts`].find(existsSync) ?? entry;
}
