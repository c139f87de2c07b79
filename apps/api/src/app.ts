import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { type ApiSettings } from './http/settings.js';
import { prepareHttp } from './http/prepare-http.js';

/** The whole API, ready to listen or to be asked by a test; the database is opened and closed by the caller. */
export async function createApp(settings: ApiSettings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    logger: settings.quiet ? false : ['error', 'warn', 'log'],
  });
  prepareHttp(app, settings);
  return app;
}
