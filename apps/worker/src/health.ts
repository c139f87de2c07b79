import { hostname } from 'node:os';
import { Connection } from '@temporalio/client';
import { loadConfig } from '#config';
import { isPolled, pollersQuestion } from '#workflows';

/**
 * Health check of a container: ends with 0 when a worker of this machine has asked Temporal for work lately, else with 1. The
 * worker itself needs no port for it.
 */
const config = loadConfig(process.env, ['temporalAddress', 'temporalNamespace']);
const connection = await Connection.connect({ address: config.temporalAddress, connectTimeout: 5_000 });
const answer = await connection.workflowService.describeTaskQueue(pollersQuestion(config.temporalNamespace));
await connection.close();
process.exitCode = isPolled(answer, Date.now(), (identity) => identity.endsWith(`@${hostname()}`)) ? 0 : 1;
