import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import { WORKER_CONFIG, type WorkerConfig } from '../worker-config.js';

/** The way to the Temporal server for starting and signalling; connects when first used. */
@Injectable()
export class TemporalConnection implements OnApplicationShutdown {
  readonly client: Client;
  private readonly connection: Connection;

  constructor(@Inject(WORKER_CONFIG) config: WorkerConfig) {
    this.connection = Connection.lazy({ address: config.temporalAddress });
    this.client = new Client({ connection: this.connection, namespace: config.temporalNamespace });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }
}
