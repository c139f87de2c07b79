/**
 * The process in which one file is read or drawn: started by `run-apart.ts`, asked once over the IPC channel, then ended. It
 * knows no database and no secret, and what it takes is watched from within (`watchdog.ts`) as well as by its parent.
 */
import { DomainError } from '#domain';
import { drawPage, readDocument } from '#documents';
import { parsePlan } from '#parsing';
import type { PlanRead } from './read-plan-file.js';
import type { Answer, Job } from './messages.js';
import { sketchOf } from './sketch.js';
import { startWatchdog } from './watchdog.js';

const goesOn = startWatchdog(process.argv.slice(2));
process.once('message', (job: Job) => void answer(job));
// the parent has ended, or wants nothing more
process.once('disconnect', () => process.exit(0));

async function answer(job: Job): Promise<void> {
  tell(await run(job).catch(asAnswer), () => process.disconnect());
}

async function run(job: Job): Promise<Answer> {
  if (job.act === 'draw') return { type: 'result', value: await drawPage(job.file, job.page, job.width) };
  const document = await readDocument(job.file, { onProgress });
  const read: PlanRead = { document, plan: parsePlan(document.text), sketch: sketchOf(document.text) };
  return { type: 'result', value: read };
}

function onProgress(step: { page: number; pages: number }): void {
  goesOn();
  tell({ type: 'progress', ...step });
}

function asAnswer(error: unknown): Answer {
  if (error instanceof DomainError) {
    const { code, kind, message, details } = error;
    return { type: 'refusal', code, kind, message, details };
  }
  const places = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return {
    type: 'fault',
    name: error instanceof Error ? error.name : typeof error,
    stack: places.slice(0, 12).join('\n'),
  };
}

function tell(message: Answer, sent?: () => void): void {
  process.send?.(message, undefined, undefined, sent);
}
