import { hostname } from 'node:os';
import { Connection } from '@temporalio/client';
import { loadConfig } from '#config';
import { TASK_QUEUE } from '#workflows';

/** temporal.api.enums.v1.TaskQueueType */
const WORKFLOW_TASKS = 1;
const POLLED_WITHIN_MS = 120_000;

/**
 * Health check of a container: ends with 0 when a worker of this machine has asked Temporal for work within two minutes,
 * else with 1. The worker itself needs no port for it.
 */
const config = loadConfig(process.env, ['temporalAddress', 'temporalNamespace']);
const connection = await Connection.connect({ address: config.temporalAddress, connectTimeout: 5_000 });
const { pollers } = await connection.workflowService.describeTaskQueue({
  namespace: config.temporalNamespace,
  taskQueue: { name: TASK_QUEUE },
  taskQueueType: WORKFLOW_TASKS,
});
await connection.close();
const since = Date.now() / 1000 - POLLED_WITHIN_MS / 1000;
const mine = (pollers ?? []).filter((one) => one.identity?.endsWith(`@${hostname()}`));
process.exitCode = mine.some((one) => Number(one.lastAccessTime?.seconds ?? 0) >= since) ? 0 : 1;
