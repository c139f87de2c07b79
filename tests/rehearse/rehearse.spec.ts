import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readDocument } from '#documents';
import type { DiaryLine } from '../../apps/cli/src/rehearse/diary.js';

const root = process.cwd();
const folder = await mkdtemp(join(tmpdir(), 'don-doc-rehearse-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const PLAN_002 = join(root, 'apps/cli/data/xuan-truong.txt');

/** Runs `dondoc rehearse …` as a user does, standing in a folder of their own. */
function rehearse(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const loader = ['--conditions=source', '--import', join(root, 'tests/support/source-loader.mjs')];
  const child = spawn(process.execPath, [...loader, join(root, 'apps/cli/src/main.ts'), 'rehearse', ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: folder },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

describe('dondoc rehearse', () => {
  it('plays plan 002 to the end of its first year in under a minute and writes the consolidated report', async () => {
    const { code, out, err } = await rehearse(PLAN_002, '--json');
    expect(err).toMatch(/Diễn tập xong trong \d+,\d giây/);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): DiaryLine => JSON.parse(line));
    expect(Object.keys(lines[0] ?? {})).toEqual(['at', 'kind', 'milestone', 'unit', 'to', 'cycle', 'dueOn']);
    // No date in the text: issued on 5/1 of the first year the calendar knows, played through that year
    expect(lines[0]).toEqual({
      at: '2024-01-05',
      kind: 'mail',
      milestone: 'issued',
      unit: 'Các trường học trên địa bàn',
      to: 'body',
      cycle: null,
      dueOn: null,
    });
    // 'trước ngày 10/11/2024' (a Sunday): toward Sat 9/11; opening Thu 10/10; ten working days before Fri 8/11 is Fri 25/10
    const mails = lines.filter((line) => line.kind === 'mail' && line.unit === 'Công an xã' && line.cycle === '2024');
    expect(mails.map((line) => [line.at, line.milestone, line.dueOn])).toEqual([
      ['2024-10-10', 'opening', '2024-11-09'],
      ['2024-10-25', 'before-10', '2024-11-09'],
    ]);
    // all in on Mon 28/10, consolidated on Tue 29/10, forwarded on Wed 30/10
    const acts = lines.filter((line) => ['report', 'consolidated', 'forwarded'].includes(line.kind));
    expect(acts.map((line) => `${line.at} ${line.kind}`)).toEqual([
      ...Array(6).fill('2024-10-28 report'),
      '2024-10-29 consolidated',
      '2024-10-30 forwarded',
    ]);
    const seconds = Number(/Diễn tập xong trong (\d+,\d) giây/.exec(err)?.[1]?.replace(',', '.'));
    expect(seconds).toBeLessThan(60);

    const name = 'bao-cao-tong-hop-xuan-truong-2024.docx';
    const { text } = await readDocument({ fileName: name, bytes: await readFile(join(folder, name)) });
    expect(text).toContain('Công an xã');
    expect(text).toContain('BÁO CÁO');
  }, 180_000);

  it('prints a diary by date in which the escalations stand', async () => {
    const args = ['--issued', '2026-10-20', '--until', '2026-11-20', '--late', 'công an xã'];
    const { code, out } = await rehearse(PLAN_002, ...args);
    expect(code).toBe(0);
    // Issued inside the ladder: the opening of 12/10, late, on the next morning
    expect(out).toMatch(/T4 21\/10\/2026 +Thư mở kỳ báo cáo/);
    expect(out).toMatch(/T6 13\/11\/2026 +Thư quá hạn 3 ngày làm việc +Công an xã → đơn vị, thủ trưởng, Văn phòng/);
    expect(out).toMatch(/Báo cáo lãnh đạo \(mức 2\) +Công an xã/);
  }, 180_000);

  it('refuses an unknown unit and names those it knows', async () => {
    const { code, out, err } = await rehearse(PLAN_002, '--late', 'Công an huyện');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Công an huyện');
    expect(err).toContain('- Công an xã');
  });

  it('refuses dates that do not exist or end before they begin', async () => {
    expect((await rehearse(PLAN_002, '--issued', '2026-02-30')).code).toBe(2);
    expect((await rehearse(PLAN_002, '--issued', '2026-02-20', '--until', '2026-02-19')).code).toBe(2);
  });

  it('refuses what is no plan, and a file that is not there', async () => {
    const novel = join(folder, 'truyen.txt');
    await writeFile(novel, 'Ngày xửa ngày xưa có một cô bé quàng khăn đỏ đi thăm bà.\n'.repeat(50));
    expect((await rehearse(novel)).code).toBe(3);
    expect((await rehearse(join(folder, 'khong-co.txt'))).code).toBe(2);
    // nothing half-done stays
    expect((await readdir(folder)).filter((name) => name.includes('truyen'))).toEqual(['truyen.txt']);
  });
});
