import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#database';
import { tryUntil } from './try-until.js';
import { WORKER_CONFIG, type WorkerConfig } from './worker-config.js';

/** The database; its schema is made by whoever starts the program, before. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly source: DataSource;
  private opening: Promise<DataSource> | null = null;
  private stopped = false;

  constructor(@Inject(WORKER_CONFIG) config: WorkerConfig) {
    this.source = createDataSource(config.databaseUrl);
  }

  /** The open data source; waits for a database that is not there yet. */
  async ready(): Promise<DataSource> {
    if (this.source.isInitialized) return this.source;
    this.opening ??= tryUntil(
      'PostgreSQL',
      () => this.source.initialize(),
      () => this.stopped,
    );
    return this.opening;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.source.isInitialized) await this.source.destroy();
  }
}
