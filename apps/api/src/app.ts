import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { prepareHttp } from './http/prepare-http.js';
import { QuietLogger } from './http/quiet-logger.js';
import type { ApiSettings } from './http/settings.js';

/** The whole API, ready to listen or to be asked by a test. */
export async function createApp(settings: ApiSettings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    logger: settings.logLevel === null ? false : new QuietLogger(settings.logLevel),
  });
  prepareHttp(app, settings);
  return app;
}
