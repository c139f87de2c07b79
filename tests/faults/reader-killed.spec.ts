import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { uploadPlan } from '#actions';
import { DraftRevision, PlanDraft, ProgressStep } from '#database';
import { makeOffice } from '../actions/office.js';
import { type Program, processesOf, runProgram, testDatabase, until } from '../support/index.js';

const database = await testDatabase();
const db = database.dataSource;
const programs: Program[] = [];
afterEach(async () => {
  for (const program of programs) program.kill('SIGKILL');
  await Promise.all(programs.splice(0).map((program) => program.exited));
});
afterAll(() => database.drop());
const PLAN = await readFile(new URL('../../apps/cli/data/xuan-truong.txt', import.meta.url));

/** The worker as it is started in earnest. Temporal and the mail server are away: reading needs neither. */
function startWorker(): Program {
  const program = runProgram(join(process.cwd(), 'apps/worker/src/main.ts'), [], {
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    TEMPORAL_NAMESPACE: 'khong-co',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Đôn Đốc <dondoc@xa.example>',
    PUBLIC_URL: 'https://dondoc.example',
  });
  programs.push(program);
  return program;
}

const upload = async (text: string): Promise<string> => {
  const secretary = (await makeOffice(db, ['Công an xã'])).as('secretariat', null, Date.now());
  const { draftId } = await uploadPlan(secretary, { fileName: 'ke-hoach.txt', bytes: Buffer.from(text) });
  return draftId;
};
const draftOf = (id: string): Promise<PlanDraft> => db.manager.findOneByOrFail(PlanDraft, { id });
const isOver = async (id: string): Promise<boolean> => (await draftOf(id)).status !== 'reading';
const stepsOf = async (draftId: string): Promise<string[]> =>
  (await db.manager.find(ProgressStep, { where: { draftId }, order: { id: 'ASC' } })).map((row) => row.step);

/** Longer than all that is waited for: what was awaited in vain is told by `until`, not by this. */
const LONGEST_MS = 15 * 60_000;

/** Kills a worker with kill -9 while it reads the draft; what it leaves is claimed by nobody alive. */
async function killOver(draftId: string): Promise<void> {
  const { attempts } = await draftOf(draftId);
  const worker = startWorker();
  const claimed = async (): Promise<boolean> => (await draftOf(draftId)).attempts > attempts;
  await until('the draft is claimed', claimed, { by: [worker] });
  worker.kill('SIGKILL');
  await worker.exited;
  expect(await draftOf(draftId)).toMatchObject({ status: 'reading', revision: 0 });
  // the clock is moved instead of waiting until the claim is 30 seconds old
  await db.query(`UPDATE plan_draft SET claimed_at = claimed_at - interval '31 seconds' WHERE id = $1`, [draftId]);
}

describe('a worker killed while it reads', () => {
  it(
    'leaves no process behind, and two others read the draft, once',
    async () => {
      const draftId = await upload(PLAN.toString());
      await killOver(draftId);
      const orphans = async () =>
        (await processesOf('libs/reader/src/child')).filter(({ command }) => !command.includes('grep'));
      await until('the reader of the killed worker is gone', async () => (await orphans()).length === 0);
      const others = [startWorker(), startWorker()];
      await until('the draft is read', () => isOver(draftId), { by: others });
      expect(await draftOf(draftId)).toMatchObject({ status: 'ready', revision: 1, claimId: null, attempts: 0 });
      expect(await db.manager.countBy(DraftRevision, { draftId })).toBe(1);
      const steps = await stepsOf(draftId);
      expect(steps.filter((step) => step === 'ready')).toHaveLength(1);
      expect(steps.filter((step) => step === 'reading').length).toBeLessThanOrEqual(2);
      others.forEach((worker) => worker.kill('SIGTERM'));
      await Promise.all(others.map((worker) => worker.exited));
      // ids and codes only
      expect(others.map((worker) => worker.output()).join('')).not.toMatch(/Xuân Trường|trẻ em/u);
    },
    LONGEST_MS,
  );

  it(
    'twice over one draft fails it, instead of a third worker being killed',
    async () => {
      const draftId = await upload(`${PLAN.toString()}\nBản hai.\n`);
      await killOver(draftId);
      await killOver(draftId);
      const third = startWorker();
      await until('the draft is given up', () => isOver(draftId), { by: [third] });
      expect(await draftOf(draftId)).toMatchObject({ status: 'failed', failure: { code: 'reading-given-up' } });
      expect((await stepsOf(draftId)).at(-1)).toBe('failed');
    },
    LONGEST_MS,
  );
});

describe('several workers', () => {
  it(
    'read each of many drafts once',
    async () => {
      const drafts = await Promise.all(Array.from({ length: 4 }, (_, i) => upload(`${PLAN.toString()}\nBản ${i}.\n`)));
      const by = [startWorker(), startWorker()];
      await until('all drafts are read', async () => (await Promise.all(drafts.map(isOver))).every(Boolean), { by });
      for (const draftId of drafts) {
        expect(await draftOf(draftId)).toMatchObject({ status: 'ready', revision: 1 });
        expect(await db.manager.countBy(DraftRevision, { draftId })).toBe(1);
        expect((await stepsOf(draftId)).filter((step) => step === 'reading')).toHaveLength(1);
      }
    },
    LONGEST_MS,
  );
});
