import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#database';
import { stackAddresses, TEMPLATE_DATABASE, withDatabase } from './addresses.js';

/** A database of one spec file's own, with the real schema and nothing in it. */
export interface TestDatabase {
  /** For programs started by the spec. */
  url: string;
  /** Opened as the program opens it; closed by `drop`. */
  dataSource: DataSource;
  /** Belongs into `afterAll`. */
  drop(): Promise<void>;
}

/** Clones the template: `const database = await testDatabase(); afterAll(() => database.drop());` at the top of a spec. */
export async function testDatabase(): Promise<TestDatabase> {
  const { adminUrl, ownerUrl } = stackAddresses();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE_DATABASE} OWNER ${new URL(ownerUrl).username}`);
  const url = withDatabase(ownerUrl, name);
  const dataSource = await createDataSource(url).initialize();
  return {
    url,
    dataSource,
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
