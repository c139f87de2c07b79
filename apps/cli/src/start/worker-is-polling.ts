import { isPolled, pollersQuestion } from '#workflows';
import { withConnection } from '../local-stack/temporal/connection.js';

/** Whether somebody asks Temporal for our work: the worker has no address one could call. */
export async function workerIsPolling(at: { temporalAddress: string; temporalNamespace: string }): Promise<boolean> {
  try {
    return await withConnection(at.temporalAddress, async (connection) =>
      isPolled(await connection.workflowService.describeTaskQueue(pollersQuestion(at.temporalNamespace)), Date.now()),
    );
  } catch {
    // the server is busy or being started again: not now
    return false;
  }
}
