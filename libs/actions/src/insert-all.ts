import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';

/** PostgreSQL takes 65,535 parameters a statement; well below that, statements stay small in memory, too. */
const PARAMETERS_A_STATEMENT = 20_000;

/**
 * Inserts rows in few statements, in order. Ids are made by the caller where it needs them (`randomUUID`), for nothing is
 * read back: a plan of 40 tasks for 12 bodies is a handful of statements instead of a thousand.
 */
export async function insertAll<T extends object>(
  manager: EntityManager,
  entity: new () => T,
  rows: readonly Partial<T>[],
): Promise<void> {
  const columns = manager.connection.getMetadata(entity).columns.length;
  const step = Math.max(1, Math.floor(PARAMETERS_A_STATEMENT / columns));
  for (let from = 0; from < rows.length; from += step) {
    // TypeORM's type of rows lets every value be SQL; rows of the entity's own values are among them.
    const values = rows.slice(from, from + step) as QueryDeepPartialEntity<T>[];
    await manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute();
  }
}

/** Inserts one row. */
export const insertOne = <T extends object>(
  manager: EntityManager,
  entity: new () => T,
  row: Partial<T>,
): Promise<void> => insertAll(manager, entity, [row]);
