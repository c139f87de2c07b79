import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { buildServer } from './build.js';
import { cachedCli, cachedServer } from './cache.js';
import { downloadCli } from './download.js';
import { askProgram, type Finding, type Search } from './program.js';

/** The places a server program may come from, in the order they are tried. */
export const PROGRAM_SOURCES = ['cache', 'path', 'cached-download', 'download', 'build'] as const;
export type ProgramSource = (typeof PROGRAM_SOURCES)[number];

/** Looks in one place. Never throws for 'not there'; says in Vietnamese what was found wrong and what to do. */
export async function lookIn(source: ProgramSource, search: Search): Promise<Finding> {
  switch (source) {
    case 'cache':
      return inCache(cachedServer(search.env), 'server', 'bản dựng đã lưu');
    case 'path':
      return onPath(search.env);
    case 'cached-download':
      return inCache(cachedCli(search.env), 'cli', 'bản tải về đã lưu');
    case 'download':
      return downloadCli(search);
    case 'build':
      return buildServer(search);
  }
}

async function inCache(path: string, kind: 'server' | 'cli', origin: string): Promise<Finding> {
  if (!existsSync(path)) return { missing: `chưa có ${path}.` };
  const found = await askProgram(path, kind, origin);
  if ('program' in found) return found;
  const advice = `Tệp có thể đã hỏng: hãy xóa thư mục ${dirname(path)} rồi chạy lại để tạo bản mới.`;
  return { missing: `${found.missing} ${advice}`, broken: true };
}

async function onPath(env: NodeJS.ProcessEnv): Promise<Finding> {
  const name = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
  const dir = (env['PATH'] ?? '').split(delimiter).find((one) => one !== '' && existsSync(join(one, name)));
  if (dir === undefined) return { missing: 'không có lệnh "temporal" trong PATH.' };
  return askProgram(join(dir, name), 'cli', 'lệnh temporal trong PATH');
}
