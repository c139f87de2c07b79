import 'reflect-metadata';
import { DataSource } from 'typeorm';
import * as organisation from './entities/organisation.entity.js';
import * as plan from './entities/plan.entity.js';
import * as tracking from './entities/tracking.entity.js';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

/** Every entity of the schema. */
export const ENTITIES: (new () => object)[] = [organisation, plan, tracking].flatMap((module) =>
  Object.values<new () => object>(module),
);

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
  });
}
