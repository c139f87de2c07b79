import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** A machine without caches builds the Temporal server first; that alone takes minutes. */
const READY_WITHIN_MS = 15 * 60_000;
const STOPPED_WITHIN_MS = 60_000;

/**
 * Starts the product as a user does (`npm start`), on free ports and a data folder of its own, and waits until it says that it is ready.
 * Returns its address, the mailbox's, the sample's accounts (login -> password) and a way to stop it.
 */
export async function startProduct(dataDir) {
  const env = { ...process.env, DONDOC_DATA_DIR: dataDir, PORT: '0' };
  // What the caller's shell may say about another instance must not reach this one.
  for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'PUBLIC_URL', 'HOST']) delete env[name];
  const child = spawn('npm', ['start', '--silent'], {
    cwd: PROJECT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  const listen = (chunk) => (printed += chunk);
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => stopGroup(child, ended);
  try {
    await until(() => /Trang web: +\S+/u.test(printed) || child.exitCode !== null, READY_WITHIN_MS);
    if (child.exitCode !== null) throw new Error('the product ended while starting');
  } catch (error) {
    await stop();
    throw new Error(`The product did not get ready: ${error.message}\n${withoutPasswords(printed)}`);
  }
  return {
    url: /Trang web: +(\S+)/u.exec(printed)[1],
    mailboxUrl: /Hộp thư: +(\S+)/u.exec(printed)[1],
    accounts: new Map(
      [...printed.matchAll(/^ {2}([a-z.]+) +([a-z0-9]{8,}) {2}\S/gmu)].map(([, login, word]) => [login, word]),
    ),
    stop,
  };
}

/** Ctrl-C, as a user stops it; a product that does not end is killed and that is an error. */
async function stopGroup(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGINT');
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), STOPPED_WITHIN_MS);
  await ended;
  clearTimeout(timer);
  if (child.signalCode === 'SIGKILL') throw new Error('the product did not stop on SIGINT');
}

const withoutPasswords = (text) => text.replace(/^( {2}[a-z.]+ +)[a-z0-9]{8,}/gmu, '$1…');

async function until(holds, withinMs) {
  const end = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error('nothing within the time given');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
