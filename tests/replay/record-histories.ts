/**
 * Records histories of real runs for `replay.spec.ts`. Run when workflows change on purpose, after `patched` keeps the old
 * histories replayable; new files are added, old ones stay:
 *   RECORD=<label> NODE_OPTIONS=--experimental-vm-modules npx jest tests/replay --selectProjects=real
 * The spec starts it as a process of its own, beside the real parts it runs with: `record-histories.ts <folder> <label>`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { DataSource, FindOptionsWhere } from 'typeorm';
import { FollowUp, ReportCycle, Unit } from '#database';
import { type WorkflowName, workflowId } from '#workflows';
import { testDatabase, testMailbox, testTemporal } from '../support/index.js';
import { toJson } from './history-json.js';
import { playPlan } from '../workflows/support/rehearsal.js';

/** A run of each kind: the plan, its cycle, a body that was punctual, one that was late, the consolidation. */
async function runsOf(db: DataSource, planId: string): Promise<Record<string, [WorkflowName, string]>> {
  const police = await db.manager.findOneByOrFail(Unit, { name: 'Công an xã' });
  const economy = await db.manager.findOneByOrFail(Unit, { name: 'Phòng Kinh tế xã' });
  const followUp = async (where: FindOptionsWhere<FollowUp>): Promise<[WorkflowName, string]> => {
    return ['followUp', (await db.manager.findOneByOrFail(FollowUp, where)).id];
  };
  return {
    plan: ['plan', planId],
    cycle: ['collectReports', (await db.manager.findOneByOrFail(ReportCycle, { planId })).id],
    'report-punctual': await followUp({ kind: 'report', unitId: economy.id }),
    'report-late': await followUp({ kind: 'report', unitId: police.id }),
    consolidation: await followUp({ kind: 'consolidation' }),
    receipt: await followUp({ kind: 'receipt', unitId: police.id }),
  };
}

/** Plays plan 002 through 2026 and keeps the histories as `<label>-<run>.json`. */
async function recordHistories(folder: string, label: string): Promise<void> {
  const database = await testDatabase();
  const mailbox = await testMailbox();
  const { address, namespace } = testTemporal();
  const connection = await Connection.connect({ address });
  try {
    const db = database.dataSource;
    const options = { issued: '2026-01-05', late: ['Công an xã'] };
    const { planId } = await playPlan({ db, smtpUrl: mailbox.smtpUrl }, '002', options);
    const { workflow } = new Client({ connection, namespace });
    for (const [run, [name, id]] of Object.entries(await runsOf(db, planId))) {
      const history = await workflow.getHandle(workflowId(name, id)).fetchHistory();
      await writeFile(join(folder, `${label}-${run}.json`), `${JSON.stringify(toJson(history), null, 1)}\n`);
    }
  } finally {
    await connection.close();
    await Promise.all([database.drop(), mailbox.stop()]);
  }
}

const [folder, label] = process.argv.slice(2);
if (!folder || !label) throw new Error('Usage: record-histories.ts <folder> <label>');
await recordHistories(folder, label);
process.exit(0);
