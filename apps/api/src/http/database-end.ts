import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type ApiSettings, SETTINGS } from './settings.js';

/** Closes the database once nothing asks it any more. */
@Injectable()
export class DatabaseEnd implements OnApplicationShutdown {
  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.settings.db.isInitialized) await this.settings.db.destroy();
  }
}
