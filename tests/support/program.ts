import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '../../apps/cli/src/local-stack/index.js';

/** A program a spec runs as a process of its own, from the sources. */
export interface Program {
  pid: number;
  /** All it has written so far, both streams. */
  output(): string;
  /** Waits for the text to appear; rejects when the program ends first or after `timeoutMs`. */
  says(text: string | RegExp, timeoutMs?: number): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Runs a TypeScript file with plain Node, as the installed program would run. */
export function runProgram(
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  under: 'shell' | null = null,
): Program {
  const loader = join(projectDir(), 'tests', 'support', 'source-loader.mjs');
  const command = [process.execPath, '--conditions=source', '--import', loader, file, ...args];
  // What npm does: a shell around the program, which keeps signals to itself.
  const [runner = '', ...rest] = under === 'shell' ? ['sh', '-c', '"$0" "$@"; exit $?', ...command] : command;
  const child = spawn(runner, rest, {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const exited: Program['exited'] = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  if (child.pid === undefined) throw new Error(`${file} was not started.`);
  return {
    pid: child.pid,
    output: () => output,
    says: (text, timeoutMs = 120_000) => appears({ child, text, timeoutMs, output: () => output }),
    kill: (signal) => void child.kill(signal),
    exited,
  };
}

function appears(wait: {
  child: ChildProcess;
  text: string | RegExp;
  timeoutMs: number;
  output: () => string;
}): Promise<void> {
  const isThere = (): boolean =>
    typeof wait.text === 'string' ? wait.output().includes(wait.text) : wait.text.test(wait.output());
  return new Promise((resolve, reject) => {
    const done = (end: () => void): void => {
      clearTimeout(timer);
      wait.child.stdout?.off('data', look);
      wait.child.stderr?.off('data', look);
      wait.child.off('close', onClose);
      end();
    };
    const fail = (why: string): void =>
      done(() => reject(new Error(`${why} before saying ${wait.text}. It said:\n${wait.output()}`)));
    const look = (): void => (isThere() ? done(resolve) : undefined);
    const onClose = (): void => (isThere() ? done(resolve) : fail('It ended'));
    const timer = setTimeout(() => fail(`${wait.timeoutMs} ms went by`), wait.timeoutMs);
    wait.child.stdout?.on('data', look);
    wait.child.stderr?.on('data', look);
    wait.child.on('close', onClose);
    look();
  });
}

/** Numbers and command lines of the running processes whose command line holds this text (a data folder's name). */
export async function processesOf(text: string): Promise<{ pid: number; command: string }[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,args='], { maxBuffer: 16 * 1024 * 1024 });
  return stdout
    .split('\n')
    .filter((line) => line.includes(text))
    .map((line) => ({ pid: Number.parseInt(line, 10), command: line.trim().replace(/^\d+\s+/, '') }));
}
