import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { FollowUp, Plan } from '#database';
import { localDate } from '#domain';
import { SEARCH_ATTRIBUTES, workflowId } from '#workflows';
import { type Program, runProgram, temporalNamespace, until } from '../support/index.js';
import { openOffice } from './support/office.js';

const temporal = await temporalNamespace();
const office = await openOffice(localDate(Date.now()));
const connection = await Connection.connect({ address: temporal.address });
const client = new Client({ connection, namespace: temporal.namespace });
const workers: Program[] = [];
afterAll(async () => {
  workers.forEach((worker) => worker.kill('SIGKILL'));
  await office.close();
  await connection.close();
});

/** The worker as it is started in earnest, from the sources. */
function startWorker(env: NodeJS.ProcessEnv): Program {
  const worker = runProgram(join(process.cwd(), 'apps/worker/src/main.ts'), [], {
    DATABASE_URL: office.database.url,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    SMTP_URL: office.mailbox.smtpUrl,
    MAIL_FROM: 'Đôn Đốc <dondoc@xa.example>',
    PUBLIC_URL: 'https://dondoc.example',
    ...env,
  });
  workers.push(worker);
  return worker;
}

/** Ids of the workflows with these attributes. */
async function idsOf(query: string): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const { workflowId: id } of client.workflow.list({ query })) found.add(id);
  return found;
}

/** Longer than all that is waited for: what was awaited in vain is told by `until`, not by this. */
const LONGEST_MS = 15 * 60_000;

describe('the worker process', () => {
  it(
    'starts the workflows of an issued plan, to be found by their attributes, and ends by SIGTERM',
    async () => {
      const worker = startWorker({});
      const { manager } = office.db;
      const comes = (what: string, fits: () => Promise<boolean>) => until(what, fits, { by: [worker] });
      await comes('each office is looked at', async () =>
        (await manager.findBy(FollowUp, {})).every((one) => one.lookAgainAt !== null),
      );
      const plan = await manager.findOneByOrFail(Plan, { id: office.planId });
      await comes(
        'the plan is looked at',
        async () => (await manager.findOneByOrFail(Plan, { id: plan.id })).lookAgainAt !== null,
      );

      const description = await client.workflow.getHandle(workflowId('plan', plan.id)).describe();
      expect([description.type, description.status.name]).toEqual(['plan', 'RUNNING']);
      const query = `${SEARCH_ATTRIBUTES.plan} = '${plan.id}' AND ${SEARCH_ATTRIBUTES.state} = 'following'`;
      // one of the plan, one of each deadline of an office: how many these are depends on the day
      const rows = await manager.findBy(FollowUp, {});
      const wanted = [workflowId('plan', plan.id), ...rows.map(({ id }) => workflowId('followUp', id))];
      expect(rows.length).toBeGreaterThanOrEqual(office.cast.units.size);
      await comes('its workflows are found', async () => {
        const found = await idsOf(query);
        return wanted.every((id) => found.has(id));
      });

      worker.kill('SIGTERM');
      // what was under way is finished first; then the signal takes its course
      expect(await worker.exited).toMatchObject({ signal: 'SIGTERM' });
      expect(worker.output()).toContain('worker.stopped');
      // ids and codes only
      expect(worker.output()).toContain('worker.ready');
      expect(worker.output()).not.toMatch(/Công an|@xa\.example|dien-tap\.example/u);
    },
    LONGEST_MS,
  );

  it(
    'says what is missing while Temporal is not there, and can be ended meanwhile',
    async () => {
      const worker = startWorker({ TEMPORAL_ADDRESS: '127.0.0.1:9' });
      const says = 'Máy chủ Temporal chưa sẵn sàng';
      await until(`the worker says: ${says}`, () => worker.output().includes(says), { by: [worker] });
      worker.kill('SIGTERM');
      expect((await worker.exited).code).not.toBe(1);
    },
    LONGEST_MS,
  );

  it(
    'that ends by itself is not waited for',
    async () => {
      const worker = startWorker({ DATABASE_URL: '' });
      const waiting = until('nothing comes', () => false, { by: [worker] });
      await expect(waiting).rejects.toThrow(/ended \(1\) before nothing comes[^]*DATABASE_URL/);
    },
    LONGEST_MS,
  );
});
