import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigError, loadConfig } from '#config';
import { workerModule } from './worker.module.js';

/** The worker: runs the workflows and everything the clock does. Ends by SIGTERM or SIGINT, with what is under way finished. */
async function main(): Promise<void> {
  const config = loadConfig(process.env, [
    'databaseUrl',
    'temporalAddress',
    'temporalNamespace',
    'smtpUrl',
    'mailFrom',
    'mailTrialTo',
    'publicUrl',
    'logLevel',
  ]);
  const levels = ['error', 'warn', 'log', 'debug'] as const;
  const wanted = { error: 1, warn: 2, info: 3, debug: 4 }[config.logLevel];
  const logger = new ConsoleLogger({ json: true, logLevels: levels.slice(0, wanted) });
  const app = await NestFactory.createApplicationContext(workerModule(config), { logger, abortOnError: false });
  app.enableShutdownHooks();
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exit(1);
}
