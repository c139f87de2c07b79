import { afterAll, describe, expect, it } from '@jest/globals';
import { testDatabase, testMailbox } from '../support/index.js';
import { calendar, linesOf, milestonesOf, playPlan } from './support/rehearsal.js';

const mailbox = await testMailbox();
const databases: Awaited<ReturnType<typeof testDatabase>>[] = [];
afterAll(async () => {
  await Promise.all([mailbox.stop(), ...databases.map((database) => database.drop())]);
});

async function played(name: string, options: { issued: string; until?: string; late?: string[] }) {
  const database = await testDatabase();
  databases.push(database);
  const { diary } = await playPlan({ db: database.dataSource, smtpUrl: mailbox.smtpUrl }, name, options);
  expect(diary.filter((line) => line.kind === 'mail' && !calendar.isWorkingDay(line.at))).toEqual([]);
  return diary;
}

describe("plan 000, which states no date: 'trước ngày 30/11' by default", () => {
  it('urges toward Sunday 29/11/2026 and counts Monday 30/11 as in time', async () => {
    const diary = await played('000', { issued: '2026-05-20', until: '2026-12-07', late: ['Công an xã'] });
    expect(milestonesOf(diary, 'Công an xã', '2026-11-29')).toEqual([
      '2026-10-30 opening body',
      '2026-11-12 before-10 body',
      '2026-11-23 before-3 body',
      '2026-11-26 before-1 body',
      '2026-11-27 due body',
      '2026-12-01 overdue-1 body, head',
      '2026-12-03 overdue-3 body, head, secretariat',
      '2026-12-07 overdue-5 body, head, secretariat, leadership',
    ]);
    // 12/11 is before-10: in on Friday 13/11
    expect(new Set(diary.filter((line) => line.kind === 'report').map((line) => line.at))).toEqual(
      new Set(['2026-11-13']),
    );
    // no higher body is named
    expect(linesOf(diary, 'forwarded')).toEqual([]);
    // the consolidating unit's own date: the 5th working day after 30/11, not reached
    expect(milestonesOf(diary, 'Phòng Văn hóa - Xã hội xã', '2026-12-07')).toEqual([
      '2026-12-02 before-3 body',
      '2026-12-04 before-1 body',
      '2026-12-07 due body',
    ]);
  });
});

describe("plan 001, which states only the forwarding date 'trước ngày 30/11'", () => {
  it("asks the bodies 'chậm nhất' for the 10th working day before it", async () => {
    const diary = await played('001', { issued: '2026-03-02', until: '2026-11-30', late: ['Công an phường'] });
    // back from Mon 30/11: 27, 26, 25 (24 is off), 23, 20, 19, 18, 17, 16, Fri 13/11
    expect(milestonesOf(diary, 'Công an phường', '2026-11-13')).toEqual([
      // 14/10 is a Wednesday
      '2026-10-14 opening body',
      '2026-10-30 before-10 body',
      '2026-11-10 before-3 body',
      '2026-11-12 before-1 body',
      '2026-11-13 due body',
      '2026-11-16 overdue-1 body, head',
      '2026-11-18 overdue-3 body, head, secretariat',
      '2026-11-20 overdue-5 body, head, secretariat, leadership',
      // after 20/11: 23, 25, 26, 27, 30/11
      '2026-11-30 overdue-10 body, head, secretariat',
    ]);
    // consolidated at its own deadline, 5 working days after 13/11: 16, 17, 18, 19, Fri 20/11; forwarded on Mon 23/11
    expect(linesOf(diary, 'consolidated').map((line) => line.slice(0, 10))).toEqual(['2026-11-20']);
    expect(linesOf(diary, 'forwarded').map((line) => line.slice(0, 10))).toEqual(['2026-11-23']);
  });
});

describe('plan 002 issued on the eve of Tết 2027', () => {
  it('is confirmed on the first working day after Tết and asks for 2027', async () => {
    // Wed 3/2/2027 is the last working day before Tết (4–10/2)
    const diary = await played('002', { issued: '2027-02-03', until: '2027-10-29' });
    expect(new Set(diary.filter((line) => line.kind === 'receipt').map((line) => line.at))).toEqual(
      new Set(['2027-02-11']),
    );
    // 'trước ngày 10/11/2027': toward Tue 9/11; thirty days before is Sunday 10/10; ten working days before is Tue 26/10
    expect(milestonesOf(diary, 'Công an xã', '2027-11-09')).toEqual([
      '2027-10-11 opening body',
      '2027-10-26 before-10 body',
    ]);
  });

  it('writes nothing of an issue on a day off before the next working day', async () => {
    // Sat 6/2/2027, in Tết: the letters leave on Thu 11/2 in the morning
    const diary = await played('002', { issued: '2027-02-06', until: '2027-02-26' });
    expect(
      new Set(diary.filter((line) => line.kind === 'mail').map((line) => `${line.at} ${line.milestone ?? ''}`)),
    ).toEqual(new Set(['2027-02-11 issued']));
  });
});
