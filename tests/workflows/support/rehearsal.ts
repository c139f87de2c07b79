import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { type ParsedPlan, createCalendar, instantOf } from '#domain';
import { parsePlan } from '#parsing';
import type { DiaryLine } from '../../../apps/cli/src/rehearse/diary.js';
import { type Performance, rehearsePlan } from '../../../apps/cli/src/rehearse/rehearse-plan.js';
import { readOptions } from '../../../apps/cli/src/rehearse/script.js';
import { openStage } from '../../../apps/cli/src/rehearse/stage.js';
import { testTemporal } from '../../support/index.js';

export const calendar = createCalendar();

const FILES: Record<string, string> = {
  '000': 'tests/plans/data/000-nhu-khe.txt',
  '001': 'tests/plans/data/001-nguyen-nghiem.txt',
  '002': 'apps/cli/data/xuan-truong.txt',
};

/** One of the real plans. */
export async function readPlan(name: string): Promise<{ plan: ParsedPlan; file: { fileName: string; bytes: Buffer } }> {
  const path = FILES[name] ?? '';
  const bytes = await readFile(join(process.cwd(), path));
  return { plan: parsePlan(bytes.toString('utf8')), file: { fileName: `${name}.txt`, bytes } };
}

/** Plays a real plan through the real workflows, worker, relay and mail server. */
export async function playPlan(
  parts: { db: DataSource; smtpUrl: string },
  name: string,
  options: { issued: string; until?: string; late?: string[] },
): Promise<Performance> {
  const { plan, file } = await readPlan(name);
  const dates = readOptions(plan, { late: [], ...options }, calendar);
  const start = instantOf(dates.issuedOn, '08:00');
  const stage = await openStage({ ...parts, temporal: testTemporal(), taskQueue: randomUUID(), start });
  try {
    const consolidator = dates.schedule.consolidator.name;
    return await rehearsePlan(parts.db, stage, { ...dates, plan, file, consolidator, calendar, say: () => undefined });
  } finally {
    await stage.close();
  }
}

/** What a diary says of one unit, a line a day and milestone: '2026-11-13 overdue-3 body, head, secretariat'. */
export function milestonesOf(diary: readonly DiaryLine[], unit: string, dueOn: string | null): string[] {
  const rows = new Map<string, string[]>();
  for (const line of diary.filter((one) => one.kind === 'mail' && one.unit === unit && one.dueOn === dueOn)) {
    const key = `${line.at} ${line.milestone ?? ''}`;
    rows.set(key, [...(rows.get(key) ?? []), line.to]);
  }
  return [...rows].map(([key, to]) => `${key} ${to.join(', ')}`);
}

/** Lines of a kind as text: '2026-11-13 Công an xã → secretariat'. */
export const linesOf = (diary: readonly DiaryLine[], kind: DiaryLine['kind']): string[] =>
  diary.filter((line) => line.kind === kind).map((line) => `${line.at} ${line.unit ?? ''} → ${line.to}`);
