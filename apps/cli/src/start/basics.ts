import { join } from 'node:path';
import { SEARCH_ATTRIBUTES } from '#workflows';
import { startMailbox, startPostgres, startTemporal, StackError } from '../local-stack/index.js';
import type { Part } from '../local-stack/part.js';
import type { Supervisor } from '../local-stack/supervisor.js';

/** What the parts below the programs are started with. */
export interface Ground {
  env: NodeJS.ProcessEnv;
  dataDir: string;
  /** Gives up a start under way. */
  signal: AbortSignal;
  report: (line: string) => void;
  supervisor: Supervisor;
}

/** PostgreSQL of `DATABASE_URL`, else our own. Returns its address. */
export async function database({ env, dataDir, signal, report, supervisor }: Ground): Promise<string> {
  if (env['DATABASE_URL']) return env['DATABASE_URL'];
  const first = await startPostgres({ dataDir, signal });
  report(`PostgreSQL đã chạy (cổng ${first.port}).`);
  const start = async (again: AbortSignal): Promise<Part> => {
    const next = await startPostgres({ dataDir, port: first.port, signal: again });
    return onSamePort(next, next.port, first.port);
  };
  await supervisor.keep({ name: 'PostgreSQL', logFile: join(dataDir, 'logs', 'postgres.log'), start }, first);
  return first.url;
}

/** A Temporal server: where it is, what it is. */
export interface TemporalServer {
  address: string;
  namespace: string;
  origin: string;
  version: string;
}

/** The server of `TEMPORAL_ADDRESS`, else our own. */
export async function temporalServer({ env, dataDir, signal, report, supervisor }: Ground): Promise<TemporalServer> {
  const options = {
    dataDir,
    namespace: env['TEMPORAL_NAMESPACE'] || 'don-doc',
    searchAttributes: Object.values(SEARCH_ATTRIBUTES),
    env,
    report,
  };
  const first = await startTemporal({ ...options, signal });
  report(`Temporal đã chạy (${first.address}, ${first.origin}).`);
  if (!first.part) return first;
  const start = async (again: AbortSignal): Promise<Part> => {
    const next = await startTemporal({ ...options, port: portOf(first.address), signal: again });
    if (!next.part) throw new StackError('Không có máy chủ Temporal kèm theo để chạy lại.', 'Hãy chạy lại từ đầu.');
    return onSamePort(next.part, portOf(next.address), portOf(first.address));
  };
  await supervisor.keep({ name: 'Temporal', logFile: join(dataDir, 'logs', 'temporal.log'), start }, first.part);
  return first;
}

const portOf = (address: string): number => Number(address.split(':').at(-1));

/** The programs know the old address only. */
async function onSamePort(part: Part, port: number, wanted: number): Promise<Part> {
  if (port === wanted) return part;
  await part.stop();
  throw new StackError(`Cổng ${wanted} đã bị chương trình khác chiếm.`, 'Hãy chạy lại từ đầu.');
}

/** Where mail goes. */
export interface MailServer {
  smtpUrl: string;
  /** The mailbox's web view; null when mail goes to a real server. */
  webUrl: string | null;
  stop(): Promise<void>;
}

/** The server of `SMTP_URL`, else the mailbox. */
export async function mailServer({ env, dataDir, report }: Ground): Promise<MailServer> {
  if (env['SMTP_URL']) return { smtpUrl: env['SMTP_URL'], webUrl: null, stop: () => Promise.resolve() };
  const mailbox = await startMailbox({ dataDir });
  report(`Hộp thư thử nghiệm đã chạy (${mailbox.webUrl}).`);
  return mailbox;
}
