import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { READ_AT_ONCE, type ReadingWork, readWaitingDrafts } from '#actions';
import { Database } from '../database.js';
import { OneAtATime } from './one-at-a-time.js';

/** Reads uploaded files: looks twice a second, so that reading begins while the person still looks at the page. */
@Injectable()
export class ReadingCron implements BeforeApplicationShutdown {
  private readonly logger = new Logger('reading');
  /** Each reads one file behind the other. */
  private readonly lanes = Array.from({ length: READ_AT_ONCE }, () => new OneAtATime('reading'));
  private readonly ending = new AbortController();

  constructor(@Inject(Database) private readonly database: Database) {}

  @Interval(500)
  read(): void {
    for (const lane of this.lanes) void lane.run(async () => readWaitingDrafts(await this.work()));
  }

  /** What is being read is given back: letter recognition may take minutes, a restart should not. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await Promise.all(this.lanes.map((lane) => lane.idle()));
  }

  private async work(): Promise<ReadingWork> {
    const { signal } = this.ending;
    return { db: await this.database.ready(), now: Date.now, signal, report: (event) => this.logger.warn(event) };
  }
}
