import { reasonOf, StackError } from '../stack-error.js';
import { askServer, canSkipTime } from './connection.js';
import { prepareNamespace } from './namespace.js';
import type { RunningTemporal, TemporalOptions } from './running-temporal.js';
import { lookIn, PROGRAM_SOURCES, type ProgramSource } from './sources.js';
import { CANNOT_SKIP, startProgram } from './start-program.js';

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
    const found = await lookIn(source, { env, report, signal: options.signal });
    options.signal?.throwIfAborted();
    if ('missing' in found) {
      if (found.broken) report(found.missing);
      failures.push(`${SOURCE_NAMES[source]}: ${found.missing}`);
      continue;
    }
    const running = await startProgram(found.program, options);
    options.signal?.throwIfAborted();
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
  await prepareNamespace({ ...options, address });
  if (options.timeSkipping && !(await canSkipTime(address, options.namespace))) return `${address} ${CANNOT_SKIP}`;
  const { namespace } = options;
  return { address, namespace, version: answer.version, origin: 'TEMPORAL_ADDRESS', stop: () => Promise.resolve() };
}
