import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { relay } from '#actions';
import { Database } from '../database.js';
import { Ports } from '../ports.js';
import { OneAtATime } from './one-at-a-time.js';

/** Executes the outbox every five seconds: letters, starts and signals of workflows. */
@Injectable()
export class RelayCron implements BeforeApplicationShutdown {
  private readonly work = new OneAtATime('relay');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ports) private readonly ports: Ports,
  ) {}

  @Interval(5_000)
  relay(): Promise<void> {
    return this.work.run(async () => relay(await this.database.ready(), this.ports, Date.now()));
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.work.idle();
  }
}
