import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { DeterminismViolationError } from '@temporalio/workflow';
import { DefaultLogger, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker';
import { type HistoryJson, fromJson } from './history-json.js';

const folder = join(process.cwd(), 'tests/replay/histories');
const workflowsPath = join(process.cwd(), 'libs/workflows/src/workflows.ts');
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'OFF' } } });
const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
if (process.env['RECORD']) await record(process.env['RECORD']);

const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
const replay = (history: string): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle }, fromJson(JSON.parse(history)));

/** A payload, in base64. */
const DATA = /"data": "([^"]+)"/g;
const decode = (data: string): string => Buffer.from(data, 'base64').toString('utf8');
const encode = (text: string): string => Buffer.from(text).toString('base64');

async function record(label: string): Promise<void> {
  const tests = join(process.cwd(), 'tests');
  const loader = ['--conditions=source', '--import', join(tests, 'support/source-loader.mjs')];
  await promisify(execFile)(process.execPath, [...loader, join(tests, 'replay/record-histories.ts'), folder, label], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

describe('stored histories of real runs', () => {
  it('are there for every kind of workflow', () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
  });

  it.each(files)('%s replays with the workflows as they are', async (name) => {
    await expect(replay(await read(name))).resolves.toBeUndefined();
  });

  it('a copy in which another activity was called fails', async () => {
    const tampered = (await read('2026-11-report-late.json')).replaceAll(DATA, (whole, data: string) =>
      whole.replace(data, encode(decode(data).replaceAll('followUpStep', 'planStep'))),
    );
    await expect(replay(tampered)).rejects.toThrow(DeterminismViolationError);
  });

  it('a copy whose first wait is missing fails', async () => {
    const history: HistoryJson = JSON.parse(await read('2026-11-report-late.json'));
    const timer = history.events.findIndex((event) => event.eventType === 'EVENT_TYPE_TIMER_STARTED');
    expect(timer).toBeGreaterThan(0);
    const signalled = { ...history.events[timer], eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED' };
    const events = history.events.map((event, i) => (i === timer ? signalled : event));
    await expect(replay(JSON.stringify({ ...history, events }))).rejects.toThrow(DeterminismViolationError);
  });

  it('hold ids and times, no name, address or text', async () => {
    for (const name of files) {
      const decoded = [...(await read(name)).matchAll(DATA)].map(([, data]) => decode(data ?? ''));
      expect(decoded.length).toBeGreaterThan(0);
      expect(decoded.join('\n')).not.toMatch(/@|Công an|Phòng|Trường/u);
    }
  });
});
