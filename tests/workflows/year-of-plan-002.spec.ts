import { afterAll, describe, expect, it } from '@jest/globals';
import { checkMails } from '../../apps/cli/src/rehearse/check-mails.js';
import type { DiaryLine } from '../../apps/cli/src/rehearse/diary.js';
import { testDatabase, testMailbox } from '../support/index.js';
import { calendar, linesOf, milestonesOf, playPlan } from './support/rehearsal.js';

const database = await testDatabase();
const mailbox = await testMailbox();
afterAll(() => Promise.all([database.drop(), mailbox.stop()]));

const POLICE = 'Công an xã';
const FRONT = 'Ủy ban Mặt trận Tổ quốc Việt Nam xã';
const CULTURE = 'Phòng Văn hóa - Xã hội xã';
const SECRETARIAT = 'Văn phòng (theo dõi, đôn đốc)';

/** 'Trước ngày 10/11' in 2026, worked out by hand in design §5a. */
const TOWARD = ['2026-10-12 opening body', '2026-10-26 before-10 body'];
const LAST_DAYS = ['2026-11-04 before-3 body', '2026-11-06 before-1 body', '2026-11-09 due body'];

/** Plan 002 in 2026 with a body that is ordered and one that is requested, both of which never hand in. */
const { diary } = await playPlan({ db: database.dataSource, smtpUrl: mailbox.smtpUrl }, '002', {
  issued: '2026-01-05',
  late: [POLICE, FRONT],
});
const mails = diary.filter((line) => line.kind === 'mail');
const units = [...new Set(mails.filter((line) => line.milestone === 'issued').map((line) => line.unit))];

describe('a year of plan 002', () => {
  it('tells its six bodies of the plan on the day of issue, and each confirms receipt on the next working day', () => {
    expect(units).toHaveLength(6);
    expect(diary.filter((line) => line.milestone === 'issued').map((line) => line.at)).toEqual(
      Array(6).fill('2026-01-05'),
    );
    expect(diary.filter((line) => line.kind === 'receipt').map((line) => line.at)).toEqual(Array(6).fill('2026-01-06'));
    expect(mails.filter((line) => line.milestone?.startsWith('receipt'))).toEqual([]);
  });

  it('urges and escalates a late body to the day', () => {
    expect(milestonesOf(diary, POLICE, '2026-11-09')).toEqual([
      ...TOWARD,
      ...LAST_DAYS,
      '2026-11-11 overdue-1 body, head',
      '2026-11-13 overdue-3 body, head, secretariat',
      '2026-11-17 overdue-5 body, head, secretariat, leadership',
      // 24/11 is a day off
      '2026-11-25 overdue-10 body, head, secretariat',
      '2026-12-02 overdue-15 body, head, secretariat',
      '2026-12-09 overdue-20 body, head, secretariat',
      '2026-12-23 overdue-30 body, head, secretariat',
    ]);
    expect(linesOf(diary, 'escalation')).toEqual([
      `2026-11-13 ${POLICE} → secretariat`,
      `2026-11-17 ${POLICE} → leadership`,
    ]);
  });

  it('never raises a requested body to leadership: the secretariat is asked to ring instead', () => {
    expect(milestonesOf(diary, FRONT, '2026-11-09')).toEqual([
      ...TOWARD,
      ...LAST_DAYS,
      '2026-11-11 overdue-1 body, head',
      '2026-11-13 overdue-3 body, head, secretariat',
      '2026-11-25 overdue-10 body, head, secretariat',
      '2026-12-02 overdue-15 body, head, secretariat',
      '2026-12-09 overdue-20 body, head, secretariat',
      '2026-12-23 overdue-30 body, head, secretariat',
    ]);
    expect(linesOf(diary, 'call')).toEqual([`2026-11-13 ${FRONT} → secretariat`]);
  });

  it('sends nothing to a body after it has reported', () => {
    const punctual = units.filter((unit) => unit !== POLICE && unit !== FRONT);
    expect(punctual).toHaveLength(4);
    for (const unit of punctual) {
      expect(milestonesOf(diary, unit ?? '', '2026-11-09')).toEqual(TOWARD);
    }
    expect(diary.filter((line) => line.kind === 'report').map((line) => line.at)).toEqual(Array(4).fill('2026-10-27'));
  });

  it('follows consolidation toward 17/11 and forwarding toward 20/11', () => {
    expect(milestonesOf(diary, CULTURE, '2026-11-17')).toEqual([
      '2026-11-12 before-3 body',
      '2026-11-16 before-1 body',
      '2026-11-17 due body',
    ]);
    expect(linesOf(diary, 'consolidated')).toEqual([`2026-11-17 ${CULTURE} → leadership`]);
    expect(milestonesOf(diary, SECRETARIAT, '2026-11-20')).toEqual(['2026-11-17 before-3 body']);
    expect(linesOf(diary, 'forwarded')).toEqual([`2026-11-18 ${SECRETARIAT} → leadership`]);
  });

  it('writes no more than the table: 6 of issue, 12 toward the date, 3 + 3 + 2 + 3 + 4 + 4 × 3 of the late body …', () => {
    const police = 3 + 2 + 3 + 4 + 4 * 3;
    const front = 3 + 2 + 3 + 4 * 3;
    const consolidation = 3;
    const forwarding = 1;
    expect(mails).toHaveLength(6 + 6 * 2 + police + front + consolidation + forwarding);
  });

  it('writes on no day off', () => {
    expect(mails.filter((line) => !calendar.isWorkingDay(line.at))).toEqual([]);
  });

  it('gives one person one letter a morning, and the mail server got exactly what the ledger says', async () => {
    expect(await checkMails(database.dataSource, mailbox)).toEqual([]);
    // Office and unit apart, the secretariat has on 13/11 one letter about two bodies, and so has each reader on each day.
    const readers = await database.dataSource.query<{ letters: string }[]>(
      `SELECT count(*) AS letters FROM outbox_item WHERE kind = 'mail' AND status = 'done'
        GROUP BY recipient, (done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date HAVING count(*) > 1`,
    );
    expect(readers).toEqual([]);
  });

  it('holds no name, address or text in a workflow history: ids and times alone', async () => {
    const [row] = await database.dataSource.query<{ text: string }[]>(
      `SELECT string_agg(payload::text, ' ') AS text FROM outbox_item WHERE kind <> 'mail'`,
    );
    expect(row?.text).not.toContain('@');
    expect(row?.text).not.toMatch(/Công an|Phòng/);
  });

  it('keeps the ledger in the order of the days', () => {
    const days = diary.map((line: DiaryLine) => line.at);
    expect(days).toEqual([...days].sort());
  });
});
