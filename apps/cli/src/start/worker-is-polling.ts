import { TASK_QUEUE } from '#workflows';
import { withConnection } from '../local-stack/temporal/connection.js';

/** temporal.api.enums.v1.TaskQueueType */
const WORKFLOW_TASKS = 1;

/** Whether somebody asks Temporal for our work: the worker has no address one could call. */
export async function workerIsPolling(at: { temporalAddress: string; temporalNamespace: string }): Promise<boolean> {
  try {
    return await withConnection(at.temporalAddress, async (connection) => {
      const queue = await connection.workflowService.describeTaskQueue({
        namespace: at.temporalNamespace,
        taskQueue: { name: TASK_QUEUE },
        taskQueueType: WORKFLOW_TASKS,
      });
      return (queue.pollers ?? []).length > 0;
    });
  } catch {
    // the server is busy or being started again: not now
    return false;
  }
}
