import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { createDataSource } from '#database';
import { createApp } from '../../apps/api/src/app.js';
import { openApiOf } from '../../apps/api/src/openapi.js';

describe('the OpenAPI document the web client is made from', () => {
  it('is the one this API describes itself with: after a change, npm run openapi', async () => {
    // No database is asked: the document comes from the routes and their shapes alone.
    const app = await createApp({
      db: createDataSource('postgres://localhost/none'),
      publicUrl: 'http://localhost:3000',
      mailboxUrl: null,
      now: Date.now,
      logLevel: null,
      webDir: null,
    });
    const described = JSON.parse(JSON.stringify(openApiOf(app)));
    await app.close();
    const written = JSON.parse(await readFile(new URL('../../apps/web/openapi.json', import.meta.url), 'utf8'));
    expect(written).toEqual(described);
  });
});
