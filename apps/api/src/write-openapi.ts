import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDataSource } from '#database';
import { createApp } from './app.js';
import { openApiOf } from './openapi.js';

/** Writes the document the web page's client is generated from; no database is needed, for nothing is asked of it. */
const app = await createApp({
  db: createDataSource('postgres://localhost/none'),
  publicUrl: 'http://localhost:3000',
  mailboxUrl: null,
  now: Date.now,
  logLevel: null,
  webDir: null,
});
const document = openApiOf(app);
await writeFile(join('apps', 'web', 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
await app.close();
