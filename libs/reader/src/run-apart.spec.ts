import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { TIGHT, runHostile } from './spec-support/hostile.js';

/** Whether a process is there. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // ESRCH: no such process
    return false;
  }
}

async function until(fits: () => boolean): Promise<void> {
  for (const giveUp = Date.now() + 20_000; !fits();) {
    if (Date.now() > giveUp) throw new Error('It did not come about within 20 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a child that', () => {
  it.each([
    ['loops', 'reading-too-long', { quietMs: 4_000 }],
    ['loops', 'reading-too-long', { quietCpuMs: 2_500 }],
    ['tells', 'reading-too-long', { quietMs: 3_500, totalMs: 6_000 }],
    ['hoards', 'reading-too-heavy', {}],
    ['piles', 'reading-too-heavy', { memoryBytes: 4_000 * 1024 * 1024 }],
    ['dies', 'reading-broke-off', {}],
  ])('%s is refused as %s, and nothing of it is left', async (way, code, limits) => {
    let pid = 0;
    const run = runHostile(way, { limits: { ...TIGHT, ...limits }, onProgress: ({ page }) => (pid = page) });
    await expect(run).rejects.toMatchObject({ code, kind: 'unreadable', message: expect.stringMatching(/Đề nghị/) });
    expect(pid).toBeGreaterThan(0);
    expect(runs(pid)).toBe(false);
  });

  it('loops is gone as soon as nobody wants it any more', async () => {
    const stop = new AbortController();
    let pid = 0;
    const run = runHostile('loops', { signal: stop.signal, onProgress: ({ page }) => (pid = page) });
    await until(() => pid > 0);
    stop.abort(new Error('no longer wanted'));
    await expect(run).rejects.toThrow('no longer wanted');
    expect(runs(pid)).toBe(false);
  });

  it('works on is not disturbed by a signal to all processes (Ctrl-C)', async () => {
    const run = runHostile('is signalled');
    await expect(run).resolves.toBe('went on');
  });

  it('is not wanted is not started', async () => {
    const signal = AbortSignal.abort(new Error('not wanted'));
    await expect(runHostile('knows', { signal })).rejects.toThrow('not wanted');
  });

  it('loops ends by itself when its parent is killed', async () => {
    const loader = fileURLToPath(new URL('../../../tests/support/source-loader.mjs', import.meta.url));
    const file = fileURLToPath(new URL('./spec-support/lonely-parent.ts', import.meta.url));
    const parent = spawn(process.execPath, ['--conditions=source', '--import', loader, file], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let said = '';
    parent.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until(() => /^\d+\n/.test(said));
    const pid = Number.parseInt(said, 10);
    expect(runs(pid)).toBe(true);
    parent.kill('SIGKILL');
    await until(() => !runs(pid));
  });

  it('reads knows neither our environment nor a secret', async () => {
    process.env['DATABASE_URL'] ??= 'postgres://somebody:secret@localhost/none';
    const known = (await runHostile('knows')) as { env: string[]; args: string[] };
    expect(known.env).not.toContain('DATABASE_URL');
    expect(known.env).not.toContain('PATH');
    expect(known.env.length).toBeLessThan(10);
    expect(known.args.every((arg) => /^\d+$/.test(arg))).toBe(true);
  });
});
