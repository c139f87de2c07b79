import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openHouse } from './house.js';

const webDir = await mkdtemp(join(tmpdir(), 'don-doc-web-'));
await mkdir(join(webDir, 'assets'));
await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Đôn Đốc</title>');
await writeFile(join(webDir, 'assets', 'index-4f2a.js'), 'export {};');
await writeFile(join(webDir, 'assets', 'index-4f2a.js.br'), brotliCompressSync('export {};'));
await writeFile(join(webDir, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
afterAll(() => rm(webDir, { recursive: true }));
const house = await openHouse({ webDir, reads: false });
const get = (path: string) => request(house.server).get(path);

describe('the web page', () => {
  it.each(['/', '/ke-hoach/7', '/don-vi?tim=cong-an'])('is served at %s, asked for anew each time', async (path) => {
    const response = await get(path)
      .expect(200)
      .expect('content-type', /text\/html/);
    expect(response.text).toContain('Đôn Đốc');
    expect(response.get('cache-control')).toBe('no-cache');
  });

  it('keeps hashed files for ever, others not', async () => {
    const hashed = await get('/assets/index-4f2a.js')
      .expect(200)
      .expect('content-type', /javascript/);
    expect(hashed.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg').expect(200)).get('cache-control')).toBe('no-cache');
  });

  it('sends what the build has compressed to browsers that take it, and to no other', async () => {
    const asset = '/assets/index-4f2a.js';
    const packed = await get(asset).set('accept-encoding', 'gzip, deflate, br').buffer(false).expect(200);
    expect(packed.get('content-encoding')).toBe('br');
    expect(packed.get('vary')).toContain('accept-encoding');
    const plain = await get(asset).set('accept-encoding', 'identity').expect(200);
    expect(plain.get('content-encoding')).toBeUndefined();
  });

  it('does not answer for a missing asset or an unknown address of the API', async () => {
    await get('/assets/weg-1234.js').expect(404);
    await get('/api/khong-co')
      .expect(404)
      .expect('content-type', /problem\+json/);
    await request(house.server).post('/ke-hoach').expect(404);
  });

  it('leads nobody out of its folder', async () => {
    const { text } = await get('/..%2f..%2fetc%2fpasswd');
    expect(text).not.toContain('root:');
  });

  it('runs scripts of its own origin only, and in nobody’s frame', async () => {
    const policy = (await get('/')).get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).not.toContain('unsafe-eval');
  });
});

describe('the OpenAPI page', () => {
  it('opens without a session, with scripts of its own origin', async () => {
    const { text } = await get('/api/docs').expect(200).expect('content-type', /html/);
    expect(text).toContain('swagger-ui');
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
    await get('/api/docs/swagger-ui-init.js').expect(200);
    const { body } = await get('/api/docs-json').expect(200);
    expect(body.info.title).toBe('Đôn Đốc');
  });
});

describe('health', () => {
  it('tells whether the database answers', async () => {
    expect((await get('/api/health').expect(200)).body).toEqual({ status: 'ok', database: 'ok' });
    await house.db.destroy();
    expect((await get('/api/health').expect(503)).body).toEqual({ status: 'down', database: 'down' });
    await house.db.initialize();
  });
});
