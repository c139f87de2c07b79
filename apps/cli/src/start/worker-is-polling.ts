import { TASK_QUEUE } from '#workflows';
import { withConnection } from '../local-stack/temporal/connection.js';

/** temporal.api.enums.v1.TaskQueueType */
const WORKFLOW_TASKS = 1;
/** temporal.api.enums.v1.DescribeTaskQueueMode: the plain mode sees one partition of a queue, and a first poll may wait at another. */
const ENHANCED = 1;
/** A poll waits a minute at most; one older than this is of a worker that is gone. */
const POLLED_WITHIN_SECONDS = 90;

/** Whether somebody asks Temporal for our work: the worker has no address one could call. */
export async function workerIsPolling(at: { temporalAddress: string; temporalNamespace: string }): Promise<boolean> {
  try {
    return await withConnection(at.temporalAddress, async (connection) => {
      const queue = await connection.workflowService.describeTaskQueue({
        namespace: at.temporalNamespace,
        taskQueue: { name: TASK_QUEUE },
        apiMode: ENHANCED,
        taskQueueTypes: [WORKFLOW_TASKS],
        reportPollers: true,
      });
      const versions = Object.values(queue.versionsInfo ?? {});
      const pollers = versions.flatMap((version) => version.typesInfo?.[WORKFLOW_TASKS]?.pollers ?? []);
      const since = Date.now() / 1000 - POLLED_WITHIN_SECONDS;
      return pollers.some((poller) => Number(poller.lastAccessTime?.seconds ?? 0) >= since);
    });
  } catch {
    // the server is busy or being started again: not now
    return false;
  }
}
