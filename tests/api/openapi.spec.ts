import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { describeApi } from '../../apps/api/src/describe-api.js';

describe('the OpenAPI document the web client is made from', () => {
  it('is the one this API describes itself with: after a change, npm run openapi', async () => {
    const described = JSON.parse(JSON.stringify(await describeApi()));
    const written = JSON.parse(await readFile(new URL('../../apps/web/openapi.json', import.meta.url), 'utf8'));
    expect(written).toEqual(described);
  });
});
