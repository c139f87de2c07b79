import type { StackError } from '../local-stack/index.js';
import type { Lock } from '../local-stack/lock.js';
import { Supervisor } from '../local-stack/supervisor.js';
import { allOrNone } from './all-or-none.js';
import { appEnvironment } from './app-env.js';
import { ownApps, supervisedApp, type AppAddresses, type AppPart } from './app-part.js';
import { database, mailServer, temporalServer, type Ground, type MailServer, type TemporalServer } from './basics.js';

/** What to start with. */
export interface StackOptions extends Omit<Ground, 'supervisor'> {
  lock: Lock;
  /** Makes the database ready for the programs; `local` when it is our own. */
  prepare: (databaseUrl: string, local: boolean) => Promise<void>;
  /** The programs to run on it; ours unless told. */
  apps?: (addresses: AppAddresses) => AppPart[];
}

/** Everything running. */
export interface RunningStack {
  publicUrl: string;
  /** Null when mail goes to a real server. */
  mailboxUrl: string | null;
  temporal: TemporalServer;
  /** Resolves when a part could not be kept running. */
  gaveUp: Promise<StackError>;
  /** The programs first, then what they stand on. */
  stop(): Promise<void>;
}

/** Starts every part that the environment does not replace by an address, then the programs. On any failure all is stopped again. */
export async function openStack(options: StackOptions): Promise<RunningStack> {
  const supervisor = new Supervisor(options.report, (name, pid) => options.lock.addPart(name, pid));
  let mail: MailServer | undefined;
  const stop = async (): Promise<void> => {
    await supervisor.stop();
    await mail?.stop();
  };
  try {
    const [databaseUrl, temporal] = await allOrNone<[string, TemporalServer, void]>(options.signal, (signal) => [
      database({ ...options, signal, supervisor }),
      temporalServer({ ...options, signal, supervisor }),
      mailServer({ ...options, signal, supervisor }).then((server) => void (mail = server)),
    ]);
    if (!mail) throw new Error('No mail server.');
    options.signal.throwIfAborted();
    await options.prepare(databaseUrl, !options.env['DATABASE_URL']);
    options.signal.throwIfAborted();
    const { env, apiUrl, publicUrl } = await appEnvironment(options, { databaseUrl, temporal, mail });
    await startApps(options, supervisor, { env, apiUrl, temporal });
    await options.lock.setAddress(publicUrl);
    return { publicUrl, mailboxUrl: mail.webUrl, temporal, gaveUp: supervisor.gaveUp, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startApps(
  options: StackOptions,
  supervisor: Supervisor,
  at: { env: NodeJS.ProcessEnv; apiUrl: string; temporal: TemporalServer },
): Promise<void> {
  options.report('Khởi động chương trình…');
  const { address: temporalAddress, namespace: temporalNamespace } = at.temporal;
  const apps = (options.apps ?? ownApps)({ apiUrl: at.apiUrl, temporalAddress, temporalNamespace });
  await allOrNone(options.signal, (signal) =>
    apps.map((app) => supervisor.add(supervisedApp(app, { dataDir: options.dataDir, env: at.env }), signal)),
  );
}
