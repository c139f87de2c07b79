import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { createDataSource, runMigrations } from '#database';
import { writeConsolidatedReport } from '#documents';
import { type ConsolidatedContent, DomainError, type ParsedPlan, createCalendar, instantOf } from '#domain';
import { readPlanFile } from '#reader';
import { EXIT } from '../exit-codes.js';
import { StackError } from '../local-stack/index.js';
import { checkMails } from './check-mails.js';
import { diaryTable, summary } from './print-diary.js';
import { ISSUED_AT, type Performance, rehearsePlan } from './rehearse-plan.js';
import { type ScratchParts, startScratchParts } from './scratch-parts.js';
import { type Dates, type RehearseOptions, readOptions, unannouncedYears } from './script.js';
import { openStage } from './stage.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1).replace('.', ',');

/**
 * `dondoc rehearse FILE`: plays a plan in virtual time through the real workflows, database and mail server, prints the diary
 * and writes the consolidated report into the user's folder.
 * @returns the exit code
 */
export async function rehearse(file: string, options: RehearseOptions & { json: boolean }): Promise<number> {
  // npm changes the working directory to the project; INIT_CWD is where the user stands.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const path = resolve(folder, file);
  try {
    const { bytes, plan, dates } = await prepare(path, options);
    const performance = await perform({ fileName: basename(path), bytes }, plan, dates);
    const files = await writeReports(performance.consolidated, folder, basename(path, extname(path)));
    print(performance, options.json);
    for (const name of files) say(`Đã ghi báo cáo tổng hợp: ${name}`);
    return EXIT.done;
  } catch (error) {
    return explain(error);
  }
}

async function prepare(path: string, options: RehearseOptions) {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new DomainError('no-file', 'invalid', `Không mở được tệp ${path} (${error.code ?? 'lỗi'}).`);
  });
  const { plan } = await readPlanFile({ fileName: basename(path), bytes });
  const calendar = createCalendar();
  const dates = readOptions(plan, options, calendar);
  for (const year of unannouncedYears(dates, calendar)) {
    say(`Năm ${year} chưa có lịch nghỉ chính thức: chỉ tính cuối tuần và ngày lễ cố định.`);
  }
  return { bytes, plan, dates };
}

async function perform(
  file: { fileName: string; bytes: Buffer },
  plan: ParsedPlan,
  dates: Dates,
): Promise<Performance> {
  const startedAt = Date.now();
  say('Đang khởi động PostgreSQL, Temporal và hộp thư cho buổi diễn tập …');
  return withScratchParts(async (parts) => {
    const db = await createDataSource(parts.databaseUrl).initialize();
    try {
      await runMigrations(db);
      const start = instantOf(dates.issuedOn, ISSUED_AT);
      const stage = await openStage({ db, temporal: parts.temporal, smtpUrl: parts.mailbox.smtpUrl, start });
      say(`Máy chủ sẵn sàng sau ${seconds(startedAt)} giây. Diễn tập từ ${dates.issuedOn} đến ${dates.until}.`);
      const playedAt = Date.now();
      try {
        const calendar = createCalendar();
        const consolidator = dates.schedule.consolidator.name;
        const performance = await rehearsePlan(db, stage, { ...dates, plan, file, consolidator, calendar, say });
        await demandSameMails(db, parts);
        say(`Diễn tập xong trong ${seconds(playedAt)} giây.`);
        return performance;
      } finally {
        await stage.close();
      }
    } finally {
      await db.destroy();
    }
  });
}

/** What the mail server received is what the ledger says, letter for letter. */
async function demandSameMails(db: Parameters<typeof checkMails>[0], parts: ScratchParts): Promise<void> {
  const differences = await checkMails(db, parts.mailbox);
  if (differences.length > 0) throw new Error(`Mails and ledger differ: ${differences.slice(0, 5).join('; ')}`);
}

async function withScratchParts<T>(use: (parts: ScratchParts) => Promise<T>): Promise<T> {
  const parts = await startScratchParts(say);
  try {
    return await use(parts);
  } finally {
    await parts.stop();
  }
}

async function writeReports(reports: ConsolidatedContent[], folder: string, name: string): Promise<string[]> {
  const written: string[] = [];
  for (const content of reports) {
    const cycle = content.cycle.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '');
    const path = join(folder, `bao-cao-tong-hop-${name}-${cycle}.docx`);
    await writeFile(path, await writeConsolidatedReport(content));
    written.push(path);
  }
  return written;
}

function print({ diary }: Performance, json: boolean): void {
  if (json) process.stdout.write(diary.map((line) => `${JSON.stringify(line)}\n`).join(''));
  else process.stdout.write(`${diaryTable(diary)}\n${summary(diary)}`);
}

function explain(error: unknown): number {
  if (error instanceof DomainError && error.kind === 'unreadable') {
    say(`Không đọc được: ${error.message}`);
    return EXIT.unreadable;
  }
  if (error instanceof DomainError && error.kind === 'invalid') {
    say(error.message);
    return EXIT.wrongUse;
  }
  if (error instanceof StackError || error instanceof DomainError) {
    say(error.message);
    return EXIT.fault;
  }
  throw error;
}
