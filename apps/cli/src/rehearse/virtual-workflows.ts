import { randomUUID } from 'node:crypto';
import type { Connection } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { msToTs, optionalTsToMs } from '@temporalio/common/lib/time.js';
import type { WorkflowPort, WorkflowToStart } from '#actions';
import type { Instant } from '#domain';
import { CHANGED, type FollowInput, SEARCH_ATTRIBUTES, TASK_QUEUE, workflowId } from '#workflows';
import type { Looks } from './looks.js';
import type { VirtualClock } from './virtual-clock.js';

const SECOND_MS = 1_000;
/** More skips than any rehearsal needs; the server's own limit is 200. */
const MOST_SKIPS = 100_000;
/** Workflows moved on at once. */
const AT_ONCE = 16;

/**
 * Runs the real workflows in one virtual calendar. Each workflow skips time by itself; here all stand still until they are
 * moved on, and only those are moved that wake or are told something, so all of them act on one and the same date.
 */
export class VirtualWorkflows implements WorkflowPort {
  /** Real clock + offset = virtual clock, for each workflow as it was started. */
  private readonly offsets = new Map<string, number>();

  constructor(
    private readonly at: { connection: Connection; namespace: string; taskQueue?: string },
    private readonly clock: VirtualClock,
    private readonly looks: Looks,
  ) {}

  /** The earliest moment at which a workflow looks again; null when none does. */
  nextWake(): Instant | null {
    const moments = [...this.looks.wakesAt.values()].filter((moment) => moment !== null);
    return moments.length > 0 ? Math.min(...moments) : null;
  }

  /** Moves every workflow that wakes by now on to now, and waits until each has looked. */
  async wakeDue(): Promise<void> {
    const now = this.clock.now();
    const due = [...this.looks.wakesAt].filter(([, moment]) => moment !== null && moment <= now).map(([id]) => id);
    await inParallel(due, async (id) => {
      const before = this.looks.looksOf(id);
      await this.moveOn(id, now);
      await this.looks.lookedAfter(id, before);
    });
  }

  async start(target: WorkflowToStart): Promise<void> {
    const id = workflowId(target.workflow, target.id);
    if (this.offsets.has(id) && this.looks.wakesAt.has(id)) return;
    const before = this.looks.looksOf(id);
    const clockOffsetMs = this.clock.now() - Date.now();
    this.offsets.set(id, clockOffsetMs);
    await this.at.connection.workflowService.startWorkflowExecution({
      namespace: this.at.namespace,
      requestId: randomUUID(),
      workflowId: id,
      workflowType: { name: target.workflow },
      taskQueue: { name: this.at.taskQueue ?? TASK_QUEUE },
      input: { payloads: [payload({ id: target.id, clockOffsetMs } satisfies FollowInput)] },
      searchAttributes: { indexedFields: attributesOf(target) },
      timeSkippingConfig: skipTo('start', SECOND_MS),
    });
    await this.looks.lookedAfter(id, before);
    await this.reached(id, 'start');
  }

  async signal(target: WorkflowToStart): Promise<void> {
    const id = workflowId(target.workflow, target.id);
    if (!this.looks.wakesAt.has(id)) return this.start(target);
    await this.moveOn(id, this.clock.now());
    const before = this.looks.looksOf(id);
    await this.at.connection.workflowService.signalWorkflowExecution({
      namespace: this.at.namespace,
      workflowExecution: { workflowId: id },
      signalName: CHANGED,
      requestId: randomUUID(),
    });
    await this.looks.lookedAfter(id, before);
  }

  /** Ends what still runs: nothing of a rehearsal lives on. */
  async endAll(): Promise<void> {
    const { namespace, connection } = this.at;
    await inParallel([...this.looks.wakesAt.keys()], async (id) => {
      const workflowExecution = { workflowId: id };
      await connection.workflowService.terminateWorkflowExecution({
        namespace,
        workflowExecution,
        reason: 'rehearsal over',
      });
    });
    this.looks.wakesAt.clear();
  }

  isRunning(target: Pick<WorkflowToStart, 'workflow' | 'id'>): Promise<boolean> {
    return Promise.resolve(this.looks.wakesAt.has(workflowId(target.workflow, target.id)));
  }

  /** Lets a workflow's own clock run on to a moment of the virtual calendar. */
  private async moveOn(id: string, moment: Instant): Promise<void> {
    const { namespace, connection } = this.at;
    const workflowExecution = { workflowId: id };
    const service = connection.workflowService;
    const seen = await service.describeWorkflowExecution({ namespace, execution: workflowExecution });
    const current = optionalTsToMs(seen.workflowExtendedInfo?.timeSkippingInfo?.currentTime) ?? Date.now();
    // One second past it: at the very moment the server would answer before the timer has fired.
    const duration = moment - (this.offsets.get(id) ?? 0) - current + SECOND_MS;
    if (duration <= 0) return;
    const step = randomUUID();
    await service.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution,
      workflowExecutionOptions: { timeSkippingConfig: skipTo(step, duration) },
      updateMask: { paths: ['time_skipping_config'] },
    });
    await this.reached(id, step);
  }

  private async reached(id: string, step: string): Promise<void> {
    const { namespace, connection } = this.at;
    await connection.workflowService.pollWorkflowExecutionTimeSkipping({
      namespace,
      workflowExecution: { workflowId: id },
      fastForwardId: step,
    });
  }
}

const payload = (value: unknown) => defaultPayloadConverter.toPayload(value);

const skipTo = (id: string, durationMs: number) => ({
  enabled: true,
  fastForwardConfig: { id, duration: msToTs(Math.ceil(durationMs)) },
  maxSessionSkipCount: MOST_SKIPS,
});

function attributesOf(target: WorkflowToStart) {
  const keyword = (value: string) => ({ ...payload(value), metadata: { ...payload(value).metadata, type: KEYWORD } });
  return {
    [SEARCH_ATTRIBUTES.authority]: keyword(target.authorityId),
    [SEARCH_ATTRIBUTES.plan]: keyword(target.planId),
    [SEARCH_ATTRIBUTES.state]: keyword('following'),
    ...(target.unitId === null ? {} : { [SEARCH_ATTRIBUTES.unit]: keyword(target.unitId) }),
  };
}
const KEYWORD = new TextEncoder().encode('Keyword');

async function inParallel<T>(items: T[], act: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const work = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
