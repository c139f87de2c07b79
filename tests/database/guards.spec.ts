import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { AuditEntry, ConsolidatedReport, Deadline, DraftRevision, FollowUp, Report, ReportRequest } from '#database';
import { confirmReceipt, consolidate, submitReport } from '#actions';
import { instantOf } from '#domain';
import { makeCycle } from '../actions/cycle.js';
import { makeOffice } from '../actions/office.js';
import { testDatabase } from '../support/index.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;
const OFFICER = 'unitOfficer';
const office = await makeOffice(db, ['Phòng Văn hóa - Xã hội', 'Công an xã']);
const { planId, cycle, requestOf } = await makeCycle(office);
const november = instantOf('2026-11-03', '10:00');

/** Everything that is never to change has a row. */
async function fill(): Promise<void> {
  const police = office.as(OFFICER, 'Công an xã', november);
  await confirmReceipt(police, { planId });
  const { id: requestId, version } = await requestOf('Công an xã');
  const content = { nothingToReport: true, results: [], figures: [], difficulties: '', proposals: '' };
  await submitReport(police, { requestId, version, content, files: [] });
  await consolidate(office.as('secretariat', null, november), { cycleId: cycle.id, version: cycle.version });
}

describe('what the database itself refuses', () => {
  it('changes of the audit, of a deadline and of what was handed in, frozen or uploaded', async () => {
    await fill();
    const refused = (sql: string) => expect(db.query(sql)).rejects.toMatchObject({ code: '23001' });
    for (const entity of [AuditEntry, Deadline, Report, ConsolidatedReport, DraftRevision]) {
      expect(await db.manager.count(entity)).toBeGreaterThan(0);
    }
    await refused(`UPDATE audit_entry SET action = 'x'`);
    await refused(`DELETE FROM audit_entry`);
    await refused(`TRUNCATE audit_entry`);
    await refused(`UPDATE deadline SET date = '2027-01-01' WHERE version = 1`);
    await refused(`DELETE FROM deadline`);
    await refused(`UPDATE report SET content = '{}'`);
    await refused(`UPDATE consolidated_report SET content = '{}'`);
    await refused(`UPDATE draft_revision SET content = '{}'`);
    await refused(`UPDATE plan_document SET bytes = ''`);
  });

  it('states the domain does not know, and versions that are none', async () => {
    const refused = (sql: string) => expect(db.query(sql)).rejects.toMatchObject({ code: '23514' });
    await refused(`UPDATE report_request SET status = 'lost'`);
    await refused(`UPDATE report_request SET status = 'exempt', close_reason = NULL`);
    await refused(`UPDATE report_request SET status = 'submitted', handed_in_on = NULL`);
    await refused(`UPDATE plan SET status = 'closed', close_reason = NULL`);
    await refused(`UPDATE plan SET version = 0`);
    await refused(`UPDATE follow_up SET request_id = NULL WHERE kind = 'report'`);
    await refused(`UPDATE person SET login = 'Chutich'`);
  });

  it('a second receipt, consolidation or request of the same body', async () => {
    const refused = (work: Promise<unknown>) => expect(work).rejects.toMatchObject({ code: '23505' });
    const copies = await db.manager.find(FollowUp, { where: [{ kind: 'receipt' }, { kind: 'consolidation' }] });
    for (const copy of copies) await refused(db.manager.insert(FollowUp, { ...copy, id: randomUUID() }));
    const request = await requestOf('Công an xã');
    await refused(db.manager.insert(ReportRequest, { ...request, id: randomUUID() }));
  });
});
