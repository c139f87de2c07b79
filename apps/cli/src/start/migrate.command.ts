import { ConfigError, loadConfig } from '#config';
import { createDataSource, runMigrations } from '#database';
import { SEARCH_ATTRIBUTES } from '#workflows';
import { EXIT } from '../exit-codes.js';
import { prepareNamespace, StackError } from '../local-stack/index.js';
import { codeOf } from '../local-stack/stack-error.js';

/**
 * `dondoc migrate`: what has to be there before the programs start, made where missing: the schema in the database of `DATABASE_URL`, and where
 * `TEMPORAL_ADDRESS` is set, our namespace and search attributes on that server. Nothing else is touched; safe to run again, and twice at once.
 */
export async function migrate(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    await migrateDatabase(loadConfig(env, ['databaseUrl']).databaseUrl);
    if (env['TEMPORAL_ADDRESS']) await prepareTemporal(env);
    return EXIT.done;
  } catch (error) {
    // the code rather than a driver's message, which may name the database's user
    const known = error instanceof ConfigError || error instanceof StackError;
    const text = known ? error.message : `Không cập nhật được cơ sở dữ liệu (${codeOf(error) ?? String(error)}).`;
    process.stderr.write(`${text}\n`);
    return EXIT.fault;
  }
}

async function migrateDatabase(url: string): Promise<void> {
  const source = await createDataSource(url).initialize();
  try {
    const ran = await runMigrations(source);
    process.stderr.write(ran.length > 0 ? `Đã chạy: ${ran.join(', ')}.\n` : 'Cơ sở dữ liệu đã ở bản mới nhất.\n');
  } finally {
    await source.destroy();
  }
}

async function prepareTemporal(env: NodeJS.ProcessEnv): Promise<void> {
  const { temporalAddress: address, temporalNamespace: namespace } = loadConfig(env, [
    'temporalAddress',
    'temporalNamespace',
  ]);
  await prepareNamespace({ address, namespace, searchAttributes: Object.values(SEARCH_ATTRIBUTES) });
  process.stderr.write(`Không gian làm việc "${namespace}" trên Temporal đã sẵn sàng.\n`);
}
