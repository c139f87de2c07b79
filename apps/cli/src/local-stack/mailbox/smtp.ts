import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** What the server answers to a mail; `null` takes it. For tests of what the program does when mail cannot be delivered. */
export interface Refusal {
  /** 4xx: try again later; 5xx: never. */
  code: number;
  message: string;
  /** Only recipients this says yes to; all when missing. */
  to?: (address: string) => boolean;
  /** This many times, then mail is taken again; without end when missing. */
  times?: number;
}

const LIMIT_BYTES = 30 * 1024 * 1024;

/** An SMTP server that hands every mail to `keep` and answers 'accepted' only when that has returned. */
export function smtpServer(
  keep: (raw: Buffer, envelope: { from: string; to: string[] }) => Promise<void>,
  refusal: () => Refusal | null,
): SMTPServer {
  return new SMTPServer({
    name: 'don-doc',
    banner: 'hop thu thu nghiem',
    // a local mailbox: nothing to sign in to, nothing leaves the machine
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LIMIT_BYTES,
    closeTimeout: 1_000,
    onRcptTo(address, _session, callback) {
      const refused = refusal();
      if (!refused || (refused.to && !refused.to(address.address))) return callback();
      if (refused.times !== undefined) refused.times -= 1;
      callback(Object.assign(new Error(refused.message), { responseCode: refused.code }));
    },
    onData(stream, session, callback) {
      receive(stream, session, keep).then(
        () => callback(),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
}

/** Listens, and returns once it does. */
export function listen(server: SMTPServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // a client that breaks off is its own trouble
      server.on('error', () => undefined);
      resolve();
    });
  });
}

async function receive(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  keep: (raw: Buffer, envelope: { from: string; to: string[] }) => Promise<void>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  if (stream.sizeExceeded) throw Object.assign(new Error('Thu qua lon'), { responseCode: 552 });
  const { mailFrom, rcptTo } = session.envelope;
  await keep(Buffer.concat(chunks), { from: mailFrom ? mailFrom.address : '', to: rcptTo.map((one) => one.address) });
}
