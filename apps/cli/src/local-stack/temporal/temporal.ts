import { join } from 'node:path';
import { LOCALHOST } from '../ports.js';
import { logEnd, logTail, startPart, type Part } from '../part.js';
import { reasonOf, StackError } from '../stack-error.js';
import { askServer, askUntilReady, canSkipTime } from './connection.js';
import { prepareNamespace } from './namespace.js';
import { startArguments, type ServerProgram } from './program.js';
import { dynamicConfig, writeServerConfig } from './server-config.js';
import { lookIn, PROGRAM_SOURCES, type ProgramSource } from './sources.js';

/** What is wanted of the server. */
export interface TemporalOptions {
  /** The folder of its database, configuration and log. */
  dataDir: string;
  namespace: string;
  searchAttributes: readonly string[];
  /** Rehearsals and tests need a server whose workflows skip time, and skip quickly. */
  timeSkipping?: boolean;
  /** Taken when free, else another one. */
  port?: number;
  env?: NodeJS.ProcessEnv;
  sources?: readonly ProgramSource[];
  /** Progress for a person, Vietnamese. */
  report?: (line: string) => void;
}

/** A server one can use: somebody else's (no `part`), or our own. */
export interface RunningTemporal {
  address: string;
  namespace: string;
  version: string;
  /** Vietnamese: where it comes from. */
  origin: string;
  part?: Part;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;
/**
 * The server's own farewell may take 15 seconds, for its services wait for one another. It is made to be killed: what it answered is in the
 * SQLite file (synchronous = full). Scratch servers, whose data nobody wants, are ended at once.
 */
const FAREWELL_MS = 3_000;

/**
 * A Temporal server that can do what is needed, its namespace and search attributes registered: the one of `TEMPORAL_ADDRESS`, else our own from
 * the first source (see PROGRAM_SOURCES) that has a fitting program. Throws StackError that tells of every step what failed and what to do.
 */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const env = options.env ?? process.env;
  const report = options.report ?? (() => undefined);
  const failures: string[] = [];
  const address = env['TEMPORAL_ADDRESS'];
  if (address) {
    const found = await useAddress(address, options);
    if (typeof found !== 'string') return found;
    report(found);
    failures.push(found);
  }
  for (const source of options.sources ?? PROGRAM_SOURCES) {
    const found = await lookIn(source, { env, report });
    if ('missing' in found) {
      failures.push(`${SOURCE_NAMES[source]}: ${found.missing}`);
      continue;
    }
    const running = await startProgram(found.program, options);
    if (typeof running !== 'string') return running;
    report(running);
    failures.push(`${SOURCE_NAMES[source]}: ${running}`);
  }
  throw new StackError(
    `Không có máy chủ Temporal nào dùng được:\n${failures.map((one) => `  - ${one}`).join('\n')}\n`,
    LAST_ADVICE,
  );
}

const SOURCE_NAMES: Record<ProgramSource, string> = {
  cache: 'bản dựng đã lưu',
  path: 'lệnh temporal trên máy',
  'cached-download': 'bản tải về đã lưu',
  download: 'tải bản chính thức',
  build: 'dựng từ mã nguồn',
};
const LAST_ADVICE = 'Hãy làm một trong các việc: cài Temporal CLI, cài Go, mở kết nối mạng, hoặc đặt TEMPORAL_ADDRESS.';

/** A server the user names is asked; one that does not answer is his to repair, one that only lacks time skipping is passed over. */
async function useAddress(address: string, options: TemporalOptions): Promise<RunningTemporal | string> {
  const answer = await askServer(address).catch((cause: unknown) => {
    throw new StackError(
      `Máy chủ Temporal ở TEMPORAL_ADDRESS (${address}) không trả lời (${reasonOf(cause)}).`,
      'Kiểm tra địa chỉ và máy chủ, hoặc bỏ biến TEMPORAL_ADDRESS để dùng máy chủ kèm theo.',
      { cause },
    );
  });
  await prepareNamespace({ address, namespace: options.namespace, searchAttributes: options.searchAttributes });
  if (options.timeSkipping && !(await canSkipTime(address, options.namespace))) return `${address} ${CANNOT_SKIP}`;
  const { namespace } = options;
  return { address, namespace, version: answer.version, origin: 'TEMPORAL_ADDRESS', stop: async () => undefined };
}

const CANNOT_SKIP = 'không cho phép tua thời gian (cần bản 1.32 trở lên, bật frontend.WorkflowTimeSkippingEnabled).';

/** Starts the program; says why not when it does not come up or cannot do what is needed. */
async function startProgram(program: ServerProgram, options: TemporalOptions): Promise<RunningTemporal | string> {
  const quickSkips = options.timeSkipping ?? false;
  const dir = join(options.dataDir, 'temporal');
  const files = await writeServerConfig(dir, { port: options.port, quickSkips });
  const logFile = join(options.dataDir, 'logs', 'temporal.log');
  const logFrom = logEnd(logFile);
  const args = startArguments(program, files, dynamicConfig(quickSkips));
  const part = await startPart({
    name: 'Temporal',
    command: program.path,
    args,
    logFile,
    graceMs: quickSkips ? 0 : FAREWELL_MS,
  });
  const address = `${LOCALHOST}:${files.port}`;
  try {
    const trouble = await troubleOf(part, address, options);
    if (trouble === undefined) {
      const { namespace } = options;
      return { address, namespace, version: program.version, origin: program.origin, part, stop: () => part.stop() };
    }
    await part.stop();
    return `${program.path} ${trouble}\n${await logTail(logFile, logFrom)}`;
  } catch (error) {
    await part.stop();
    throw error;
  }
}

async function troubleOf(part: Part, address: string, options: TemporalOptions): Promise<string | undefined> {
  let ended = false;
  void part.exited.then(() => (ended = true));
  const deadline = Date.now() + READY_WITHIN_MS;
  const answer = await askUntilReady(address, () => ended || Date.now() > deadline);
  if (!answer) return ended ? 'dừng ngay khi khởi động:' : 'không trả lời sau 60 giây:';
  await prepareNamespace({ address, namespace: options.namespace, searchAttributes: options.searchAttributes });
  if (options.timeSkipping && !(await canSkipTime(address, options.namespace))) return CANNOT_SKIP;
  return undefined;
}
