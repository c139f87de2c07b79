import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startTemporal, type TemporalOptions } from '../../apps/cli/src/local-stack/index.js';
import { buildServer } from '../../apps/cli/src/local-stack/temporal/build.js';
import { cachedServer } from '../../apps/cli/src/local-stack/temporal/cache.js';
import { downloadCli } from '../../apps/cli/src/local-stack/temporal/download.js';
import { lookIn } from '../../apps/cli/src/local-stack/temporal/sources.js';
import { stackAddresses, TEST_NAMESPACE } from '../support/addresses.js';
import { processesOf } from '../support/program.js';
import { scratchDir } from '../support/scratch-dir.js';

const dir = await scratchDir('temporal');
afterAll(() => dir.remove());
let env: NodeJS.ProcessEnv = {};
let round = 0;
beforeEach(() => {
  round += 1;
  env = { XDG_CACHE_HOME: join(dir.path, `cache-${round}`), PATH: process.env['PATH'], HOME: process.env['HOME'] };
});

const report = (): void => undefined;

function start(over: Partial<TemporalOptions>): ReturnType<typeof startTemporal> {
  return startTemporal({ dataDir: dir.path, namespace: 'x', searchAttributes: [], port: 0, env, sources: [], ...over });
}

async function program(path: string, script: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, script);
  await chmod(path, 0o755);
}

describe('where the Temporal server comes from', () => {
  it('uses the server of TEMPORAL_ADDRESS and starts none', async () => {
    const address = stackAddresses().temporalAddress;
    env['TEMPORAL_ADDRESS'] = address;
    const running = await start({ namespace: TEST_NAMESPACE, timeSkipping: true });
    expect(running).toMatchObject({ address, origin: 'TEMPORAL_ADDRESS' });
    expect(running.part).toBeUndefined();
    expect(running.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('says so when nothing answers at TEMPORAL_ADDRESS, instead of quietly taking another', async () => {
    env['TEMPORAL_ADDRESS'] = '127.0.0.1:1';
    await expect(start({ sources: ['cache'] })).rejects.toThrow(
      /TEMPORAL_ADDRESS \(127\.0\.0\.1:1\) không trả lời.*hoặc bỏ biến TEMPORAL_ADDRESS/s,
    );
  });

  it('refuses a corrupt program in the cache and says which folder to remove', async () => {
    const path = cachedServer(env);
    await program(path, '\x7fELF cut off in the middle of writing');
    await expect(start({ sources: ['cache'] })).rejects.toThrow(`hãy xóa thư mục ${dirname(path)}`);
  });

  it('refuses a program that calls itself Temporal and is not', async () => {
    await program(join(dir.path, 'bin', 'temporal'), '#!/bin/sh\necho "hello"\n');
    env['PATH'] = join(dir.path, 'bin');
    await expect(start({ sources: ['path'] })).rejects.toThrow('không phải là chương trình Temporal');
  });

  it('shows the log of a server that ends at once, and leaves nothing running', async () => {
    const path = cachedServer(env);
    const script =
      '#!/bin/sh\n[ "$1" = --version ] && echo "temporal version 1.32.0" && exit 0\necho "tệp dữ liệu hỏng"\nexit 1\n';
    await program(path, script);
    await expect(start({ sources: ['cache'] })).rejects.toThrow(/dừng ngay khi khởi động:\ntệp dữ liệu hỏng/);
    expect(await processesOf(path)).toEqual([]);
  });

  it('tells of every place it looked at, and what to do, when there is none', async () => {
    env['PATH'] = join(dir.path, 'nothing');
    const looked = start({ sources: ['cache', 'path', 'cached-download', 'build'] });
    await expect(looked).rejects.toThrow(
      /bản dựng đã lưu: .*lệnh temporal trên máy: .*bản tải về đã lưu: .*cài Go 1\.26/s,
    );
    await expect(looked).rejects.toThrow('hoặc đặt TEMPORAL_ADDRESS');
  });

  it('says plainly that Go is missing', async () => {
    env['PATH'] = join(dir.path, 'nothing');
    expect(await buildServer({ env, report })).toEqual({ missing: expect.stringContaining('chưa cài Go') });
  });
});

describe('the official download', () => {
  let site: Server;
  let base = '';

  beforeEach(async () => {
    const work = join(dir.path, `site-${round}`);
    await program(join(work, 'temporal'), '#!/bin/sh\necho "temporal version 1.9.9 (Server 1.32.0)"\n');
    await promisify(execFile)('tar', ['-czf', join(work, 'cli.tar.gz'), '-C', work, 'temporal']);
    const archive = await readFile(join(work, 'cli.tar.gz'));
    site = createServer((request, response) => {
      if (request.url?.startsWith('/cli.tar.gz')) return response.end(archive);
      if (request.url?.startsWith('/closed')) return response.writeHead(403).end();
      return response.end(JSON.stringify({ archiveUrl: `${base}/cli.tar.gz`, fileToExtract: 'temporal' }));
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  });

  it('is unpacked, asked for its version and kept for the next time', async () => {
    const found = await downloadCli({ env, report }, `${base}/default`);
    expect(found).toMatchObject({ program: { kind: 'cli', version: '1.9.9' } });
    expect(await lookIn('cached-download', { env, report })).toMatchObject({ program: { version: '1.9.9' } });
    await closeSite();
  });

  it('says why it cannot be had', async () => {
    expect(await downloadCli({ env, report }, `${base}/closed`)).toEqual({
      missing: expect.stringContaining('HTTP 403'),
    });
    await closeSite();
    expect(await downloadCli({ env, report }, `${base}/default`)).toEqual({
      missing: expect.stringMatching(/không tải được .*kiểm tra kết nối mạng/),
    });
  });

  function closeSite(): Promise<void> {
    site.closeAllConnections();
    return new Promise((resolve) => site.close(() => resolve()));
  }
});
