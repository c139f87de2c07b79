import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { Database } from './database.js';
import { ListsCron } from './crons/lists.cron.js';
import { ReadingCron } from './crons/reading.cron.js';
import { RelayCron } from './crons/relay.cron.js';
import { SweepCron } from './crons/sweep.cron.js';
import { Ports } from './ports.js';
import { TemporalConnection } from './temporal/temporal-connection.js';
import { TemporalWorker } from './temporal/temporal-worker.js';
import { TemporalWorkflows } from './temporal/temporal-workflows.js';
import { WORKER_CONFIG, type WorkerConfig } from './worker-config.js';

@Module({})
class WorkerModule {}

/** The worker's parts on a configuration. */
export const workerModule = (config: WorkerConfig): DynamicModule => ({
  module: WorkerModule,
  imports: [ScheduleModule.forRoot()],
  providers: [
    { provide: WORKER_CONFIG, useValue: config },
    Database,
    TemporalConnection,
    TemporalWorkflows,
    Ports,
    TemporalWorker,
    ReadingCron,
    RelayCron,
    SweepCron,
    ListsCron,
  ],
});
