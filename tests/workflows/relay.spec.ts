import { afterEach, describe, expect, it } from '@jest/globals';
import { type RelayPorts, confirmReceipt, morningList, relay, submitReport, sweep, weeklyList } from '#actions';
import { Authority, Assignment, FollowUp, Notification, OutboxItem, Person, ReportRequest, Unit } from '#database';
import { createMailer } from '#mail';
import { type Office, at, openOffice } from './support/office.js';

const offices: Office[] = [];
afterEach(async () => {
  await Promise.all(offices.splice(0).map((office) => office.close()));
});

async function office(issuedOn = '2026-01-05'): Promise<Office> {
  const opened = await openOffice(issuedOn);
  offices.push(opened);
  return opened;
}

/** The office on the morning of 12/10/2026: the cycle has opened, six reminders wait for a minute. */
async function onOpeningDay(): Promise<Office> {
  const opened = await office();
  await opened.settle(at('2026-01-05'));
  for (const actor of opened.cast.officers.values()) {
    await confirmReceipt({ db: opened.db, actor, now: at('2026-01-06', '10:00') }, { planId: opened.planId });
  }
  await opened.settle(at('2026-01-06', '10:01'));
  await opened.mailbox.clear();
  await opened.look(at('2026-10-12'));
  await opened.settle(at('2026-10-12'));
  return opened;
}

const idsOf = ({ mailbox }: Office): string[] => mailbox.mails().map((mail) => mail.messageId);
const fates = async ({ db }: Office): Promise<string[]> =>
  (await db.manager.findBy(Notification, { milestone: 'opening' })).map((row) => row.fate).sort();

