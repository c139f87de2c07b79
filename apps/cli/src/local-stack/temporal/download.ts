import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { reasonOf } from '../stack-error.js';
import { cachedCli } from './cache.js';
import { askProgram, type Finding, type Search } from './program.js';

const run = promisify(execFile);
/** Where the Temporal SDKs, too, ask for the command line program that fits this machine. */
const OFFICIAL = 'https://temporal.download/cli/default';
/** Short: behind a closed network the answer never comes, and building from source is waiting. */
const ANSWER_WITHIN_MS = 6_000;
const DOWNLOAD_WITHIN_MS = 180_000;

/** Downloads the official command line program (with its dev server) into the cache. Says plainly why not when it cannot. */
export async function downloadCli({ env, report, signal }: Search, source = OFFICIAL): Promise<Finding> {
  const work = await mkdtemp(join(tmpdir(), 'don-doc-download-'));
  try {
    report('Tải chương trình Temporal chính thức…');
    const { archiveUrl, fileToExtract } = await whatToFetch(source, signal);
    const answer = await fetch(archiveUrl, { signal: within(DOWNLOAD_WITHIN_MS, signal) });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const archive = join(work, 'archive.tar.gz');
    await writeFile(archive, Buffer.from(await answer.arrayBuffer()));
    await run('tar', ['-xzf', archive, '-C', work, fileToExtract]);
    return await keep(join(work, fileToExtract), env);
  } catch (error) {
    return { missing: `không tải được từ ${source} (${reasonOf(error)}); kiểm tra kết nối mạng hoặc proxy.` };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function whatToFetch(
  source: string,
  signal: AbortSignal | undefined,
): Promise<{ archiveUrl: string; fileToExtract: string }> {
  const url = new URL(source);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const wanted = {
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
    platform,
    format: 'tar.gz',
    'sdk-name': 'sdk-typescript',
    'sdk-version': '1.24.0',
  };
  for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
  const answer = await fetch(url, { signal: within(ANSWER_WITHIN_MS, signal) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const body: unknown = await answer.json();
  if (body === null || typeof body !== 'object' || !('archiveUrl' in body) || !('fileToExtract' in body))
    throw new Error('câu trả lời lạ');
  return { archiveUrl: String(body.archiveUrl), fileToExtract: String(body.fileToExtract) };
}

function within(ms: number, signal: AbortSignal | undefined): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(ms), ...(signal ? [signal] : [])]);
}

async function keep(extracted: string, env: NodeJS.ProcessEnv): Promise<Finding> {
  await chmod(extracted, 0o755);
  const found = await askProgram(extracted, 'cli', 'tải từ trang chính thức');
  if ('missing' in found) return found;
  const target = cachedCli(env);
  await mkdir(dirname(target), { recursive: true });
  // beside its place first, then renamed: the temporary folder may be another file system
  await copyFile(extracted, `${target}.new`);
  await rename(`${target}.new`, target);
  return { program: { ...found.program, path: target } };
}
