import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DefaultLogger, bundleWorkflowCode } from '@temporalio/worker';
import { BUNDLE, workflowsEntry } from './temporal/workflow-source.js';

/** Part of `npm run build`: the workflows in one file, so that a worker starts without bundling them. */
const { code } = await bundleWorkflowCode({ workflowsPath: workflowsEntry(), logger: new DefaultLogger('WARN') });
await mkdir(dirname(BUNDLE), { recursive: true });
await writeFile(BUNDLE, code);
