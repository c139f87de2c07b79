import type { EntityManager, EntityMetadata, QueryDeepPartialEntity } from 'typeorm';

/** Keeps one statement's parameter to a few megabytes. */
const ROWS_A_STATEMENT = 5_000;

/**
 * Inserts many rows, in order, each statement with one parameter: a plan for 3,321 communes is a matter of seconds, where
 * a parameter for every value costs minutes. Columns that no row names get their default, a column that only some rows
 * name is null in the others. Ids are made by the caller where it needs them (`randomUUID`), for nothing is read back.
 * Not for files: bytes do not pass through JSON.
 */
export async function insertAll<T extends object>(
  manager: EntityManager,
  entity: new () => T,
  rows: readonly Partial<T>[],
): Promise<void> {
  if (rows.length === 0) return;
  const metadata = manager.connection.getMetadata(entity);
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = metadata.columns.filter((column) => named.has(column.propertyName));
  const list = columns.map((column) => `"${column.databaseName}"`).join(', ');
  const sql = `INSERT INTO ${metadata.tableName} (${list})
    SELECT ${list} FROM jsonb_populate_recordset(NULL::${metadata.tableName}, $1::jsonb)`;
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const chunk = rows.slice(from, from + ROWS_A_STATEMENT).map((row) => jsonRow(metadata, row));
    await manager.query(sql, [JSON.stringify(chunk)]);
  }
}

function jsonRow(metadata: EntityMetadata, row: object): Record<string, unknown> {
  const entries = Object.entries(row).map(([property, value]: [string, unknown]): [string, unknown] => {
    const column = metadata.findColumnWithPropertyName(property);
    if (!column || value instanceof Uint8Array) {
      throw new Error(`${metadata.tableName}.${property} cannot be inserted in bulk.`);
    }
    return [column.databaseName, value];
  });
  return Object.fromEntries(entries);
}

/** Inserts one row, files included. */
export async function insertOne<T extends object>(
  manager: EntityManager,
  entity: new () => T,
  row: Partial<T>,
): Promise<void> {
  // TypeORM's type of rows lets every value be SQL; a row of the entity's own values is one of them.
  const values = row as QueryDeepPartialEntity<T>;
  await manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute();
}
