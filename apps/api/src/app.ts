import type { LogLevel as NestLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { LogLevel } from '#config';
import { AppModule } from './app.module.js';
import { prepareHttp } from './http/prepare-http.js';
import type { ApiSettings } from './http/settings.js';

const LEVELS: Record<LogLevel, NestLevel[]> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
};

/** The whole API, ready to listen or to be asked by a test. */
export async function createApp(settings: ApiSettings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    logger: settings.logLevel === null ? false : LEVELS[settings.logLevel],
  });
  prepareHttp(app, settings);
  return app;
}
