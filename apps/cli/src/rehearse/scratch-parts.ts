import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/**
 * Starts the parts side by side in a folder of their own: two rehearsals may run at once, and nothing stays behind, also when
 * one part fails or the user presses Ctrl-C.
 */
export async function startScratchParts(report: (line: string) => void): Promise<ScratchParts> {
  const dataDir = await mkdtemp(join(tmpdir(), 'don-doc-dien-tap-'));
  // PostgreSQL of root runs under another account, which has to get in.
  await chmod(dataDir, 0o711);
  const searchAttributes = Object.values(SEARCH_ATTRIBUTES);
  const postgres = startPostgres({ dataDir, port: 0, durable: false });
  const temporal = startTemporal({
    dataDir,
    port: 0,
    namespace: NAMESPACE,
    searchAttributes,
    timeSkipping: true,
    report,
  });
  const mailbox = startMailbox({ dataDir, smtpPort: 0, webPort: 0 });
  const stop = async (): Promise<void> => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    const started = await Promise.allSettled([postgres, temporal, mailbox]);
    await Promise.all(
      started.map(async (one) => {
        if (one.status === 'fulfilled') await one.value.stop();
      }),
    );
    await rm(dataDir, { recursive: true, force: true });
  };
  const interrupted = (): void => void stop().finally(() => process.exit(INTERRUPTED));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const [database, server, letters] = await Promise.all([postgres, temporal, mailbox]);
    const { address, namespace } = server;
    return { databaseUrl: database.url, temporal: { address, namespace }, mailbox: letters, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
/** 128 + SIGINT, as a shell says it. */
const INTERRUPTED = 130;
