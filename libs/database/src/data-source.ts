import 'reflect-metadata';
import { types } from 'pg';
import { DataSource } from 'typeorm';
import * as organisation from './entities/organisation.entity.js';
import * as plan from './entities/plan.entity.js';
import * as reporting from './entities/reporting.entity.js';
import * as tracking from './entities/tracking.entity.js';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

export const ENTITIES = [organisation, plan, reporting, tracking].flatMap((module) =>
  Object.values<new () => object>(module),
);

const DATE: number = types.builtins.DATE;

/** A date is a date, not a midnight in the zone of the process: hand-written SQL reads it as 'YYYY-MM-DD', too. */
const TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    oid === DATE ? (text: string) => text : types.getTypeParser(oid, format ?? 'text'),
};

/** A data source on a PostgreSQL address; migrations are run by whoever starts the program, never by `synchronize`. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    // gen_random_uuid() is part of PostgreSQL: no extension, so no superuser is needed.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    extra: { types: TYPES },
  });
}
