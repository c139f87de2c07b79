import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ParsedPlan } from '#domain';
import { split } from './split.command.js';

const SAMPLE = fileURLToPath(new URL('../../data/xuan-truong.txt', import.meta.url));

describe('dondoc split', () => {
  let folder: string;
  let out: string;
  let err: string;
  const standing = process.env['INIT_CWD'];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dondoc-split-'));
    out = '';
    err = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
    if (standing === undefined) delete process.env['INIT_CWD'];
    else process.env['INIT_CWD'] = standing;
  });

  it('prints one JSON document with the file it came from', async () => {
    expect(await split(SAMPLE, { json: true })).toBe(0);
    const plan = JSON.parse(out) as ParsedPlan & { source: string };
    expect(plan.source).toBe('xuan-truong.txt');
    expect(plan.units).toHaveLength(6);
    expect(err).not.toContain('Không');
  });

  it('prints a table for people', async () => {
    expect(await split(SAMPLE, { json: false })).toBe(0);
    expect(out).toContain('6 đơn vị, 32 nhiệm vụ');
    expect(out).toContain('trước ngày 10/11 · gửi Uỷ ban nhân dân xã · qua phòng Văn hoá - Xã hội');
  });

  it('explains each field: value, line, habit of writing and how sure, the doubtful ones first', async () => {
    expect(await split(SAMPLE, { json: false, explain: true })).toBe(0);
    expect(out).toMatch(/GIẢI THÍCH \(\d+ trường, \d+ cần xem\)/);
    expect(out).toContain('- Đơn vị 1 › tên: Phòng Văn hóa - Xã hội');
    expect(out).toMatch(/\[chắc chắn\] dòng \d+ · /);
    const doubtful = out.indexOf('CẦN XEM LẠI');
    expect(doubtful).toBeLessThan(out.indexOf('CÁC TRƯỜNG KHÁC'));
  });

  it('shows what words of time come to, and the proposed schedule', async () => {
    expect(await split(SAMPLE, { json: false })).toBe(0);
    expect(out).toContain('Báo cáo hằng năm: trước ngày 10/11');
    expect(out).toContain('Tổng kết 31/12/2030');
    expect(out).toMatch(/thời gian khác: “[^”]+”: Kế hoạch chỉ nêu chung/);
  });

  it('gives reasons, proposals and schedule to other programs', async () => {
    expect(await split(SAMPLE, { json: true })).toBe(0);
    const plan = JSON.parse(out) as ParsedPlan & { schedule: { accepted: boolean } };
    expect(plan.reasons.map(({ field }) => field)).toContain('units.0.name');
    expect(plan.schedule.accepted).toBe(true);
    expect(plan.units[0]?.tasks[0]).toHaveProperty('proposals');
  });

  it('takes paths from where the user stands', async () => {
    process.env['INIT_CWD'] = fileURLToPath(new URL('../../data/', import.meta.url));
    expect(await split('xuan-truong.txt', { json: true })).toBe(0);
  });

  it.each([
    ['an empty file', '', 'rỗng'],
    ['a novel', 'Trời đổ mưa. Anh lặng lẽ bước đi trong chiều.\n'.repeat(800), 'không có dạng một kế hoạch'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'ảnh'],
  ])('ends with 3 on %s and says what to do', async (_, content, advice) => {
    const file = join(folder, 'ke-hoach.txt');
    writeFileSync(file, content);
    expect(await split(file, { json: true })).toBe(3);
    expect(err).toContain(advice);
    expect(out).toBe('');
  });

  it('ends with 2 where there is no such file', async () => {
    expect(await split(join(folder, 'khong-co.txt'), { json: false })).toBe(2);
    expect(err).toContain('không có tệp này');
  });
});
