import { afterAll, describe, expect, it } from '@jest/globals';
import { Assignment, ConsolidatedReport, FollowUp, ReportCycle, Target } from '#database';
import { consolidate, endRequest, extend, markForwarded, returnReport, submitReport } from '#actions';
import { type ReportContent, completeness, instantOf } from '#domain';
import { testDatabase } from '../support/index.js';
import { makeCycle } from './cycle.js';
import { contentOf, makeOffice } from './office.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;

const VAN_HOA = 'Phòng Văn hóa - Xã hội';
const [IN_TIME, LATE, MISSING, EXEMPT, RETURNED, EXTENDED] = [
  'Công an xã',
  'Trạm Y tế xã',
  'Phòng Kinh tế',
  'Thôn 1',
  'Thôn 2',
  'Thôn 3',
];
const at = (day: string) => instantOf(`2026-11-${day}`, '10:00');

async function setUp() {
  const office = await makeOffice(db, [VAN_HOA, IN_TIME, LATE, MISSING, EXEMPT, RETURNED, EXTENDED]);
  const place = { start: 0, end: 1, line: 1, lineTo: 1 };
  const below = {
    indicator: 'Tỷ lệ',
    comparator: '<' as const,
    value: 3,
    valueMax: null,
    unit: '%' as const,
    year: 2026,
  };
  const content = contentOf(
    office,
    [VAN_HOA, IN_TIME, LATE, MISSING, EXEMPT, RETURNED, EXTENDED].map((name) => ({
      name,
      tasks: [`Việc của ${name}`],
    })),
    {
      targets: [
        { number: 9, group: null, text: 'Giảm tỷ lệ', measures: [below, { ...below, value: 2, year: 2030 }], place },
      ],
    },
  );
  const open = await makeCycle(office, content);
  const { planId } = open;
  const target = await db.manager.findOneByOrFail(Target, { planId });
  const report = async (name: string, day: string, value?: number) => {
    const request = await open.requestOf(name);
    const assignment = await db.manager.findOneByOrFail(Assignment, { planId, unitId: office.units.get(name) });
    const content: ReportContent = {
      nothingToReport: false,
      results: [{ assignmentId: assignment.id, progress: 'done', text: `Kết quả của ${name}` }],
      figures: value === undefined ? [] : [{ targetId: target.id, measure: 0, value }],
      difficulties: '',
      proposals: '',
    };
    const { id: requestId, version } = request;
    await submitReport(office.as('unitOfficer', name, at(day)), { requestId, version, content, files: [] });
  };
  return { ...open, office, report, secretary: office.as('secretariat', null, at('17')) };
}

/** One body in each state there is. */
async function setUpAll() {
  const all = await setUp();
  const { office, report, requestOf } = all;
  const secretary = office.as('secretariat', null, at('10'));
  await report(VAN_HOA, '09', 2);
  // 'trước ngày 10/11' is counted through the 10th
  await report(IN_TIME, '10', 3);
  const followUp = await db.manager.findOneByOrFail(FollowUp, { requestId: (await requestOf(EXTENDED)).id });
  await extend(secretary, { followUpId: followUp.id, date: '2026-11-12', reason: 'Chờ số liệu' });
  await endRequest(secretary, {
    requestId: (await requestOf(EXEMPT)).id,
    version: 1,
    act: 'exempt',
    reason: 'Không có trẻ em',
  });
  await report(LATE, '11', 2.5);
  await report(RETURNED, '09', 1);
  const returned = { requestId: (await requestOf(RETURNED)).id, version: 2, reason: 'Thiếu' };
  await returnReport(office.as('secretariat', null, at('11')), returned);
  await report(EXTENDED, '12');
  return all;
}

