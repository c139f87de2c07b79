import type { MigrationInterface } from 'typeorm';
import { Initial1763769600000 } from './1763769600000-initial.js';

/** Every migration in order; never edited after landing. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [Initial1763769600000];
