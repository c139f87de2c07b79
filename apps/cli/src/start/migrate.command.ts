import { ConfigError, loadConfig } from '#config';
import { createDataSource, runMigrations } from '#database';
import { EXIT } from '../exit-codes.js';
import { codeOf } from '../local-stack/stack-error.js';

/** `dondoc migrate`: brings the database of `DATABASE_URL` to the newest schema; nothing happens when it is. Safe to run twice at once. */
export async function migrate(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const source = await createDataSource(loadConfig(env, ['databaseUrl']).databaseUrl).initialize();
    try {
      const ran = await runMigrations(source);
      process.stderr.write(ran.length > 0 ? `Đã chạy: ${ran.join(', ')}.\n` : 'Cơ sở dữ liệu đã ở bản mới nhất.\n');
      return EXIT.done;
    } finally {
      await source.destroy();
    }
  } catch (error) {
    // the code rather than the driver's message, which may name the database's user
    const text =
      error instanceof ConfigError
        ? error.message
        : `Không cập nhật được cơ sở dữ liệu (${codeOf(error) ?? String(error)}).`;
    process.stderr.write(`${text}\n`);
    return EXIT.fault;
  }
}
