import { join } from 'node:path';
import pg from 'pg';
import { logEnd, logTail, startPart, whileStarting, type Part } from '../part.js';
import { freePort, LOCALHOST } from '../ports.js';
import { pause } from '../processes.js';
import { codeOf, StackError } from '../stack-error.js';
import { postgresAccount } from './account.js';
import { postgresBinaries } from './binaries.js';
import { openCluster, type Cluster } from './cluster.js';

/** How to start. */
export interface PostgresOptions {
  /** The folder of the data, one server at a time. */
  dataDir: string;
  /** Taken when free, else another one. */
  port?: number;
  /** False for scratch data only: nothing is forced to the disk, so that tests and rehearsals are quick. */
  durable?: boolean;
  /** Gives up and leaves nothing behind when it fires. */
  signal?: AbortSignal;
}

/** A PostgreSQL of our own. */
export interface RunningPostgres extends Part {
  port: number;
  /** Database `dondoc` as its owner, an ordinary role: row-level security holds for it as it does in production. */
  url: string;
  /** Database `postgres` as superuser: for creating databases, never for the program itself. */
  adminUrl: string;
}

const DEFAULT_PORT = 54_329;
const READY_WITHIN_MS = 60_000;
const PORT_ATTEMPTS = 3;
const WRONG_PASSWORD = '28P01';
/** The program's database and the role that owns it. */
export const DATABASE = 'dondoc';

/** Starts PostgreSQL 18 on its data folder (made on first use) and returns when it answers. Throws StackError. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const account = await postgresAccount();
  const binaries = await postgresBinaries();
  const cluster = await openCluster(options.dataDir, binaries, account);
  for (let attempt = 1; ; attempt += 1) {
    options.signal?.throwIfAborted();
    const port = await freePort(options.port ?? DEFAULT_PORT);
    const logFile = join(options.dataDir, 'logs', 'postgres.log');
    const logFrom = logEnd(logFile);
    const part = await startPart({
      name: 'PostgreSQL',
      command: binaries.postgres,
      args: ['-D', cluster.dir, '-p', String(port), ...settings(options.durable ?? true)],
      logFile,
      account,
      // SIGINT is PostgreSQL's 'fast' shutdown: sessions are ended, the data is left clean
      stopSignal: 'SIGINT',
      graceMs: 30_000,
    });
    const running = { ...part, port, ...urls(cluster, port) };
    const outcome = await whileStarting(part, options.signal, async () => {
      const seen = await whenReady(running);
      if (seen === 'ready') await ensureDatabase(running.adminUrl, cluster.appPassword);
      return seen;
    });
    if (outcome === 'ready') return running;
    await part.stop();
    options.signal?.throwIfAborted();
    const log = await logTail(logFile, logFrom);
    const portTaken = log.includes('could not bind') || log.includes('Address already in use');
    if (!portTaken || attempt === PORT_ATTEMPTS) {
      throw new StackError(`PostgreSQL không khởi động được:\n${log}\n`, `Xem nhật ký ở ${logFile}.`);
    }
  }
}

function urls(cluster: Cluster, port: number): { url: string; adminUrl: string } {
  return {
    url: `postgres://${DATABASE}:${cluster.appPassword}@${LOCALHOST}:${port}/${DATABASE}`,
    adminUrl: `postgres://postgres:${cluster.adminPassword}@${LOCALHOST}:${port}/postgres`,
  };
}

function settings(durable: boolean): string[] {
  const values: Record<string, string> = {
    listen_addresses: LOCALHOST,
    unix_socket_directories: '',
    max_connections: '200',
    // a statement or a row in the log could carry a person's data
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function whenReady(running: RunningPostgres): Promise<'ready' | 'ended' | 'silent'> {
  let ended = false;
  void running.exited.then(() => (ended = true));
  for (const giveUp = Date.now() + READY_WITHIN_MS; Date.now() < giveUp;) {
    if (ended) return 'ended';
    if (await answers(running.adminUrl)) return 'ready';
    await pause(50);
  }
  return 'silent';
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  // a connection that breaks while the server starts is an answer ('not yet'), not a crash of ours
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (codeOf(error) === WRONG_PASSWORD) {
      throw new StackError(
        'PostgreSQL không nhận mật khẩu đã lưu.',
        'Khôi phục tệp postgres-passwords.json đi cùng dữ liệu, hoặc dùng thư mục dữ liệu khác (DONDOC_DATA_DIR).',
        { cause: error },
      );
    }
    // not listening yet
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [DATABASE]);
    if (role.rowCount === 0) {
      await client.query(
        `CREATE ROLE ${DATABASE} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${DATABASE}`);
  } finally {
    await client.end();
  }
}
