import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { projectDir } from '../../apps/cli/src/local-stack/index.js';
import { stackAddresses, TEST_NAMESPACE } from '../support/addresses.js';
import { processesOf, runProgram, type Program } from '../support/program.js';
import { scratchDir } from '../support/scratch-dir.js';

const READY = /Đôn Đốc đã sẵn sàng sau [\d,]+ giây/;
/** Where Temporal is not what is looked at: the server all specs share, for its start and stop take some seconds. */
const SHARED_TEMPORAL = { TEMPORAL_ADDRESS: stackAddresses().temporalAddress, TEMPORAL_NAMESPACE: TEST_NAMESPACE };
let dir: Awaited<ReturnType<typeof scratchDir>>;
let programs: Program[] = [];

beforeEach(async () => {
  dir = await scratchDir('start');
});

afterEach(async () => {
  for (const program of programs) program.kill('SIGTERM');
  await Promise.all(programs.map((program) => program.exited));
  programs = [];
  for (const { pid } of await processesOf(dir.path)) process.kill(pid, 'SIGKILL');
  await dir.remove();
});

function start(env: NodeJS.ProcessEnv = {}, under: 'shell' | null = null): Program {
  const cleared = { DATABASE_URL: '', TEMPORAL_ADDRESS: '', SMTP_URL: '', PUBLIC_URL: '', HOST: '', PORT: '' };
  const given = { ...cleared, DONDOC_DATA_DIR: dir.path, ...env };
  const program = runProgram(join(projectDir(), 'tests/cli/tiny-start.ts'), [], given, under);
  programs.push(program);
  return program;
}

function addressOf(program: Program, label: string): string {
  return new RegExp(`${label}:\\s+(http\\S+)`).exec(program.output())?.[1] ?? '';
}

async function pidOfApi(program: Program): Promise<number> {
  const answer = await fetch(addressOf(program, 'Trang web'));
  return ((await answer.json()) as { pid: number }).pid;
}

async function postgresUrl(): Promise<string> {
  const { appPassword } = JSON.parse(await readFile(join(dir.path, 'postgres-passwords.json'), 'utf8'));
  const running = await processesOf(`${dir.path}/postgres`);
  const port = /-p (\d+)/.exec(running.map((one) => one.command).join())?.[1];
  return `postgres://dondoc:${appPassword}@127.0.0.1:${port}/dondoc`;
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: await postgresUrl() });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** What is still running of this start: each process has the data folder in its command line. */
const leftovers = (): Promise<{ pid: number; command: string }[]> => processesOf(dir.path);

async function smtpOf(program: Program): Promise<string> {
  const answer = await fetch(addressOf(program, 'Trang web'));
  return ((await answer.json()) as { smtpUrl: string }).smtpUrl;
}

