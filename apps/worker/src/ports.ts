import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { RelayPorts } from '#actions';
import { type Mailer, createMailer } from '#mail';
import { TemporalWorkflows } from './temporal/temporal-workflows.js';
import { WORKER_CONFIG, type WorkerConfig } from './worker-config.js';

/** The outside as relay and sweep see it. */
@Injectable()
export class Ports implements RelayPorts, OnApplicationShutdown {
  readonly mailer: Mailer;
  readonly publicUrl: string;
  private readonly logger = new Logger('outbox');

  constructor(
    @Inject(WORKER_CONFIG) config: WorkerConfig,
    @Inject(TemporalWorkflows) readonly workflows: TemporalWorkflows,
  ) {
    this.mailer = createMailer(config);
    this.publicUrl = config.publicUrl;
  }

  /** Ids and codes only: addresses, names and texts never reach the log. */
  readonly report = (event: Parameters<RelayPorts['report']>[0]): void => this.logger.warn(event);

  onApplicationShutdown(): void {
    this.mailer.close();
  }
}
