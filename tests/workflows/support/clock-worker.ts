/**
 * A worker in a process of its own, for specs that kill it: the real workflows and activities, and after each look a message
 * to the spec. Run with the source loader; its parts come in one JSON argument.
 */
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { clockActivities } from '#actions';
import { createDataSource } from '#database';
import { type ClockActivities, type ClockStep, type WorkflowName, workflowId } from '#workflows';
import { workflowSource } from '../../../apps/cli/src/rehearse/workflow-source.js';

/** What it is told. */
export interface ClockWorkerParts {
  databaseUrl: string;
  address: string;
  namespace: string;
  taskQueue: string;
}

/** What it tells. */
export type ClockWorkerNews = { ready: true } | { id: string; step: ClockStep; now: number };

const parts: ClockWorkerParts = JSON.parse(process.argv[2] ?? '{}');
Runtime.install({ logger: new DefaultLogger('ERROR') });
const db = await createDataSource(parts.databaseUrl).initialize();
const tell = (news: ClockWorkerNews): void => void process.send?.(news);

const steps = clockActivities(db);
const told =
  (workflow: WorkflowName, step: ClockActivities['planStep']) =>
  async (id: string, now: number): Promise<ClockStep> => {
    const result = await step(id, now);
    tell({ id: workflowId(workflow, id), step: result, now });
    return result;
  };

const worker = await Worker.create({
  connection: await NativeConnection.connect({ address: parts.address }),
  namespace: parts.namespace,
  taskQueue: parts.taskQueue,
  activities: {
    planStep: told('plan', steps.planStep),
    cycleStep: told('collectReports', steps.cycleStep),
    followUpStep: told('followUp', steps.followUpStep),
  },
  // A killed worker's workflows go to the next one after this, not after ten seconds.
  stickyQueueScheduleToStartTimeout: '1 second',
  ...workflowSource(),
});
tell({ ready: true });
await worker.run();
