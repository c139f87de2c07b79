import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { reasonOf } from '../stack-error.js';

const run = promisify(execFile);

/** The server version pinned in `temporal-server/go.mod`. */
export const SERVER_VERSION = '1.32.0';

/** A program on this machine that is a Temporal server, and how it is told what to do. */
export interface ServerProgram {
  /** Vietnamese, for progress and `doctor`: where it comes from. */
  origin: string;
  kind: 'server' | 'cli';
  path: string;
  /** What it said when asked for its version. */
  version: string;
}

/** Where to look, and whom to tell. */
export interface Search {
  env: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal?: AbortSignal;
}

/** The answer of one place we looked at. */
export type Finding =
  { program: ServerProgram } | { missing: string; /** Something is there, and is no good. */ broken?: true };

/** Asks the program for its version: a broken or foreign file does not answer like a Temporal server. */
export async function askProgram(path: string, kind: ServerProgram['kind'], origin: string): Promise<Finding> {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 15_000 });
    const version = /temporal(?: version|-server version)? (\S+)/.exec(stdout)?.[1];
    if (version) return { program: { origin, kind, path, version } };
    return { missing: `${path} không phải là chương trình Temporal.`, broken: true };
  } catch (error) {
    return { missing: `${path} không chạy được (${firstLine(reasonOf(error))}).`, broken: true };
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** How to start it. The full server reads a file; the CLI's dev server takes flags. */
export function startArguments(
  program: ServerProgram,
  files: { configFile: string; databaseFile: string; port: number },
  switches: Record<string, { value: boolean | number | string }[]>,
): string[] {
  if (program.kind === 'server') return ['--config-file', files.configFile, '--allow-no-auth', 'start'];
  const flags = Object.entries(switches).flatMap(([name, [first]]) => [
    '--dynamic-config-value',
    `${name}=${JSON.stringify(first?.value)}`,
  ]);
  const place = ['--ip', '127.0.0.1', '--port', String(files.port), '--db-filename', files.databaseFile];
  return ['server', 'start-dev', '--headless', '--log-level', 'warn', ...place, ...flags];
}
