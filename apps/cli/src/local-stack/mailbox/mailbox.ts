import type { Server } from 'node:http';
import { join } from 'node:path';
import { freePort, LOCALHOST } from '../ports.js';
import { MailStore, type Mail, type MailSummary } from './mail-store.js';
import { listen, smtpServer, type Refusal } from './smtp.js';
import { webServer } from './web.js';

/** Where to keep mails and where to listen. */
export interface MailboxOptions {
  dataDir: string;
  /** Taken when free, else another one. */
  smtpPort?: number;
  webPort?: number;
  /** The interface; localhost unless told (a container's network). */
  host?: string;
  /** Further names under which the web view may be asked for. */
  allowedHosts?: readonly string[];
}

/** A mailbox that takes every mail and sends none on. */
export interface RunningMailbox {
  /** `smtp://127.0.0.1:1025` */
  smtpUrl: string;
  /** `http://127.0.0.1:8025` */
  webUrl: string;
  /** Newest first. */
  mails(): readonly MailSummary[];
  read(id: string): Promise<Mail | undefined>;
  clear(): Promise<void>;
  /** From now on mail is answered with this refusal; `null` takes it again. */
  refuse(refusal: Refusal | null): void;
  /** The newest mail that fits, as soon as it is there; rejects after `timeoutMs`. */
  waitFor(fits: (mail: MailSummary) => boolean, timeoutMs?: number): Promise<Mail>;
  stop(): Promise<void>;
}

const SMTP_PORT = 1025;
const WEB_PORT = 8025;

/** Starts the mailbox; mails of earlier runs are there again. */
export async function startMailbox(options: MailboxOptions): Promise<RunningMailbox> {
  const host = options.host ?? LOCALHOST;
  const store = await MailStore.open(join(options.dataDir, 'mails'));
  const arrivals = new Set<(mail: MailSummary) => void>();
  let refusal: Refusal | null = null;
  const smtp = smtpServer(
    async (raw, envelope) => {
      const mail = await store.add(raw, envelope);
      arrivals.forEach((tell) => tell(mail));
    },
    () => (refusal?.times !== undefined && refusal.times <= 0 ? null : refusal),
  );
  const smtpPort = await freePort(options.smtpPort ?? SMTP_PORT);
  await listen(smtp, smtpPort, host);
  const web = webServer(store, [LOCALHOST, 'localhost', '[::1]', ...(options.allowedHosts ?? [])]);
  const webPort = await listenWeb(web, await freePort(options.webPort ?? WEB_PORT), host);
  return {
    smtpUrl: `smtp://${LOCALHOST}:${smtpPort}`,
    webUrl: `http://${LOCALHOST}:${webPort}`,
    mails: () => store.list(),
    read: (id) => store.read(id),
    clear: () => store.clear(),
    refuse: (wanted) => void (refusal = wanted && { ...wanted }),
    waitFor: (fits, timeoutMs = 10_000) => arrival({ store, arrivals, fits, timeoutMs }),
    stop: async () => {
      await Promise.all([new Promise<void>((done) => smtp.close(done)), closeWeb(web)]);
    },
  };
}

function listenWeb(web: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    web.once('error', reject);
    web.listen(port, host, () => resolve(port));
  });
}

function closeWeb(web: Server): Promise<void> {
  return new Promise((done) => {
    web.close(() => done());
    web.closeAllConnections();
  });
}

async function arrival(wait: {
  store: MailStore;
  arrivals: Set<(mail: MailSummary) => void>;
  fits: (mail: MailSummary) => boolean;
  timeoutMs: number;
}): Promise<Mail> {
  const found = wait.store.list().find(wait.fits) ?? (await nextArrival(wait));
  const mail = await wait.store.read(found.id);
  if (!mail) throw new Error(`Mail ${found.id} was let go before it was read.`);
  return mail;
}

function nextArrival(wait: Parameters<typeof arrival>[0]): Promise<MailSummary> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      wait.arrivals.delete(tell);
      reject(new Error(`No such mail within ${wait.timeoutMs} ms; ${wait.store.list().length} others are there.`));
    }, wait.timeoutMs);
    const tell = (mail: MailSummary): void => {
      if (!wait.fits(mail)) return;
      clearTimeout(timer);
      wait.arrivals.delete(tell);
      resolve(mail);
    };
    wait.arrivals.add(tell);
  });
}