describe('dondoc start', () => {
  it('runs everything, and its data is there again after a restart', async () => {
    const first = start();
    await first.says(READY);
    await query('CREATE TABLE kept AS SELECT 42 AS answer');
    await createTransport(await smtpOf(first)).sendMail({
      from: 'a@xa.example',
      to: 'b@xa.example',
      subject: 'giữ lại',
      text: 'x',
    });
    first.kill('SIGTERM');
    expect(await first.exited).toEqual({ code: 0, signal: null });
    expect(await leftovers()).toEqual([]);

    const second = start();
    await second.says(READY);
    expect(await query('SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    const mails = await (await fetch(`${addressOf(second, 'Hộp thư')}/api/mails`)).json();
    expect(mails).toMatchObject({ mails: [{ subject: 'giữ lại' }] });
  });

  it('stops everything when npm is told to end and its shell dies without passing that on', async () => {
    const program = start({ ...SHARED_TEMPORAL, npm_lifecycle_event: 'start' }, 'shell');
    await program.says(READY);
    program.kill('SIGTERM');
    // Closed once nobody holds its output any more: the program behind the shell has ended, too.
    await program.exited;
    expect(await leftovers()).toEqual([]);
  });

  it('says that one is running, where, and leaves that one alone', async () => {
    const first = start(SHARED_TEMPORAL);
    await first.says(READY);
    const second = start();
    expect(await second.exited).toEqual({ code: 1, signal: null });
    expect(second.output()).toContain(`Đôn Đốc đang chạy rồi tại ${addressOf(first, 'Trang web')}`);
    expect(await pidOfApi(first)).toBeGreaterThan(0);
  });

  it('finds another port when the usual one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const program = start({ ...SHARED_TEMPORAL, PORT: String(port) });
    await program.says(READY);
    other.close();
    expect(program.output()).toContain(`Cổng ${port} đang có chương trình khác dùng`);
    expect(addressOf(program, 'Trang web')).not.toContain(`:${port}`);
    expect(await pidOfApi(program)).toBeGreaterThan(0);
  });

  it.each(['Khởi động Đôn Đốc', 'PostgreSQL đã chạy', 'Khởi động chương trình…'])(
    'leaves nothing running when stopped during its start, right after saying "%s"',
    async (line) => {
      const program = start();
      await program.says(line);
      program.kill('SIGINT');
      expect(await program.exited).toEqual({ code: 0, signal: null });
      expect(program.output()).not.toContain('khởi động lại');
      expect(await leftovers()).toEqual([]);
      // what was broken off is whole again the next time
      const next = start();
      await next.says(READY);
    },
  );

  it('starts a program again that was killed, and says so', async () => {
    const program = start(SHARED_TEMPORAL);
    await program.says(READY);
    const before = await pidOfApi(program);
    process.kill(before, 'SIGKILL');
    await program.says('API dừng bất ngờ (tín hiệu SIGKILL); đang khởi động lại, lần 1');
    await program.says('API đã chạy lại.');
    expect(await pidOfApi(program)).not.toBe(before);
  });

  it('starts the database again on its old address', async () => {
    const program = start(SHARED_TEMPORAL);
    await program.says(READY);
    await query('CREATE TABLE kept AS SELECT 42 AS answer');
    const url = await postgresUrl();
    const [server] = await processesOf(`-D ${dir.path}/postgres`);
    process.kill(server!.pid, 'SIGKILL');
    await program.says('PostgreSQL đã chạy lại.');
    expect(await postgresUrl()).toBe(url);
    expect(await query('SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('ends with the reason when a program cannot start, and leaves nothing running', async () => {
    const program = start({ ...SHARED_TEMPORAL, TINY_FAILS: 'worker' });
    expect(await program.exited).toEqual({ code: 1, signal: null });
    expect(program.output()).toMatch(/worker dừng ngay khi khởi động:\n.*thiếu thứ cần thiết/s);
    expect(program.output()).toContain(join(dir.path, 'logs', 'worker.log'));
    expect(await leftovers()).toEqual([]);
  });

  it('gives up with the reason when a program falls over again and again', async () => {
    const program = start(SHARED_TEMPORAL);
    await program.says(READY);
    for (const time of [1, 2, 3]) {
      process.kill(await pidOfApi(program), 'SIGKILL');
      await program.says(`đang khởi động lại, lần ${time}`);
      await program.says(new RegExp(`(API đã chạy lại\\.[\\s\\S]*){${time}}`));
    }
    process.kill(await pidOfApi(program), 'SIGKILL');
    expect(await program.exited).toEqual({ code: 1, signal: null });
    expect(program.output()).toContain('API dừng liên tiếp 4 lần (tín hiệu SIGKILL)');
    expect(await leftovers()).toEqual([]);
  });

  it('clears away what a killed start has left, and runs', async () => {
    const first = start();
    await first.says(READY);
    first.kill('SIGKILL');
    await first.exited;
    const left = await leftovers();
    expect(left.length).toBeGreaterThan(0);
    const second = start();
    await second.says(READY);
    expect(second.output()).toContain('còn sót lại từ lần chạy trước');
    const pids = new Set((await leftovers()).map((one) => one.pid));
    expect(left.filter((one) => pids.has(one.pid))).toEqual([]);
  });
});
