import { createServer } from 'node:net';

/** The one interface everything local listens on: nothing of the local stack is offered to the network. */
export const LOCALHOST = '127.0.0.1';

/** The port this number stands for now: `preferred` when nobody listens on it, else one the system calls free. */
export async function freePort(preferred = 0): Promise<number> {
  return (await tryPort(preferred)) ?? (await tryPort(0)) ?? Promise.reject(new Error('No free TCP port.'));
}

/** `count` different free ports. They are held open until all are found, so that none is given twice. */
export async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, () => hold(0)));
  for (const one of held) await one?.release();
  return held.map((one) => one?.port ?? 0);
}

async function tryPort(port: number): Promise<number | undefined> {
  const held = await hold(port);
  await held?.release();
  return held?.port;
}

/** Listens on the port (0: any); undefined when it is taken or not allowed. */
function hold(port: number): Promise<{ port: number; release(): Promise<void> } | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.unref();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: LOCALHOST, exclusive: true }, () => {
      const address = server.address();
      const found = address !== null && typeof address === 'object' ? address.port : 0;
      resolve({ port: found, release: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
