import type { DataSource } from 'typeorm';
import { ConsolidatedReport } from '#database';
import { type ConsolidatedContent, type ParsedPlan, type PlainDate, type WorkCalendar, instantOf } from '#domain';
import { type Cast, writeCast } from './cast.js';
import { type DiaryLine, readDiary } from './diary.js';
import { issueAsPeopleDo } from './issue.js';
import { play } from './play.js';
import { RehearsedPeople } from './rehearsed-people.js';
import type { Stage } from './stage.js';

/** What is rehearsed. */
export interface Script {
  plan: ParsedPlan;
  file: { fileName: string; bytes: Uint8Array };
  /** Unit that sums up, as the plan or the proposal names it. */
  consolidator: string;
  issuedOn: PlainDate;
  until: PlainDate;
  /** Names of bodies that never hand in. */
  late: readonly string[];
  calendar: WorkCalendar;
  say: (line: string) => void;
  onDay?: (day: PlainDate) => void;
}

/** What came of it. */
export interface Performance {
  planId: string;
  cast: Cast;
  diary: DiaryLine[];
  consolidated: ConsolidatedContent[];
}

/** The click on 'Ban hành' falls on this time of the day. */
export const ISSUED_AT = '08:00';

/** Plays a plan from its issue through the last day, on an empty database. */
export async function rehearsePlan(db: DataSource, stage: Stage, script: Script): Promise<Performance> {
  const { calendar, until, onDay, say } = script;
  const cast = await writeCast(db, script.plan, script.consolidator);
  const now = instantOf(script.issuedOn, ISSUED_AT);
  const planId = await issueAsPeopleDo(db, cast, { file: script.file, now, say });
  const late = new Set(script.late.map((name) => cast.units.get(name) ?? ''));
  const people = new RehearsedPeople({ db, cast, planId, calendar, late });
  await play({ ...stage, db, people, until, onDay });
  const reports = await db.manager.find(ConsolidatedReport, { order: { consolidatedAt: 'ASC' } });
  return { planId, cast, diary: await readDiary(db, planId), consolidated: reports.map((report) => report.content) };
}
