import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { readDraft } from '#actions';
import { type ApiSettings, SETTINGS } from '../http/settings.js';

/** Reads uploaded files behind the answer; what a crash leaves in `reading`, the worker's sweep takes up again. */
@Injectable()
export class ReadingService implements BeforeApplicationShutdown {
  private readonly log = new Logger('Reading');
  private readonly running = new Set<Promise<void>>();

  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  begin(draftId: string): void {
    const { db, now } = this.settings;
    const reading = readDraft(db, draftId, now()).catch((error: unknown) => {
      this.log.error(`reading draft ${draftId} failed: ${error instanceof Error ? error.name : typeof error}`);
    });
    this.running.add(reading);
    void reading.finally(() => this.running.delete(reading));
  }

  /** What was begun is finished before the database closes. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.running);
  }
}