describe('consolidate', () => {
  it('freezes who reported when, and every figure against its target', async () => {
    const { secretary, cycle, planId } = await setUpAll();
    const { consolidatedId } = await consolidate(secretary, { cycleId: cycle.id, version: cycle.version });
    const { content, number } = await db.manager.findOneByOrFail(ConsolidatedReport, { id: consolidatedId });
    expect(number).toBe(1);
    expect(content).toMatchObject({
      planTitle: 'Kế hoạch thử nghiệm',
      planNumber: '15/KH-UBND',
      authorityName: 'Ủy ban nhân dân xã Thử Nghiệm',
      cycle: '2026',
      dataFrom: '2025-12-15',
      dataTo: '2026-12-14',
      forwardTo: 'Sở Y tế',
    });
    expect(content.bodies.map(({ unitName, state, handedInOn }) => [unitName, state, handedInOn])).toEqual([
      [VAN_HOA, 'in-time', '2026-11-09'],
      [IN_TIME, 'in-time', '2026-11-10'],
      [LATE, 'late', '2026-11-11'],
      [MISSING, 'missing', null],
      [EXEMPT, 'excused', null],
      [RETURNED, 'missing', '2026-11-09'],
      [EXTENDED, 'in-time', '2026-11-12'],
    ]);
    expect(completeness(content.bodies)).toEqual({ 'in-time': 3, late: 1, missing: 2, excused: 1 });
    expect(content.bodies[1]?.results).toEqual([
      { task: `Việc của ${IN_TIME}`, progress: 'done', text: `Kết quả của ${IN_TIME}` },
    ]);
    expect(content.targets).toHaveLength(1);
    expect(content.targets[0]?.measures.map((measure) => measure.reported)).toEqual([
      [
        { unitName: VAN_HOA, value: 2, reached: true },
        { unitName: IN_TIME, value: 3, reached: false },
        { unitName: LATE, value: 2.5, reached: true },
      ],
      [],
    ]);
    expect(await db.manager.findOneBy(ReportCycle, { id: cycle.id })).toMatchObject({ status: 'consolidated' });
    expect(await db.manager.countBy(FollowUp, { planId, kind: 'consolidation', open: true })).toBe(0);
    expect(await db.manager.countBy(FollowUp, { planId, kind: 'forwarding', open: true })).toBe(1);
  });

  it('does not make a late report timely by returning it', async () => {
    const { secretary, cycle, report, requestOf, office } = await setUp();
    await report(LATE, '11');
    const order = { requestId: (await requestOf(LATE)).id, version: 2, reason: 'Thiếu' };
    await returnReport(office.as('secretariat', null, at('12')), order);
    await report(LATE, '13');
    const { consolidatedId } = await consolidate(secretary, { cycleId: cycle.id, version: cycle.version });
    const { content } = await db.manager.findOneByOrFail(ConsolidatedReport, { id: consolidatedId });
    expect(content.bodies.find((body) => body.unitName === LATE)).toMatchObject({
      state: 'late',
      handedInOn: '2026-11-11',
    });
  });

  it('is done by the secretariat and the consolidating unit, again with the next number until forwarded', async () => {
    const { office, cycle, report, secretary, planId } = await setUp();
    await report(IN_TIME, '09');
    const order = { cycleId: cycle.id, version: cycle.version };
    await expect(consolidate(office.as('unitHead', IN_TIME, at('12')), order)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const stranger = await makeOffice(db, [VAN_HOA]);
    await expect(consolidate(stranger.as('secretariat'), order)).rejects.toMatchObject({ code: 'cycle-missing' });
    const first = await consolidate(office.as('unitOfficer', VAN_HOA, at('12')), order);
    await expect(consolidate(secretary, order)).rejects.toMatchObject({ code: 'stale-version' });
    const second = await consolidate(secretary, { ...order, version: order.version + 1 });

    const paper = { number: '120/BC-UBND', date: '2026-11-17' };
    const forward = (consolidatedId: string, more = {}) =>
      markForwarded(secretary, { consolidatedId, ...paper, ...more });
    await expect(forward(first.consolidatedId)).rejects.toMatchObject({ code: 'not-newest' });
    await expect(forward(second.consolidatedId, { date: '2026-11-18' })).rejects.toMatchObject({ code: 'bad-date' });
    await expect(forward(second.consolidatedId, { number: ' ' })).rejects.toMatchObject({ code: 'bad-number' });
    await forward(second.consolidatedId);
    await expect(forward(second.consolidatedId)).rejects.toMatchObject({ code: 'already-forwarded' });
    expect(await db.manager.findOneBy(ConsolidatedReport, { id: second.consolidatedId })).toMatchObject({
      number: 2,
      forwardedNumber: '120/BC-UBND',
      forwardedOn: '2026-11-17',
    });
    expect(await db.manager.countBy(FollowUp, { planId, kind: 'forwarding', open: true })).toBe(0);
    await expect(consolidate(secretary, { ...order, version: order.version + 3 })).rejects.toMatchObject({
      code: 'cycle-not-open',
    });
  });
});
