import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { FollowUp, Plan } from '#database';
import { localDate } from '#domain';
import { SEARCH_ATTRIBUTES, workflowId } from '#workflows';
import { temporalNamespace } from '../support/index.js';
import { openOffice } from './support/office.js';

const temporal = await temporalNamespace();
const office = await openOffice(localDate(Date.now()));
const connection = await Connection.connect({ address: temporal.address });
const client = new Client({ connection, namespace: temporal.namespace });
const workers: ChildProcess[] = [];
afterAll(async () => {
  workers.forEach((worker) => worker.kill('SIGKILL'));
  await office.close();
  await connection.close();
});

const tests = join(process.cwd(), 'tests');

/** The worker as it is started in earnest, from the sources. */
function startWorker(address: string): { worker: ChildProcess; log: () => string; ended: Promise<number | null> } {
  const loader = ['--conditions=source', '--import', join(tests, 'support/source-loader.mjs')];
  const worker = spawn(process.execPath, [...loader, join(process.cwd(), 'apps/worker/src/main.ts')], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: office.database.url,
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: temporal.namespace,
      SMTP_URL: office.mailbox.smtpUrl,
      MAIL_FROM: 'Đôn Đốc <dondoc@xa.example>',
      PUBLIC_URL: 'https://dondoc.example',
    },
  });
  workers.push(worker);
  let text = '';
  worker.stdout.setEncoding('utf8').on('data', (more: string) => (text += more));
  worker.stderr.setEncoding('utf8').on('data', (more: string) => (text += more));
  return { worker, log: () => text, ended: new Promise((resolve) => worker.once('exit', (code) => resolve(code))) };
}

/** Asks until the answer is yes. */
async function until(fits: () => Promise<boolean> | boolean): Promise<void> {
  for (const giveUp = Date.now() + 50_000; !(await fits());) {
    if (Date.now() > giveUp) throw new Error('It did not come about within 50 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('the worker process', () => {
  it('starts the workflows of an issued plan, to be found by their attributes, and ends by SIGTERM', async () => {
    const { worker, log, ended } = startWorker(temporal.address);
    const { manager } = office.db;
    await until(async () => (await manager.findBy(FollowUp, {})).every((one) => one.lookAgainAt !== null));
    const plan = await manager.findOneByOrFail(Plan, { id: office.planId });
    await until(async () => (await manager.findOneByOrFail(Plan, { id: plan.id })).lookAgainAt !== null);

    const description = await client.workflow.getHandle(workflowId('plan', plan.id)).describe();
    expect([description.type, description.status.name]).toEqual(['plan', 'RUNNING']);
    const query = `${SEARCH_ATTRIBUTES.plan} = '${plan.id}' AND ${SEARCH_ATTRIBUTES.state} = 'following'`;
    await until(async () => (await client.workflow.count(query)).count === 7);

    worker.kill('SIGTERM');
    // what was under way is finished first; then the signal takes its course
    await ended;
    expect(worker.signalCode).toBe('SIGTERM');
    expect(log()).toContain('worker.stopped');
    // ids and codes only
    expect(log()).toContain('worker.ready');
    expect(log()).not.toMatch(/Công an|@xa\.example|dien-tap\.example/u);
  }, 90_000);

  it('says what is missing while Temporal is not there, and can be ended meanwhile', async () => {
    const { worker, log, ended } = startWorker('127.0.0.1:9');
    await until(() => log().includes('Máy chủ Temporal chưa sẵn sàng'));
    worker.kill('SIGTERM');
    expect(await ended).not.toBe(1);
  }, 90_000);
});
