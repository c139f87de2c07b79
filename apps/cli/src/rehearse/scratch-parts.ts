import { type RunningMailbox, startMailbox, startPostgres, startTemporal } from '../local-stack/index.js';
import { SEARCH_ATTRIBUTES } from '#workflows';

/** A database, a Temporal server that skips time, and a mail server: for one rehearsal. */
export interface ScratchParts {
  databaseUrl: string;
  temporal: { address: string; namespace: string };
  mailbox: RunningMailbox;
  stop(): Promise<void>;
}

const NAMESPACE = 'don-doc-dien-tap';

/** Starts the parts side by side below a folder; when one fails, those that came up are stopped again. Ctrl-C stops them, too. */
export async function startScratchParts(dataDir: string, report: (line: string) => void): Promise<ScratchParts> {
  const started = await Promise.allSettled([
    startPostgres({ dataDir, port: 0, durable: false }),
    startTemporal({
      dataDir,
      port: 0,
      namespace: NAMESPACE,
      searchAttributes: Object.values(SEARCH_ATTRIBUTES),
      timeSkipping: true,
      report,
    }),
    startMailbox({ dataDir, smtpPort: 0, webPort: 0 }),
  ]);
  const stop = async (): Promise<void> => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await Promise.all(started.map(async (one) => (one.status === 'fulfilled' ? one.value.stop() : undefined)));
  };
  const interrupted = (): void => void stop().finally(() => process.exit(INTERRUPTED));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const [postgres, temporal, mailbox] = started;
  if (postgres.status === 'rejected' || temporal.status === 'rejected' || mailbox.status === 'rejected') {
    await stop();
    throw started.find((one) => one.status === 'rejected')?.reason;
  }
  const { address, namespace } = temporal.value;
  return { databaseUrl: postgres.value.url, temporal: { address, namespace }, mailbox: mailbox.value, stop };
}
/** 128 + SIGINT, as a shell says it. */
const INTERRUPTED = 130;
