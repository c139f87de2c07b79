import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Logger } from '@nestjs/common';
import { ConfigError, loadConfig } from '#config';
import { createDataSource } from '#database';
import { createApp } from './app.js';

/** The built page lies beside the built API: dist/apps/web. */
const WEB_DIR = fileURLToPath(new URL('../../web/', import.meta.url));

/** Starts the API; the database has been migrated by whoever starts the programs. Ends cleanly on SIGTERM and Ctrl-C. */
async function main(): Promise<void> {
  const config = loadConfig(process.env, ['databaseUrl', 'publicUrl', 'host', 'port', 'mailboxUrl', 'logLevel']);
  const db = await createDataSource(config.databaseUrl).initialize();
  const webDir = existsSync(WEB_DIR) ? WEB_DIR : null;
  const { publicUrl, mailboxUrl, logLevel } = config;
  const app = await createApp({ db, publicUrl, mailboxUrl, logLevel, now: Date.now, webDir });
  const log = new Logger('Api');
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
  log.log(`listening on ${config.host}:${config.port}${webDir ? '' : ', without the web page (not built)'}`);
}

main().catch((error: unknown) => {
  const text = error instanceof ConfigError ? error.message : `API không khởi động được: ${describe(error)}`;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});

/** Code rather than message: a driver's message may name the database's user. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'lỗi không rõ';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
