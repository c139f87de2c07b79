import { afterAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTemporal, type RunningTemporal } from '../../apps/cli/src/local-stack/index.js';
import { withConnection } from '../../apps/cli/src/local-stack/temporal/connection.js';
import { scratchDir } from '../support/scratch-dir.js';

const dir = await scratchDir('restart');
const servers: RunningTemporal[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await dir.remove();
});

const NAMESPACE = 'restart';
const QUEUE = 'work';
/** Half of what it takes when the restarted server waits for its dead predecessor. */
const AT_ONCE_MS = 10_000;

async function start(): Promise<RunningTemporal> {
  // the namespace's search attributes are asked for, too, so that the restart meets them registered
  const server = await startTemporal({
    dataDir: dir.path,
    namespace: NAMESPACE,
    searchAttributes: ['DonDocPlan'],
    port: 0,
    env: { ...process.env, TEMPORAL_ADDRESS: '' },
  });
  servers.push(server);
  return server;
}

describe('the local Temporal server', () => {
  it('has its workflows after a restart and hands out their work at once', async () => {
    const first = await start();
    await withConnection(first.address, (connection) =>
      connection.workflowService.startWorkflowExecution({
        namespace: NAMESPACE,
        workflowId: 'kept',
        requestId: randomUUID(),
        workflowType: { name: 'kept' },
        taskQueue: { name: QUEUE },
      }),
    );
    await first.stop();

    const second = await start();
    const task = await withConnection(second.address, (connection) =>
      connection.withDeadline(Date.now() + AT_ONCE_MS, () =>
        connection.workflowService.pollWorkflowTaskQueue({ namespace: NAMESPACE, taskQueue: { name: QUEUE } }),
      ),
    );
    expect(task.workflowExecution?.workflowId).toBe('kept');
  });
});
