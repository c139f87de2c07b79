import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { localDate } from '#domain';
import { checkMails } from '../../apps/cli/src/rehearse/check-mails.js';
import { readDiary } from '../../apps/cli/src/rehearse/diary.js';
import { Looks } from '../../apps/cli/src/rehearse/looks.js';
import { play } from '../../apps/cli/src/rehearse/play.js';
import { VirtualClock } from '../../apps/cli/src/rehearse/virtual-clock.js';
import { VirtualWorkflows } from '../../apps/cli/src/rehearse/virtual-workflows.js';
import { testTemporal } from '../support/index.js';
import type { ClockWorkerNews, ClockWorkerParts } from './support/clock-worker.js';
import { at, openOffice } from './support/office.js';
import { milestonesOf } from './support/rehearsal.js';

const office = await openOffice('2026-01-05');
const connection = await Connection.connect({ address: testTemporal().address });
const workers: ChildProcess[] = [];
afterAll(async () => {
  workers.forEach((worker) => worker.kill('SIGKILL'));
  await office.close();
  await connection.close();
});

const parts: ClockWorkerParts = { ...testTemporal(), databaseUrl: office.database.url, taskQueue: randomUUID() };
const support = join(process.cwd(), 'tests');

/** Starts a worker process; resolves when it asks for work. */
function startWorker(hear: (news: Exclude<ClockWorkerNews, { ready: true }>) => void): Promise<ChildProcess> {
  const worker = fork(join(support, 'workflows/support/clock-worker.ts'), [JSON.stringify(parts)], {
    execArgv: ['--conditions=source', '--import', join(support, 'support/source-loader.mjs')],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  workers.push(worker);
  return new Promise((resolve, reject) => {
    worker.once('exit', (code) => reject(new Error(`The worker ended before it was ready (${code}).`)));
    worker.on('message', (news: ClockWorkerNews) => {
      if ('ready' in news) resolve(worker);
      else hear(news);
    });
  });
}

describe('a worker that is killed in the middle of a morning', () => {
  it('and started again sends nothing twice and loses nothing', async () => {
    const { db, mailbox } = office;
    const looks = new Looks();
    const restarts: Promise<ChildProcess>[] = [];
    const hear = (news: Exclude<ClockWorkerNews, { ready: true }>): void => {
      looks.record(news.id, news.step);
      // The first of six that look on the morning of before-10: the other five are under way or not begun.
      if (restarts.length === 0 && localDate(news.now) === '2026-10-26') {
        workers[0]?.kill('SIGKILL');
        restarts.push(startWorker(hear));
      }
    };
    await startWorker(hear);
    const clock = new VirtualClock(at('2026-01-05'));
    const workflows = new VirtualWorkflows({ connection, ...testTemporal(), taskQueue: parts.taskQueue }, clock, looks);
    const ports = { ...office.ports, workflows };
    const nobody = { nextDay: () => Promise.resolve(null), act: () => Promise.resolve() };
    await play({ db, clock, workflows, ports, people: nobody, until: '2026-11-06' });
    await workflows.endAll();

    expect(await Promise.all(restarts)).toHaveLength(1);
    expect(workers[0]?.signalCode).toBe('SIGKILL');
    const diary = await readDiary(db, office.planId);
    for (const unit of office.cast.units.keys()) {
      expect(milestonesOf(diary, unit, '2026-11-09')).toEqual([
        '2026-10-12 opening body',
        '2026-10-26 before-10 body',
        '2026-11-04 before-3 body',
        '2026-11-06 before-1 body',
      ]);
    }
    expect(await checkMails(db, mailbox)).toEqual([]);
    // Nobody confirms: asked again on Wed 7/1, raised on Fri 9/1
    const receipts = diary.filter((line) => line.milestone?.startsWith('receipt'));
    expect(new Set(receipts.map((line) => `${line.at} ${line.milestone ?? ''} ${line.to}`))).toEqual(
      new Set(['2026-01-07 receipt-2 body', '2026-01-09 receipt-4 secretariat']),
    );
  });
});
