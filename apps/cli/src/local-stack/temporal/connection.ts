import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { pause } from '../processes.js';

/** What a server says of itself. */
export interface ServerAnswer {
  /** '1.32.0' */
  version: string;
}

/** Connects and runs `use`, closing afterwards. */
export async function withConnection<T>(address: string, use: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address, connectTimeout: 5_000 });
  try {
    return await use(connection);
  } finally {
    await connection.close();
  }
}

/** Asks the server who it is; throws when it does not answer within five seconds. */
export function askServer(address: string): Promise<ServerAnswer> {
  return withConnection(address, async (connection) => {
    const info = await connection.withDeadline(Date.now() + 5_000, () => connection.workflowService.getSystemInfo({}));
    return { version: info.serverVersion ?? '' };
  });
}

/** Asks until it answers or `giveUp()` says no; undefined when it never did. */
export async function askUntilReady(address: string, giveUp: () => boolean): Promise<ServerAnswer | undefined> {
  while (!giveUp()) {
    try {
      return await askServer(address);
    } catch {
      // not listening yet: that is what we wait for
      await pause(100);
    }
  }
  return undefined;
}

/**
 * Whether the server lets a workflow skip time (1.32 on, its switch on). There is no capability to read, so a workflow nobody works on is
 * started with the request and ended again; servers without it refuse the request or drop the field.
 */
export async function canSkipTime(address: string, namespace: string): Promise<boolean> {
  const workflowId = `time-skipping-probe-${randomUUID()}`;
  return withConnection(address, async (connection) => {
    const service = connection.workflowService;
    try {
      await service.startWorkflowExecution({
        namespace,
        workflowId,
        requestId: randomUUID(),
        workflowType: { name: 'timeSkippingProbe' },
        taskQueue: { name: workflowId },
        timeSkippingConfig: { enabled: true },
      });
      const seen = await service.describeWorkflowExecution({ namespace, execution: { workflowId } });
      await service.terminateWorkflowExecution({ namespace, workflowExecution: { workflowId } });
      return seen.workflowExtendedInfo?.timeSkippingInfo != null;
    } catch {
      // InvalidArgument or Unimplemented: it cannot
      return false;
    }
  });
}
