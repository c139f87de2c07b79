import type { DataSource } from 'typeorm';
import { type RelayPorts, type WorkflowToStart, clockActivities, relay } from '#actions';
import { type Instant, type PlainDate, instantOf } from '#domain';
import { type Mailer, createMailer } from '#mail';
import type { ClockActivities, WorkflowName } from '#workflows';
import { type Cast, writeCast } from '../../../apps/cli/src/rehearse/cast.js';
import { issueAsPeopleDo } from '../../../apps/cli/src/rehearse/issue.js';
import { type TestDatabase, testDatabase, testMailbox } from '../../support/index.js';
import { readPlan } from './rehearsal.js';

/** An authority with plan 002 issued, a mail server, and a clock moved by hand: for what the relay does, apart from Temporal. */
export interface Office {
  database: TestDatabase;
  db: DataSource;
  cast: Cast;
  planId: string;
  mailbox: Awaited<ReturnType<typeof testMailbox>>;
  mailer: Mailer;
  ports: RelayPorts;
  /** Workflows asked for and not yet looked by hand. */
  started: WorkflowToStart[];
  events: { event: string; code: string }[];
  /** Executes the outbox, lets every workflow asked for look, and so on until nothing is left. */
  settle(now: Instant, ports?: RelayPorts): Promise<void>;
  /** Lets everything look that by the database should at this moment. */
  look(now: Instant): Promise<void>;
  close(): Promise<void>;
}

export const at = (day: PlainDate, time = '08:00'): Instant => instantOf(day, time);

/** Opens an office in which plan 002 was issued on a day at 08:00. */
export async function openOffice(issuedOn: PlainDate): Promise<Office> {
  const database = await testDatabase();
  const mailbox = await testMailbox();
  const db = database.dataSource;
  const { plan, file } = await readPlan('002');
  const cast = await writeCast(db, plan, 'phòng Văn hoá - Xã hội');
  const planId = await issueAsPeopleDo(db, cast, { file, now: at(issuedOn), say: () => undefined });
  const mailer = createMailer({ smtpUrl: mailbox.smtpUrl, mailFrom: 'Đôn Đốc <dondoc@xa.example>', mailTrialTo: null });
  const started: WorkflowToStart[] = [];
  const events: Office['events'] = [];
  const take = (target: WorkflowToStart): Promise<void> => Promise.resolve(void started.push(target));
  const ports: RelayPorts = {
    mailer,
    publicUrl: 'https://dondoc.example',
    report: (event) => events.push(event),
    workflows: { start: take, signal: take, isRunning: () => Promise.resolve(false) },
  };
  const steps = clockActivities(db);
  const settle = async (now: Instant, given: RelayPorts = ports): Promise<void> => {
    do {
      for (const { workflow, id } of started.splice(0)) await stepOf(steps, workflow)(id, now);
      await relay(db, given, now);
    } while (started.length > 0);
  };
  return {
    database,
    db,
    cast,
    planId,
    mailbox,
    mailer,
    ports,
    started,
    events,
    settle,
    look: (now) => lookAtAll(db, steps, now),
    close: async () => {
      mailer.close();
      await Promise.all([database.drop(), mailbox.stop()]);
    },
  };
}

function stepOf(steps: ClockActivities, workflow: WorkflowName) {
  return { plan: steps.planStep, collectReports: steps.cycleStep, followUp: steps.followUpStep }[workflow];
}

async function lookAtAll(db: DataSource, steps: ClockActivities, now: Instant): Promise<void> {
  for (const [workflow, table] of [
    ['plan', 'plan'],
    ['collectReports', 'report_cycle'],
    ['followUp', 'follow_up'],
  ] as const) {
    const rows = await db.query<{ id: string }[]>(`SELECT id FROM ${table} WHERE look_again_at <= $1`, [new Date(now)]);
    for (const { id } of rows) await stepOf(steps, workflow)(id, now);
  }
}
