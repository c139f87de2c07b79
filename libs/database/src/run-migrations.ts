import type { DataSource } from 'typeorm';

/** Any number, as long as no other program uses it on the same database: 'dond' in ASCII. */
const MIGRATION_LOCK = 0x646f6e64;

/**
 * Brings an initialised data source to the newest schema and returns the names of the migrations that ran. Programs that
 * start at the same moment wait for one another: the second finds nothing left to do.
 */
export async function runMigrations(dataSource: DataSource): Promise<string[]> {
  const guard = dataSource.createQueryRunner();
  try {
    // A session lock on a connection of its own, for each migration commits by itself.
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const ran = await dataSource.runMigrations({ transaction: 'each' });
      return ran.map((migration) => migration.name);
    } finally {
      await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  } finally {
    await guard.release();
  }
}
