import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { sweep } from '#actions';
import { Database } from '../database.js';
import { Ports } from '../ports.js';
import { OneAtATime } from './one-at-a-time.js';

/** Every minute compares what should be running with what is, and repairs. */
@Injectable()
export class SweepCron implements BeforeApplicationShutdown {
  private readonly work = new OneAtATime('sweep');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ports) private readonly ports: Ports,
  ) {}

  @Interval(60_000)
  sweep(): Promise<void> {
    return this.work.run(async () => sweep(await this.database.ready(), this.ports, Date.now()));
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.work.idle();
  }
}
