import { spawn } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { temporalModuleDir } from '../project-dir.js';
import { cachedServer } from './cache.js';
import { askProgram, SERVER_VERSION, type Finding, type Search } from './program.js';

const PACKAGE = 'go.temporal.io/server/cmd/server';

/**
 * Builds the official server from its Go module, once, into the cache; go.mod and go.sum in `temporal-server/` pin and verify it.
 * Takes minutes, so `report` is told what is being compiled. Written beside its place and renamed: a build broken off leaves nothing behind.
 */
export async function buildServer({ env, report, signal }: Search): Promise<Finding> {
  const target = cachedServer(env);
  const half = `${target}.${process.pid}.new`;
  await mkdir(dirname(target), { recursive: true });
  report(`Dựng máy chủ Temporal ${SERVER_VERSION} từ mã nguồn chính thức (một lần duy nhất, khoảng 5-10 phút)…`);
  try {
    const outcome = await goBuild(half, { env, report, signal });
    if (outcome !== 'done') return { missing: outcome };
    const found = await askProgram(half, 'server', 'vừa dựng từ mã nguồn');
    if ('missing' in found) return found;
    await rename(half, target);
    report(`Đã dựng xong, lưu tại ${target}.`);
    return { program: { ...found.program, path: target } };
  } finally {
    await rm(half, { force: true });
  }
}

async function goBuild(output: string, { env, report, signal }: Search): Promise<string> {
  const started = Date.now();
  const child = spawn('go', ['build', '-v', '-trimpath', '-ldflags=-s -w', '-o', output, PACKAGE], {
    cwd: temporalModuleDir(),
    env,
    signal,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const tail: string[] = [];
  let packages = 0;
  createInterface({ input: child.stderr }).on('line', (line) => {
    tail.push(line);
    if (tail.length > 8) tail.shift();
    packages += 1;
    if (packages % 100 === 0)
      report(`  … đã biên dịch ${packages} gói, ${Math.round((Date.now() - started) / 1000)} giây`);
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve('chưa cài Go (lệnh "go" không có); cài Go 1.26 trở lên từ https://go.dev/dl.'));
    child.once('close', (code) => resolve(code === 0 ? 'done' : `dựng từ mã nguồn thất bại:\n${tail.join('\n')}`));
  });
}
