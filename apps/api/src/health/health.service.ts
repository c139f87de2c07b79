import { Inject, Injectable } from '@nestjs/common';
import { type ApiSettings, SETTINGS } from '../http/settings.js';
import type { Health } from './health.dto.js';

@Injectable()
export class HealthService {
  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  async see(): Promise<Health> {
    const database = await this.databaseState();
    return { status: database, database };
  }

  private async databaseState(): Promise<'ok' | 'down'> {
    try {
      await this.settings.db.query('SELECT 1');
      return 'ok';
    } catch {
      // The answer is the report: whoever asks for health is told that there is none.
      return 'down';
    }
  }
}
