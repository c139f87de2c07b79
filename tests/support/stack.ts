/**
 * The real parts all specs share, in a process of its own (started by global-setup.ts): one PostgreSQL with the template database made by the
 * real migrations, one Temporal server that skips time. Tells its addresses through the IPC channel and ends, leaving nothing, when that closes.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { SEARCH_ATTRIBUTES } from '#workflows';
import { startPostgres, startTemporal, type RunningPostgres } from '../../apps/cli/src/local-stack/index.js';
import { TEMPLATE_DATABASE, TEST_NAMESPACE, withDatabase, type StackAddresses } from './addresses.js';

const dataDir = await mkdtemp(join(tmpdir(), 'don-doc-tests-'));
// PostgreSQL of root runs under another account, which has to get in
await chmod(dataDir, 0o711);

async function start(): Promise<{ addresses: StackAddresses; stop(): Promise<void> }> {
  // a free port for each: an installed program that runs beside the tests keeps the usual ones
  const [postgres, temporal] = await Promise.all([
    startPostgres({ dataDir, port: 0, durable: false }),
    startTemporal({
      dataDir,
      port: 0,
      namespace: TEST_NAMESPACE,
      searchAttributes: Object.values(SEARCH_ATTRIBUTES),
      timeSkipping: true,
      report: (line) => process.stderr.write(`${line}\n`),
    }),
  ]);
  await makeTemplate(postgres);
  return {
    addresses: { adminUrl: postgres.adminUrl, ownerUrl: postgres.url, temporalAddress: temporal.address },
    stop: async () => {
      await Promise.all([postgres.stop(), temporal.stop()]);
    },
  };
}

/** The one place where specs meet the schema. */
async function makeTemplate(postgres: RunningPostgres): Promise<void> {
  const admin = new pg.Client({ connectionString: postgres.adminUrl });
  await admin.connect();
  const owner = new URL(postgres.url).username;
  await admin.query(`CREATE DATABASE ${TEMPLATE_DATABASE} OWNER ${owner}`);
  await admin.end();
  const { createDataSource, runMigrations } = await import('#database');
  const source = await createDataSource(withDatabase(postgres.url, TEMPLATE_DATABASE)).initialize();
  await runMigrations(source);
  // a template with an open connection cannot be cloned
  await source.destroy();
}

const stack = await start().catch(async (error: unknown) => {
  await rm(dataDir, { recursive: true, force: true });
  throw error;
});
process.once('disconnect', () => {
  void stack
    .stop()
    .then(() => rm(dataDir, { recursive: true, force: true }))
    .then(() => process.exit(0));
});
process.send?.(stack.addresses);
