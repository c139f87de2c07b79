import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { ReadDocument } from '#documents';
import { DomainError, type ParsedPlan, planTime, proposeDates, proposeSchedule, scheduleDoubts } from '#domain';
import { readPlanFile } from '#reader';
import { EXIT } from '../exit-codes.js';
import { explainTable } from './explain-table.js';
import { planTable } from './plan-table.js';

/** How to print what was read: one JSON document (reasons included), or a table, with the reason of each field if asked. */
export interface SplitOptions {
  json: boolean;
  explain?: boolean;
}

/**
 * `dondoc split FILE [--json] [--explain]`: reads a plan in a process of its own with the limits of the program and
 * prints what it says; no database, no server.
 * @returns the exit code
 */
export async function split(file: string, options: SplitOptions): Promise<number> {
  // npm changes the working directory to the project; INIT_CWD is where the user stands.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  const bytes = await readBytes(path);
  if (bytes === null) return EXIT.wrongUse;
  try {
    const fileName = basename(path);
    const { document, plan } = await readPlanFile({ fileName, bytes });
    process.stdout.write(
      options.json
        ? `${JSON.stringify(withSource(fileName, document, plan), null, 2)}\n`
        : `${planTable(fileName, plan)}${options.explain ? `\n${explainTable(plan)}` : ''}`,
    );
    return EXIT.done;
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'unreadable') {
      process.stderr.write(`Không đọc được: ${error.message}\n`);
      return EXIT.unreadable;
    }
    throw error;
  }
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    const reason =
      code === 'ENOENT'
        ? 'không có tệp này'
        : code === 'EISDIR'
          ? 'đây là thư mục, không phải tệp'
          : code === 'EACCES'
            ? 'không có quyền đọc'
            : null;
    if (reason === null) throw error;
    process.stderr.write(`Không mở được ${path}: ${reason}.\n`);
    return null;
  }
}

function withSource(source: string, document: ReadDocument, plan: ParsedPlan) {
  const time = planTime(plan.metadata);
  const units = plan.units.map((unit) => ({
    ...unit,
    tasks: unit.tasks.map((task) => ({
      ...task,
      proposals: [...task.deadlines, ...task.otherTimes].map((words) => proposeDates(words, time)),
    })),
  }));
  const warnings = [...plan.warnings, ...scheduleDoubts(plan)];
  const { kind, pages } = document;
  return { source, document: { kind, pages }, ...plan, units, warnings, schedule: proposeSchedule(plan) };
}
