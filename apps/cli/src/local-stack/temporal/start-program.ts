import { join } from 'node:path';
import { logEnd, logTail, startPart, whileStarting, type Part } from '../part.js';
import { LOCALHOST } from '../ports.js';
import { StackError } from '../stack-error.js';
import { askUntilReady, canSkipTime } from './connection.js';
import { prepareNamespace } from './namespace.js';
import { startArguments, type ServerProgram } from './program.js';
import type { RunningTemporal, TemporalOptions } from './running-temporal.js';
import { dynamicConfig, writeServerConfig } from './server-config.js';

const READY_WITHIN_MS = 60_000;
/**
 * The server's own farewell may take 15 seconds, for its services wait for one another. It is made to be killed: what it answered is in the
 * SQLite file (synchronous = full). Scratch servers, whose data nobody wants, are ended at once.
 */
const FAREWELL_MS = 3_000;

const PORT_ATTEMPTS = 3;
export const CANNOT_SKIP =
  'không cho phép tua thời gian (cần bản 1.32 trở lên, bật frontend.WorkflowTimeSkippingEnabled).';

/**
 * Starts the program; says why not when it cannot do what is needed. The pinned server that does not come up is an error (another copy of it
 * would not either); a command line program that does not may just be too old, and the next source is tried.
 */
export async function startProgram(
  program: ServerProgram,
  options: TemporalOptions,
): Promise<RunningTemporal | string> {
  const logFile = join(options.dataDir, 'logs', 'temporal.log');
  for (let attempt = 1; ; attempt += 1) {
    options.signal?.throwIfAborted();
    const logFrom = logEnd(logFile);
    const { part, address } = await launch(program, options, logFile);
    const trouble = await whileStarting(part, options.signal, () => troubleOf(part, address, options));
    if (trouble === undefined) {
      const { namespace } = options;
      return { address, namespace, version: program.version, origin: program.origin, part, stop: () => part.stop() };
    }
    await part.stop();
    options.signal?.throwIfAborted();
    if (trouble === CANNOT_SKIP) return `${program.path} ${trouble}`;
    const log = await logTail(logFile, logFrom);
    // somebody took a port between the look and the start
    if (log.includes('address already in use') && attempt < PORT_ATTEMPTS) continue;
    if (program.kind === 'cli') return `${program.path} ${trouble}\n${log}`;
    throw new StackError(`Máy chủ Temporal ${trouble}\n${log}\n`, `Xem nhật ký ở ${logFile}.`);
  }
}

async function launch(
  program: ServerProgram,
  options: TemporalOptions,
  logFile: string,
): Promise<{ part: Part; address: string }> {
  const quickSkips = options.timeSkipping ?? false;
  const files = await writeServerConfig(join(options.dataDir, 'temporal'), { port: options.port, quickSkips });
  const part = await startPart({
    name: 'Temporal',
    command: program.path,
    args: startArguments(program, files, dynamicConfig(quickSkips)),
    logFile,
    graceMs: quickSkips ? 0 : FAREWELL_MS,
  });
  return { part, address: `${LOCALHOST}:${files.port}` };
}

async function troubleOf(part: Part, address: string, options: TemporalOptions): Promise<string | undefined> {
  let ended = false;
  void part.exited.then(() => (ended = true));
  const deadline = Date.now() + READY_WITHIN_MS;
  const answer = await askUntilReady(address, () => ended || Date.now() > deadline);
  if (!answer) return ended ? 'dừng ngay khi khởi động:' : 'không trả lời sau 60 giây:';
  await prepareNamespace({ ...options, address });
  if (options.timeSkipping && !(await canSkipTime(address, options.namespace))) return CANNOT_SKIP;
  return undefined;
}
