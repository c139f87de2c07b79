import { Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { type RelayPorts, clockActivities } from '#actions';
import type { Instant } from '#domain';
import { createMailer } from '#mail';
import { TASK_QUEUE } from '#workflows';
import { Looks } from './looks.js';
import { VirtualClock } from './virtual-clock.js';
import { VirtualWorkflows } from './virtual-workflows.js';
import { workflowSource } from './workflow-source.js';

/** The real parts a rehearsal plays on. */
export interface StageParts {
  db: DataSource;
  temporal: { address: string; namespace: string };
  smtpUrl: string;
  /** First moment of the virtual calendar. */
  start: Instant;
  /** Kept apart from other workers of the same namespace. */
  taskQueue?: string;
  /** Told of every failure of the outbox. */
  report?: RelayPorts['report'];
}

/** A stage ready to play on. */
export interface Stage {
  clock: VirtualClock;
  workflows: VirtualWorkflows;
  ports: RelayPorts;
  /** Ends the worker; workflows that still run are ended, too. */
  close(): Promise<void>;
}

const FROM = 'Đôn Đốc (diễn tập) <dondoc@dien-tap.example>';
let quiet = false;

/** Opens a worker with the real workflows and activities, and the virtual calendar they run in. */
export async function openStage(parts: StageParts): Promise<Stage> {
  hush();
  const { db, temporal, start, taskQueue = TASK_QUEUE } = parts;
  const { address, namespace } = temporal;
  const connection = await Connection.connect({ address });
  const nativeConnection = await NativeConnection.connect({ address });
  const clock = new VirtualClock(start);
  const looks = new Looks();
  const worker = await Worker.create({
    connection: nativeConnection,
    namespace,
    taskQueue,
    activities: { ...looks.watch(clockActivities(db)) },
    ...workflowSource(),
  });
  const running = worker.run();
  const mailer = createMailer({ smtpUrl: parts.smtpUrl, mailFrom: FROM, mailTrialTo: null });
  const workflows = new VirtualWorkflows({ connection, namespace, taskQueue }, clock, looks);
  return {
    clock,
    workflows,
    ports: { workflows, mailer, publicUrl: 'https://dien-tap.example', report: parts.report ?? (() => undefined) },
    close: async () => {
      mailer.close();
      worker.shutdown();
      await running;
      await workflows.endAll();
      await connection.close();
      await nativeConnection.close();
    },
  };
}

/** The SDK writes its own log to stderr, where our progress stands. */
function hush(): void {
  if (quiet) return;
  quiet = true;
  Runtime.install({ logger: new DefaultLogger('ERROR') });
}
