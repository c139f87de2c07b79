import { TASK_QUEUE } from './handles.js';

/** temporal.api.enums.v1.TaskQueueType */
const WORKFLOW_TASKS = 1;
/** temporal.api.enums.v1.DescribeTaskQueueMode: the plain mode sees one partition of a queue, and a first poll may wait at another. */
const ENHANCED = 1;
/** A poll waits a minute at most; one older than this is of a worker that is gone. */
const POLLED_WITHIN_SECONDS = 90;

/** The part of Temporal's DescribeTaskQueueResponse that tells who asks for work. */
export interface PollersAnswer {
  versionsInfo?: Record<
    string,
    {
      typesInfo?: Record<
        string,
        { pollers?: { identity?: string | null; lastAccessTime?: { seconds?: unknown } | null }[] | null }
      > | null;
    }
  > | null;
}

/** What to ask `describeTaskQueue` to learn whether a worker polls our queue. */
export const pollersQuestion = (namespace: string) => ({
  namespace,
  taskQueue: { name: TASK_QUEUE },
  apiMode: ENHANCED,
  taskQueueTypes: [WORKFLOW_TASKS],
  reportPollers: true,
});

/** Whether a worker, or one with an identity that fits, has asked for our work lately. `now` in milliseconds. */
export function isPolled(
  answer: PollersAnswer,
  now: number,
  fits: (identity: string) => boolean = () => true,
): boolean {
  const pollers = Object.values(answer.versionsInfo ?? {}).flatMap(
    (version) => version.typesInfo?.[WORKFLOW_TASKS]?.pollers ?? [],
  );
  const since = now / 1000 - POLLED_WITHIN_SECONDS;
  return pollers.some((one) => fits(one.identity ?? '') && Number(one.lastAccessTime?.seconds ?? 0) >= since);
}