describe('the outbox relay', () => {
  it('waits a minute for what falls due on one morning, then sends one letter to each reader', async () => {
    const now = await onOpeningDay();
    expect(now.mailbox.mails()).toHaveLength(0);
    await now.settle(at('2026-10-12', '08:01'));
    expect(now.mailbox.mails()).toHaveLength(6);
    expect(await fates(now)).toEqual(Array(6).fill('sent'));
  });

  it('sends nothing twice when four relays work at once', async () => {
    const now = await onOpeningDay();
    await Promise.all(Array.from({ length: 4 }, () => relay(now.db, now.ports, at('2026-10-12', '08:02'))));
    expect(now.mailbox.mails()).toHaveLength(6);
    expect(new Set(idsOf(now)).size).toBe(6);
  });

  it("repeats after a crash between the server's yes and our commit, with the same Message-ID", async () => {
    const now = await onOpeningDay();
    let accepted = 0;
    // The process dies the moment the server has said yes: nothing after the send is ever executed.
    const dying: RelayPorts = {
      ...now.ports,
      mailer: {
        ...now.mailer,
        send: async (message) => {
          await now.mailer.send(message);
          accepted += 1;
          await new Promise(() => undefined);
        },
      },
    };
    void relay(now.db, dying, at('2026-10-12', '08:02'));
    await now.mailbox.waitFor(() => now.mailbox.mails().length === 5);
    expect(accepted).toBeLessThanOrEqual(5);
    // Too early: the claims might belong to a relay that is merely slow.
    await now.settle(at('2026-10-12', '08:04'));
    const early = idsOf(now);
    await now.settle(at('2026-10-12', '08:08'));
    const late = idsOf(now);
    expect(late.length).toBeGreaterThan(early.length);
    expect(new Set(late).size).toBe(6);
    expect(await fates(now)).toEqual(Array(6).fill('sent'));
    // Nothing is left to repeat.
    await now.settle(at('2026-10-12', '09:00'));
    expect(idsOf(now)).toHaveLength(late.length);
  });

  it('loses nothing while the mail server is down, and tries again with growing delay', async () => {
    const now = await onOpeningDay();
    now.mailbox.refuse({ code: 451, message: 'bao tri' });
    await now.settle(at('2026-10-12', '08:02'));
    expect(now.mailbox.mails()).toHaveLength(0);
    const waiting = await now.db.manager.findBy(OutboxItem, { kind: 'mail', status: 'pending' });
    expect(waiting.map((item) => item.failure)).toEqual(Array(6).fill('smtp-451'));
    now.mailbox.refuse(null);
    await now.settle(at('2026-10-12', '08:02') + 29_000);
    expect(now.mailbox.mails()).toHaveLength(0);
    await now.settle(at('2026-10-12', '08:02') + 30_000);
    expect(now.mailbox.mails()).toHaveLength(6);
  });

  it('keeps letters when nobody answers at the address of the mail server at all', async () => {
    const now = await onOpeningDay();
    const nowhere = createMailer({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'a@xa.example', mailTrialTo: null });
    await now.settle(at('2026-10-12', '08:02'), { ...now.ports, mailer: nowhere });
    expect(await now.db.manager.countBy(OutboxItem, { kind: 'mail', status: 'pending' })).toBe(6);
    await now.settle(at('2026-10-12', '08:30'));
    expect(now.mailbox.mails()).toHaveLength(6);
  });

  it('gives up a letter that the server refuses for good, and shows it as failed', async () => {
    const now = await onOpeningDay();
    const unit = await now.db.manager.findOneByOrFail(Unit, { name: 'Công an xã' });
    now.mailbox.refuse({ code: 550, message: 'khong co', to: (address) => address === unit.email });
    await now.settle(at('2026-10-12', '08:02'));
    expect(now.mailbox.mails()).toHaveLength(5);
    const failed = await now.db.manager.findBy(OutboxItem, { status: 'failed' });
    expect(failed.map((item) => [item.recipient, item.failure])).toEqual([[`unit:${unit.id}`, 'smtp-550']]);
    expect(await fates(now)).toEqual(['failed', ...Array(5).fill('sent')]);
  });

  it('shows a unit without any address as a failed letter, and takes the alternate one where there is one', async () => {
    const now = await onOpeningDay();
    await now.db.manager.update(Unit, { name: 'Công an xã' }, { email: null });
    await now.db.manager.update(
      Unit,
      { name: 'Phòng Kinh tế xã' },
      { email: null, alternateEmail: 'du-phong@xa.example' },
    );
    await now.settle(at('2026-10-12', '08:02'));
    expect(now.mailbox.mails().flatMap((mail) => mail.to)).toContain('du-phong@xa.example');
    const failed = await now.db.manager.findBy(OutboxItem, { status: 'failed' });
    expect(failed.map((item) => item.failure)).toEqual(['no-address']);
  });

  it('drops what was handed in between decision and sending', async () => {
    const now = await onOpeningDay();
    const unit = await now.db.manager.findOneByOrFail(Unit, { name: 'Công an xã' });
    await handIn(now, unit.id, at('2026-10-12') + 30_000);
    await now.settle(at('2026-10-12', '08:02'));
    expect(now.mailbox.mails().flatMap((mail) => mail.to)).not.toContain(unit.email);
    expect(now.mailbox.mails()).toHaveLength(5);
    expect(await fates(now)).toEqual(['dropped', ...Array(5).fill('sent')]);
  });

  it('keeps what arises at night for the letter of the next working morning', async () => {
    const now = await office('2026-01-05');
    await now.settle(at('2026-01-05', '20:00'));
    expect(now.mailbox.mails()).toHaveLength(0);
    await now.settle(at('2026-01-06', '07:45'));
    expect(now.mailbox.mails()).toHaveLength(0);
    await now.settle(at('2026-01-06', '08:01'));
    expect(now.mailbox.mails()).toHaveLength(6);
  });

  it('sends at any hour for an authority that asks for it, as the sample does', async () => {
    const now = await office('2026-01-05');
    await now.db.manager.update(Authority, { id: now.cast.authorityId }, { mailHours: 'any' });
    await now.settle(at('2026-01-11', '03:00'));
    expect(now.mailbox.mails()).toHaveLength(6);
  });

  it('sends everything to one address in a trial, and says which office it is for', async () => {
    const now = await onOpeningDay();
    const mailer = createMailer({
      smtpUrl: now.mailbox.smtpUrl,
      mailFrom: 'a@xa.example',
      mailTrialTo: 'thu@xa.example',
    });
    await now.settle(at('2026-10-12', '08:02'), { ...now.ports, mailer });
    mailer.close();
    expect(new Set(now.mailbox.mails().flatMap((mail) => mail.to))).toEqual(new Set(['thu@xa.example']));
    const subjects = now.mailbox.mails().map((mail) => mail.subject);
    expect(subjects.filter((subject) => subject.startsWith('[Thử nghiệm, gửi Công an xã]'))).toHaveLength(1);
  });

  it('writes courteously to a requested body and orders the others, in one link, without a name of a person', async () => {
    const now = await onOpeningDay();
    await now.settle(at('2026-10-12', '08:02'));
    const letters = await Promise.all(now.mailbox.mails().map((mail) => now.mailbox.read(mail.id)));
    const front = letters.find((letter) => letter?.text.includes('Mặt trận'));
    expect(front?.text).toContain('Trân trọng đề nghị');
    expect(front?.text).not.toMatch(/yêu cầu/iu);
    const police = letters.find((letter) => letter?.text.includes('Kính gửi: Công an xã'));
    expect(police?.text).toContain('Yêu cầu đơn vị');
    for (const letter of letters) {
      expect(letter?.text.match(/https:\/\//g)).toHaveLength(1);
      expect(`${letter?.text}${letter?.html}`).not.toContain('Trần Văn Từng');
    }
  });
});

describe('the lists', () => {
  it('come once a morning to the secretariat and once a week to leadership', async () => {
    const now = await office();
    await now.settle(at('2026-01-05'));
    await now.look(at('2026-01-07'));
    await now.look(at('2026-01-09'));
    await now.mailbox.clear();
    // Fri 9/1: the 4th working day after issue, nobody has confirmed
    expect(await morningList(now.db, at('2026-01-09', '07:45'))).toBe(1);
    expect(await morningList(now.db, at('2026-01-09', '07:50'))).toBe(0);
    expect(await weeklyList(now.db, at('2026-01-09', '07:45'))).toBe(0);
    await now.settle(at('2026-01-09', '07:46'));
    const [list] = now.mailbox.mails();
    const letter = await now.mailbox.read(list?.id ?? '');
    expect(list?.subject).toContain('Danh sách theo dõi sáng 9/1/2026');
    expect(letter?.text.toLocaleLowerCase('vi')).toContain('chưa xác nhận đã nhận kế hoạch (6)');
    // Mon 12/1
    expect(await weeklyList(now.db, at('2026-01-12', '07:45'))).toBe(1);
    await now.settle(at('2026-01-12', '07:46'));
    expect(now.mailbox.mails()[0]?.subject).toContain('Giao ban tuần 12/1/2026');
    // Sat 10/1/2026 is worked for 2/1, Sun 11/1 is not
    expect(await morningList(now.db, at('2026-01-10', '07:45'))).toBe(1);
    expect(await morningList(now.db, at('2026-01-11', '07:45'))).toBe(0);
  });
});

describe('the sweep', () => {
  it('gives back its workflow to what should have been looked at and was not, once', async () => {
    const now = await onOpeningDay();
    const open = await now.db.manager.countBy(FollowUp, { open: true, kind: 'report' });
    expect(open).toBe(6);
    // Everything looked on time: nothing to repair.
    expect((await sweep(now.db, now.ports, at('2026-10-12', '09:00'))).restarted).toBe(0);
    // Nobody looked at before-10 on 26/10.
    const found = await sweep(now.db, now.ports, at('2026-10-26', '09:00'));
    expect(found.restarted).toBe(6);
    expect((await sweep(now.db, now.ports, at('2026-10-26', '09:01'))).restarted).toBe(0);
    await now.settle(at('2026-10-26', '09:02'));
    expect(await now.db.manager.countBy(Notification, { milestone: 'before-10', late: false })).toBe(6);
  });

  it('leaves alone what runs', async () => {
    const now = await onOpeningDay();
    const running = { ...now.ports, workflows: { ...now.ports.workflows, isRunning: () => Promise.resolve(true) } };
    expect((await sweep(now.db, running, at('2026-10-26', '09:00'))).restarted).toBe(0);
  });
});

async function handIn({ db, cast }: Office, unitId: string, now: number): Promise<void> {
  const request = await db.manager.findOneByOrFail(ReportRequest, { unitId });
  const assignments = await db.manager.findBy(Assignment, { unitId });
  const officer = await db.manager.findOneByOrFail(Person, { unitId, role: 'unitOfficer' });
  const results = assignments.map(({ id }) => ({ assignmentId: id, progress: 'done' as const, text: 'Đã làm.' }));
  const content = { nothingToReport: false, results, figures: [], difficulties: '', proposals: '' };
  const actor = { personId: officer.id, authorityId: cast.authorityId, unitId, role: officer.role };
  await submitReport({ db, actor, now }, { requestId: request.id, version: request.version, content, files: [] });
}
