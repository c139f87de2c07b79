import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { morningList, weeklyList } from '#actions';
import { localTime } from '#domain';
import { Database } from '../database.js';
import { OneAtATime } from './one-at-a-time.js';

const LISTS_FROM = '07:45';

/**
 * The secretariat's morning list at 07:45 of a working day, leadership's weekly list at 07:45 of the week's first one. Asked
 * again through the morning, so that a worker started at 09:00 still sends them; the outbox takes each once.
 */
@Injectable()
export class ListsCron implements BeforeApplicationShutdown {
  private readonly work = new OneAtATime('lists');

  constructor(@Inject(Database) private readonly database: Database) {}

  @Cron('*/5 7-10 * * *', { timeZone: 'Asia/Ho_Chi_Minh' })
  lists(): Promise<void> {
    const now = Date.now();
    if (localTime(now) < LISTS_FROM) return Promise.resolve();
    return this.work.run(async () => {
      const db = await this.database.ready();
      await morningList(db, now);
      await weeklyList(db, now);
    });
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.work.idle();
  }
}
