import { beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { followUpStep } from '#actions';
import { AuditEntry, FollowUp, OutboxItem } from '#database';
import { instantOf } from '#domain';
import { issuedPlan } from './drafting.js';
import { type Agent, CULTURE, FRONT, HEALTH, ISSUE_MORNING, POLICE, openHouse } from './house.js';
import { PNG, openCycle, submit } from './reporting.js';

/** One plan through its year, step by step; each test goes on where the one before ended. */
const house = await openHouse();
const commune = await house.commune('Xuân Trường');
const people: Record<'secretariat' | 'leader' | 'police' | 'health' | 'culture' | 'front', Agent> = Object.create(null);
let planId: string;
let cycleId: string;
const requests = new Map<string, string>();
const requestOf = (unitName: string): string => requests.get(unitName) ?? '';
const at = (date: string, time = '09:00') => house.moveTo(instantOf(date, time));
const view = async (unitName: string) =>
  (await people.secretariat.get(`/api/requests/${requestOf(unitName)}`).expect(200)).body;

beforeAll(async () => {
  people.secretariat = await commune.as('secretariat');
  people.leader = await commune.as('leader');
  people.police = await commune.as('unitOfficer', POLICE);
  people.health = await commune.as('unitHead', HEALTH);
  people.culture = await commune.as('unitOfficer', CULTURE);
  people.front = await commune.as('unitOfficer', FRONT);
  planId = await issuedPlan(people.secretariat, people.leader);
});

describe('after issue', () => {
  it('a unit finds the plan in its inbox and confirms it, twice being once', async () => {
    const { body } = await people.police.get('/api/inbox').expect(200);
    expect(body).toMatchObject({ toReceive: [{ planId, number: '15/KH-UBND', tasks: 2 }], toReport: [], handedIn: [] });
    expect(body.toDo[0]).toMatchObject({ deadline: { dueOn: '2026-06-29' }, overdue: false });
    await people.police.post(`/api/plans/${planId}/receipt`).expect(204);
    await people.police.post(`/api/plans/${planId}/receipt`).expect(204);
    expect((await people.police.get('/api/inbox').expect(200)).body.toReceive).toEqual([]);
    const audited = await house.db.manager.findBy(AuditEntry, { action: 'plan.received', subjectId: planId });
    expect(audited).toHaveLength(1);
  });

  it('the board shows who has not, and who has no address', async () => {
    const { body } = await people.secretariat.get('/api/board').expect(200);
    const names = body.notReceived.map((row: { unitName: string }) => row.unitName);
    expect(names.sort()).toEqual([CULTURE, FRONT, HEALTH].sort());
    expect(body.unitsWithoutAddress).toMatchObject([{ unitName: HEALTH }]);
    expect(body.overdue).toEqual([]);
    expect(body.yearsWithoutCalendar).toEqual([]);
  });

  it('the plan tells which mails will go out', async () => {
    await house.moveTo(ISSUE_MORNING);
    const { body } = await people.leader.get(`/api/plans/${planId}`).expect(200);
    expect(body.timeline.upcoming).toContainEqual(
      expect.objectContaining({ on: '2026-01-07', milestone: 'receipt-2', unitName: HEALTH, to: ['body'] }),
    );
    expect(body.timeline.past.filter((mail: { milestone: string }) => mail.milestone === 'issued')).toHaveLength(4);
  });

  it('a dated task is finished by its unit, on the version it saw', async () => {
    const { body } = await people.police.get('/api/inbox').expect(200);
    const task = body.toDo.find((found: { deadline: unknown }) => found.deadline);
    await people.police.post(`/api/assignments/${task.assignmentId}/finish`).send({ version: 9, note: '' }).expect(409);
    await people.police
      .post(`/api/assignments/${task.assignmentId}/finish`)
      .send({ version: task.version, note: 'Đã rà soát' })
      .expect(204);
    await people.police.post(`/api/assignments/${task.assignmentId}/finish`).send({ version: 2, note: '' }).expect(409);
  });
});

describe('when the cycle opens', () => {
  it('every unit is asked, toward 9/11', async () => {
    cycleId = (await openCycle(house, planId)).id;
    const { body } = await people.secretariat.get(`/api/plans/${planId}`).expect(200);
    const [cycle] = body.cycles;
    expect(cycle).toMatchObject({
      name: '2026',
      dueOn: '2026-11-09',
      lastDay: '2026-11-10',
      consolidateBy: '2026-11-17',
      forwardBy: '2026-11-20',
    });
    for (const request of cycle.requests) requests.set(request.unitName, request.id);
    expect([...requests.keys()].sort()).toEqual([CULTURE, FRONT, HEALTH, POLICE].sort());
    expect(body.progress).toMatchObject({ waiting: 4, overdue: 0, inTime: 0 });
  });

  it('a unit hands in with a file, which comes back as it was', async () => {
    await submit(people.police, requestOf(POLICE), { file: true, difficulties: 'Thiếu biển báo trước cổng trường' });
    const { body } = await people.police.get(`/api/requests/${requestOf(POLICE)}`).expect(200);
    expect(body).toMatchObject({
      status: 'submitted',
      state: 'in-time',
      handedInOn: '2026-10-12',
      allowed: [],
      lastReport: { number: 1 },
    });
    const [file] = body.lastReport.files;
    expect(file).toMatchObject({ fileName: 'ảnh chụp.png', mediaType: 'image/png', size: PNG.length });
    const download = await people.secretariat
      .get(`/api/report-files/${file.id}`)
      .expect(200)
      .expect('content-type', 'image/png');
    expect(download.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent('ảnh chụp.png')}`);
    expect(download.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.compare(download.body, PNG)).toBe(0);
  });

  it('a program named .pdf is refused, and the report with it', async () => {
    const { version } = await view(HEALTH);
    const { body } = await people.health
      .post(`/api/requests/${requestOf(HEALTH)}/report`)
      .field('version', String(version))
      .field(
        'content',
        JSON.stringify({ nothingToReport: true, results: [], figures: [], difficulties: '', proposals: '' }),
      )
      .attach('files', Buffer.from('MZ program'), 'bao-cao.pdf')
      .expect(400);
    expect(body.code).toBe('file-type');
    expect(await view(HEALTH)).toMatchObject({ status: 'open', lastReport: null });
  });

  it('a form that is no JSON, or asks for nothing, is told so', async () => {
    const report = (content: string) =>
      people.health
        .post(`/api/requests/${requestOf(HEALTH)}/report`)
        .field('version', '1')
        .field('content', content);
    expect((await report('{').expect(400)).body.errors).toMatchObject([{ field: 'content' }]);
    const empty = { nothingToReport: false, results: [], figures: [], difficulties: '', proposals: '' };
    expect((await report(JSON.stringify(empty)).expect(400)).body.code).toBe('empty-report');
  });

  it('the secretariat returns a report with a reason; handed in again it is accepted', async () => {
    const first = await view(POLICE);
    expect(first.allowed).toEqual(['return', 'accept']);
    await people.secretariat
      .post(`/api/requests/${first.id}/return`)
      .send({ version: first.version, reason: '' })
      .expect(400);
    await people.secretariat
      .post(`/api/requests/${first.id}/return`)
      .send({ version: first.version, reason: 'Xin bổ sung số liệu' })
      .expect(204);
    const inbox = (await people.police.get('/api/inbox').expect(200)).body;
    expect(inbox.toReport).toMatchObject([
      { requestId: first.id, status: 'returned', returnReason: 'Xin bổ sung số liệu' },
    ]);
    await submit(people.police, first.id, { difficulties: 'Thiếu biển báo trước cổng trường' });
    const second = await view(POLICE);
    expect(second).toMatchObject({
      state: 'in-time',
      returnReason: null,
      lastReport: { number: 2 },
      previous: [{ number: 1, returnReason: 'Xin bổ sung số liệu' }],
    });
    await people.secretariat.post(`/api/requests/${first.id}/accept`).send({ version: first.version }).expect(409);
    await people.secretariat.post(`/api/requests/${first.id}/accept`).send({ version: second.version }).expect(204);
    const refused = await people.secretariat
      .post(`/api/requests/${first.id}/return`)
      .send({ version: second.version + 1, reason: 'Nữa' })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'transition-refused', details: { status: 'accepted', allowed: [] } });
  });
});

describe('an extension', () => {
  it('is asked for by the unit and granted; the first deadline stays', async () => {
    const before = await view(HEALTH);
    expect(before.deadline).toMatchObject({ version: 1, date: '2026-11-10' });
    const ask = (date: string) =>
      people.health
        .post(`/api/follow-ups/${before.followUpId}/ask-extension`)
        .send({ date, reason: 'Chờ số liệu của thôn' });
    expect((await ask('2026-11-01').expect(400)).body.code).toBe('date-not-later');
    await ask('2026-11-20').expect(204);
    await ask('2026-11-25').expect(409);
    const { body: board } = await people.secretariat.get('/api/board').expect(200);
    expect(board.extensions).toMatchObject([{ unitName: HEALTH, currentDate: '2026-11-10', date: '2026-11-20' }]);
    await people.health
      .post(`/api/extensions/${board.extensions[0].extensionId}/decision`)
      .send({ grant: true, reason: 'Tự duyệt' })
      .expect(403);
    await people.secretariat
      .post(`/api/extensions/${board.extensions[0].extensionId}/decision`)
      .send({ grant: true, reason: 'Đồng ý' })
      .expect(204);
    expect(await view(HEALTH)).toMatchObject({
      deadline: { version: 2, date: '2026-11-20', source: 'person' },
      extensions: [{ decision: 'granted' }],
    });
  });

  it('is set by the secretariat itself', async () => {
    const { followUpId } = await view(CULTURE);
    await people.secretariat
      .post(`/api/follow-ups/${followUpId}/extend`)
      .send({ date: '2026-11-12', reason: 'Bận kỳ họp' })
      .expect(204);
    expect((await view(CULTURE)).deadline).toMatchObject({ version: 2, dueOn: '2026-11-12' });
  });
});

describe('what is late', () => {
  it('stands on the board with its working days, after the night of the last day', async () => {
    await at('2026-11-10');
    expect((await people.secretariat.get('/api/board').expect(200)).body.overdue).toEqual([]);
    // Friday the 13th: three working days behind Tuesday the 10th
    await at('2026-11-13');
    const followUp = await house.db.manager.findOneByOrFail(FollowUp, { requestId: requestOf(FRONT) });
    await followUpStep(house.db, followUp.id, instantOf('2026-11-13', '08:00'));
    const { body } = await people.secretariat.get('/api/board').expect(200);
    expect(body.overdue.map((row: { unitName: string; daysLate: number }) => [row.unitName, row.daysLate])).toEqual([
      [FRONT, 3],
      [CULTURE, 1],
    ]);
    expect(body.calls).toMatchObject([{ unitName: FRONT, kind: 'call', requested: true }]);
    expect(body.dueSoon).toMatchObject([
      { kind: 'consolidation', unitName: CULTURE, dueOn: '2026-11-17', daysLate: 0 },
    ]);
  });

  it('is urged at once, but not twice within minutes', async () => {
    const { followUpId } = await view(FRONT);
    await people.leader.post(`/api/follow-ups/${followUpId}/urge`).expect(204);
    expect((await people.secretariat.post(`/api/follow-ups/${followUpId}/urge`).expect(409)).body.code).toBe(
      'just-urged',
    );
    const { body } = await people.secretariat.get('/api/board').expect(200);
    expect(body.overdue[0].lastUrgedAt).toBe('2026-11-13T02:00:00.000Z');
    const mails = (await people.secretariat.get(`/api/mails?planId=${planId}`).expect(200)).body;
    expect(mails[0]).toMatchObject({
      milestone: 'urged',
      unitName: FRONT,
      recipientName: FRONT,
      fate: 'pending',
      mayResend: false,
    });
  });

  it('is decided by whoever was called upon', async () => {
    const [item] = (await people.secretariat.get('/api/board').expect(200)).body.calls;
    await people.secretariat
      .post(`/api/escalations/${item.escalationId}/decision`)
      .send({ decision: 'Đã gọi điện, hẹn thứ Hai' })
      .expect(204);
    expect((await people.secretariat.get('/api/board').expect(200)).body.calls).toEqual([]);
  });

  it('goes to Excel for the weekly giao ban', async () => {
    const response = await people.secretariat.get('/api/board.xlsx').responseType('blob').expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(response.body);
    const [sheet] = book.worksheets;
    const row = (n: number) => (sheet?.getRow(n).values as unknown[]).slice(1);
    expect(row(4)).toEqual([
      'STT',
      'Đơn vị',
      'Nội dung',
      'Kế hoạch',
      'Thời hạn',
      'Số ngày quá hạn',
      'Đôn đốc gần nhất',
      'Ghi chú',
    ]);
    expect(row(5)).toEqual([
      1,
      FRONT,
      'Báo cáo kết quả thực hiện năm 2026',
      expect.stringContaining('tai nạn thương tích'),
      '9/11/2026',
      3,
      '13/11/2026',
      'Đơn vị được đề nghị phối hợp',
    ]);
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1 });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
  });

  it('shows in the overview of leadership', async () => {
    const { body } = await people.leader.get('/api/overview').expect(200);
    expect(body.counts).toMatchObject({ running: 1, closed: 0 });
    expect(body.units.find((unit: { unitName: string }) => unit.unitName === FRONT)).toMatchObject({ overdue: 1 });
    expect(body.units.find((unit: { unitName: string }) => unit.unitName === POLICE)).toMatchObject({
      overdue: 0,
      inTime: 1,
    });
  });
});

describe('a unit that answers otherwise', () => {
  it('is recorded by the secretariat, by the day the answer came', async () => {
    const { version, id } = await view(FRONT);
    const content = {
      nothingToReport: true,
      results: [],
      figures: [],
      difficulties: '',
      proposals: 'Đề nghị hỗ trợ kinh phí',
    };
    const record = (receivedOn: string) =>
      people.secretariat.post(`/api/requests/${id}/on-behalf`).send({ version, content, by: 'phone', receivedOn });
    await record('2026-12-30').expect(400);
    await record('2026-11-12').expect(204);
    expect(await view(FRONT)).toMatchObject({
      status: 'submitted',
      state: 'late',
      handedInOn: '2026-11-12',
      lastReport: { onBehalfBy: 'phone' },
    });
  });

  it('may be exempted with a reason, once', async () => {
    const { version, id } = await view(HEALTH);
    await people.secretariat
      .post(`/api/requests/${id}/end`)
      .send({ version, act: 'exempt', reason: 'Chưa có cán bộ' })
      .expect(204);
    expect(await view(HEALTH)).toMatchObject({ status: 'exempt', state: 'excused', closeReason: 'Chưa có cán bộ' });
    await people.secretariat
      .post(`/api/requests/${id}/end`)
      .send({ version: version + 1, act: 'close', reason: 'Lại' })
      .expect(409);
    const told = await house.db.manager.countBy(OutboxItem, { kind: 'signal-workflow' });
    expect(told).toBeGreaterThan(0);
  });
});

describe('consolidating', () => {
  let consolidatedId: string;

  it('is done by the consolidating unit, from its inbox', async () => {
    await submit(people.culture, requestOf(CULTURE), { figure: 60 });
    const [task] = (await people.culture.get('/api/inbox').expect(200)).body.toConsolidate;
    expect(task).toMatchObject({ cycleId, received: 4, bodies: 4, consolidateBy: '2026-11-17' });
    await people.police.post(`/api/cycles/${cycleId}/consolidate`).send({ version: task.version }).expect(403);
    await people.culture
      .post(`/api/cycles/${cycleId}/consolidate`)
      .send({ version: task.version + 5 })
      .expect(409);
    const { body } = await people.culture
      .post(`/api/cycles/${cycleId}/consolidate`)
      .send({ version: task.version })
      .expect(201);
    consolidatedId = body.consolidatedId;
  });

  it('freezes who was in time, late and excused, and the figures', async () => {
    const { body } = await people.leader.get(`/api/consolidated/${consolidatedId}`).expect(200);
    expect(body).toMatchObject({
      number: 1,
      mayForward: false,
      counts: { 'in-time': 1, late: 2, missing: 0, excused: 1 },
    });
    expect(body.content.targets[0].measures[0].reported).toMatchObject([
      { unitName: CULTURE, value: 60, reached: true },
    ]);
    await people.police.get(`/api/consolidated/${consolidatedId}`).expect(404);
    await people.police.get(`/api/consolidated/${consolidatedId}.docx`).expect(404);
  });

  it('gives a Word file in the form of NĐ 30/2020', async () => {
    const response = await people.culture
      .get(`/api/consolidated/${consolidatedId}.docx`)
      .responseType('blob')
      .expect(200);
    expect(response.get('content-disposition')).toContain('.docx');
    const parts = unzipSync(new Uint8Array(response.body));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '');
    for (const said of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ XUÂN TRƯỜNG',
      '- Sở Y tế.',
      'I. CÔNG TÁC CHỈ ĐẠO',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
      'Thiếu biển báo trước cổng trường',
      'Đề nghị hỗ trợ kinh phí',
      '60% (Phòng Văn hóa - Xã hội xã)',
    ])
      expect(text).toContain(said);
  });

  it('is marked as forwarded under its number, once', async () => {
    const forward = (number: string, date: string) =>
      people.secretariat.post(`/api/consolidated/${consolidatedId}/forwarded`).send({ number, date });
    await people.culture
      .post(`/api/consolidated/${consolidatedId}/forwarded`)
      .send({ number: '1', date: '2026-11-13' })
      .expect(403);
    await forward('', '2026-11-13').expect(400);
    await forward('120/BC-UBND', '2027-01-01').expect(400);
    await forward('120/BC-UBND', '2026-11-13').expect(204);
    await forward('121/BC-UBND', '2026-11-13').expect(409);
    const { body } = await people.leader.get(`/api/plans/${planId}`).expect(200);
    expect(body.cycles[0]).toMatchObject({
      status: 'forwarded',
      consolidated: [{ number: 1, forwardedNumber: '120/BC-UBND', forwardedOn: '2026-11-13' }],
    });
  });
});

describe('closing the plan', () => {
  it('ends what is open, with a reason, on the version one saw', async () => {
    const { version } = (await people.leader.get(`/api/plans/${planId}`).expect(200)).body;
    await people.leader
      .post(`/api/plans/${planId}/close`)
      .send({ version: version + 1, reason: 'Thay bằng kế hoạch mới' })
      .expect(409);
    await people.leader
      .post(`/api/plans/${planId}/close`)
      .send({ version, reason: 'Thay bằng kế hoạch mới' })
      .expect(204);
    expect(await house.db.manager.countBy(FollowUp, { planId, open: true })).toBe(0);
    const { body } = await people.secretariat.get('/api/board').expect(200);
    expect(body).toMatchObject({ overdue: [], notReceived: [], toReview: [] });
  });
});
