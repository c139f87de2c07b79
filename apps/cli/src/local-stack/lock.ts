import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandOf, endProcess, isAlive, pause } from './processes.js';
import { codeOf, StackError } from './stack-error.js';

/** A process named so that it is known again: its number alone may be another's by tomorrow. */
interface KnownProcess {
  pid: number;
  command: string;
}

/** What the lock file says: who runs on this data folder, where he can be reached, what he has started. */
interface Holder extends KnownProcess {
  token: string;
  /** The web page's address once everything runs. */
  address: string | null;
  parts: (KnownProcess & { name: string })[];
}

/** The right to use a data folder. */
export interface Lock {
  /** Written down so that a later start can end what a killed one left behind. */
  addPart(name: string, pid: number): Promise<void>;
  setAddress(address: string): Promise<void>;
  release(): Promise<void>;
}

/** The database writes its memory to disk first; the others have nobody left to say goodbye to. */
const DATABASE_GRACE_MS = 20_000;
const LEFTOVER_GRACE_MS = 3_000;

/** Takes the data folder for this process; parts left over by a holder that died are ended first. Throws StackError when another one runs. */
export async function takeLock(dataDir: string, report: (line: string) => void = () => undefined): Promise<Lock> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'running.json');
  const holder: Holder = {
    token: randomUUID(),
    pid: process.pid,
    command: (await commandOf(process.pid)) ?? '',
    address: null,
    parts: [],
  };
  while (!(await create(file, holder))) {
    const other = await readHolder(file);
    if (other && (await isSame(other))) throw alreadyRunning(other);
    await endLeftovers(other, report);
    await rm(file, { force: true });
  }
  // two that found the same dead holder may both think they won: the file says who did
  await pause(20);
  const winner = await readHolder(file);
  if (winner?.token !== holder.token) throw alreadyRunning(winner);
  return keeper(file, holder);
}

function keeper(file: string, holder: Holder): Lock {
  let writing = Promise.resolve();
  const save = (): Promise<void> => (writing = writing.then(() => replace(file, holder)));
  return {
    addPart: async (name, pid) => {
      holder.parts = holder.parts.filter((part) => part.name !== name);
      holder.parts.push({ name, pid, command: (await commandOf(pid)) ?? '' });
      await save();
    },
    setAddress: async (address) => {
      holder.address = address;
      await save();
    },
    release: async () => {
      await writing;
      await rm(file, { force: true });
    },
  };
}

function alreadyRunning(other: Holder | undefined): StackError {
  const where = other?.address ? `tại ${other.address}` : '(đang khởi động)';
  const who = other ? ` (tiến trình ${other.pid})` : '';
  return new StackError(
    `Đôn Đốc đang chạy rồi ${where}${who}.`,
    'Hãy dùng bản đang chạy, hoặc dừng bản đó (Ctrl-C) trước khi chạy bản mới.',
  );
}

async function isSame(known: KnownProcess): Promise<boolean> {
  if (!isAlive(known.pid)) return false;
  const command = await commandOf(known.pid);
  // where a command line cannot be read, the number has to do
  return command === undefined || known.command === '' || command === known.command;
}

async function endLeftovers(dead: Holder | undefined, report: (line: string) => void): Promise<void> {
  for (const part of dead?.parts.toReversed() ?? []) {
    if (!(await isSame(part))) continue;
    report(`Dừng ${part.name} còn sót lại từ lần chạy trước (tiến trình ${part.pid}).`);
    if (part.name === 'PostgreSQL') await endProcess(part.pid, 'SIGINT', DATABASE_GRACE_MS);
    else await endProcess(part.pid, 'SIGTERM', LEFTOVER_GRACE_MS);
  }
}

async function create(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function replace(file: string, holder: Holder): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(holder), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** A file broken off while it was written says nothing: as good as none. */
async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
