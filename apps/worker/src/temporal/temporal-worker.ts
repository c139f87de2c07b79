import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import { clockActivities } from '#actions';
import { TASK_QUEUE } from '#workflows';
import { Database } from '../database.js';
import { tryUntil } from '../try-until.js';
import { WORKER_CONFIG, type WorkerConfig } from '../worker-config.js';
import { workflowSource } from './workflow-source.js';

/** Workflows kept in memory; those beyond are read again from their short histories (design §10: under 512 MB at 10,000). */
const CACHED_WORKFLOWS = 2_000;

/** Runs the workflows. Waits for a Temporal server that is not there yet; when it fails for good, the process ends for a restart. */
@Injectable()
export class TemporalWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('temporal');
  private stopped = false;
  private worker: Worker | null = null;
  private running: Promise<void> | null = null;

  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    @Inject(Database) private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run().catch((error: unknown) => {
      if (this.stopped) return;
      this.logger.error({ event: 'worker.failed', code: error instanceof Error ? error.name : 'unknown' });
      process.exit(1);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    if (!this.worker) return;
    await this.running;
    this.logger.log({ event: 'worker.stopped' });
  }

  private async run(): Promise<void> {
    const db = await this.database.ready();
    const worker = await tryUntil(
      'Máy chủ Temporal',
      () => this.create(clockActivities(db)),
      () => this.stopped,
    );
    if (this.stopped) return;
    this.worker = worker;
    this.logger.log({ event: 'worker.ready' });
    await worker.run();
  }

  private async create(activities: ReturnType<typeof clockActivities>): Promise<Worker> {
    const connection = await NativeConnection.connect({ address: this.config.temporalAddress });
    try {
      return await Worker.create({
        connection,
        namespace: this.config.temporalNamespace,
        taskQueue: TASK_QUEUE,
        activities: { ...activities },
        maxCachedWorkflows: CACHED_WORKFLOWS,
        shutdownGraceTime: '8 seconds',
        ...workflowSource(),
      });
    } catch (error) {
      // A namespace made a moment ago is not known to every service yet; the next attempt connects anew.
      await connection.close();
      throw error;
    }
  }
}
