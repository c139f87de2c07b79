import type { MigrationInterface, QueryRunner } from 'typeorm';
import { GUARDS_DOWN, GUARDS_UP } from './initial/guards.js';
import { ORGANISATION_DOWN, ORGANISATION_UP } from './initial/organisation.js';
import { PLAN_DOWN, PLAN_UP } from './initial/plan.js';
import { TRACKING_DOWN, TRACKING_UP } from './initial/tracking.js';

/** The first schema; its SQL stands by subject in `initial/`. */
export class Initial1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [ORGANISATION_UP, PLAN_UP, TRACKING_UP, GUARDS_UP]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [TRACKING_DOWN, PLAN_DOWN, ORGANISATION_DOWN, GUARDS_DOWN]) await runner.query(sql);
  }
}
