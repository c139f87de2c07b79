import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailbox, type RunningMailbox } from '../../apps/cli/src/local-stack/index.js';

/** A real SMTP mailbox of one spec's own, on free ports: `const mailbox = await testMailbox(); afterAll(() => mailbox.stop());`. */
export async function testMailbox(): Promise<RunningMailbox> {
  const dataDir = await mkdtemp(join(tmpdir(), 'don-doc-mailbox-'));
  const mailbox = await startMailbox({ dataDir, smtpPort: 0, webPort: 0 });
  return {
    ...mailbox,
    stop: async () => {
      await mailbox.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
