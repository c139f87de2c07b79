import type { OpenAPIObject } from '@nestjs/swagger';
import { createDataSource } from '#database';
import { createApp } from './app.js';
import { openApiOf } from './openapi.js';

/** The OpenAPI document of this API, from its routes and shapes alone: no database is asked. */
export async function describeApi(): Promise<OpenAPIObject> {
  const app = await createApp({
    db: createDataSource('postgres://localhost/none'),
    publicUrl: 'http://localhost:3000',
    mailboxUrl: null,
    now: Date.now,
    logLevel: null,
    webDir: null,
  });
  const document = openApiOf(app);
  await app.close();
  return document;
}
