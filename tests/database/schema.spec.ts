import { afterAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource, runMigrations } from '#database';
import { testDatabase } from '../support/index.js';

const migrated = await testDatabase();
const fromEntities = await testDatabase();
const twoStarters = await testDatabase();
afterAll(() => Promise.all([migrated.drop(), fromEntities.drop(), twoStarters.drop()]));

/** Empties a database, so that a schema can be built anew. */
async function empty(source: DataSource): Promise<void> {
  await source.query('DROP SCHEMA public CASCADE');
  await source.query('CREATE SCHEMA public');
}

/** Columns, constraints and indexes as PostgreSQL itself prints them, in a stable order. */
async function schemaOf(source: DataSource): Promise<string[]> {
  const rows: { line: string }[] = await source.query(`
    SELECT format('%s.%s %s null=%s default=%s', table_name, column_name, data_type, is_nullable, column_default) AS line
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
    UNION ALL
    SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
        AND conrelid <> COALESCE(to_regclass('migrations'), 0) AND contype <> 'n'
    UNION ALL
    SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'`);
  return rows.map((row) => row.line).sort();
}

describe('the schema', () => {
  it('is the same in the migrations and in the entities, checks and partial indexes included', async () => {
    await empty(fromEntities.dataSource);
    await fromEntities.dataSource.synchronize();
    const wanted = await schemaOf(fromEntities.dataSource);
    expect(wanted.length).toBeGreaterThan(200);
    expect(await schemaOf(migrated.dataSource)).toEqual(wanted);
  });

  it('leaves TypeORM nothing to change after the migrations', async () => {
    const { upQueries } = await migrated.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });

  it('is built once by two programs that start at the same moment', async () => {
    await empty(twoStarters.dataSource);
    const other = await createDataSource(twoStarters.url).initialize();
    const ran = await Promise.all([runMigrations(twoStarters.dataSource), runMigrations(other)]);
    await other.destroy();
    expect(ran.flat()).toEqual(twoStarters.dataSource.migrations.map((migration) => migration.constructor.name));
  });

  it('goes down to nothing and up again', async () => {
    const source = twoStarters.dataSource;
    for (let i = 0; i < source.migrations.length; i++) await source.undoLastMigration({ transaction: 'each' });
    const left: { name: string }[] = await source.query(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
    );
    expect(left.map((row) => row.name)).toEqual(['migrations']);
    expect(await runMigrations(source)).toHaveLength(source.migrations.length);
  });
});
