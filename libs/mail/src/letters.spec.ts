import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { NotificationAudience } from '#domain';
import { type Letter, type Matter, morningLetter, noticeLetter, weeklyLetter, writeLetter } from './index.js';

/** `PREVIEW_DIR=<folder> npx jest libs/mail` writes every letter as HTML and text, to be looked at. */
const previewDir = process.env['PREVIEW_DIR'];

const matter = (more: Partial<Matter> = {}): Matter => ({
  kind: 'report',
  milestone: 'before-3',
  planTitle: 'Thực hiện Chương trình hành động quốc gia vì trẻ em xã Xuân Trường đến năm 2030',
  planNumber: '25/KH-UBND',
  cycle: '2026',
  unitName: 'Công an xã',
  requested: false,
  dueOn: '2026-11-09',
  lastDay: '2026-11-10',
  workingDaysLeft: 3,
  workingDaysLate: 0,
  ...more,
});
const late = (days: number, more: Partial<Matter> = {}): Matter =>
  matter({ milestone: `overdue-${days}`, workingDaysLeft: 0, workingDaysLate: days, ...more });
const FRONT = { unitName: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', requested: true };
const frame = (addressee: string) => ({
  authorityName: 'Ủy ban nhân dân xã Xuân Trường',
  addressee,
  url: 'https://dondoc.xuantruong.example/viec',
});

function notice(audience: NotificationAudience, addressee: string, ...matters: Matter[]): Letter {
  const letter = noticeLetter(
    frame(addressee),
    matters.map((one) => ({ audience, matter: one })),
  );
  if (!letter) throw new Error('No letter was written.');
  return letter;
}

const LETTERS: Record<string, Letter | null> = {
  issued: notice('body', 'Công an xã', matter({ kind: 'receipt', milestone: 'issued', cycle: null })),
  'issued-requested': notice(
    'body',
    FRONT.unitName,
    matter({ ...FRONT, kind: 'receipt', milestone: 'issued', cycle: null }),
  ),
  'receipt-again': notice('body', 'Công an xã', matter({ kind: 'receipt', milestone: 'receipt-2', cycle: null })),
  reminder: notice('body', 'Công an xã', matter()),
  'reminder-requested': notice('body', FRONT.unitName, matter(FRONT)),
  digest: notice(
    'body',
    'Phòng Văn hóa - Xã hội xã',
    late(3, { unitName: 'Phòng Văn hóa - Xã hội xã' }),
    matter({
      milestone: 'before-1',
      workingDaysLeft: 1,
      kind: 'consolidation',
      dueOn: '2026-11-17',
      lastDay: '2026-11-17',
    }),
    matter({ milestone: 'opening', workingDaysLeft: 20, kind: 'task', cycle: null, dueOn: '2026-12-09' }),
  ),
  overdue: notice('body', 'Công an xã', late(3)),
  'overdue-requested': notice('body', FRONT.unitName, late(3, FRONT)),
  head: notice('head', 'Thủ trưởng Công an xã', late(3)),
  'head-requested': notice('head', `Thủ trưởng ${FRONT.unitName}`, late(3, FRONT)),
  secretariat: notice(
    'secretariat',
    'Văn phòng HĐND và UBND',
    late(3),
    late(3, { unitName: 'Phòng Kinh tế xã' }),
    late(3, FRONT),
  ),
  leadership: notice('leadership', 'Lãnh đạo Ủy ban nhân dân', late(5)),
  returned: notice('body', 'Công an xã', matter({ milestone: 'returned' })),
  urged: notice('body', 'Công an xã', matter({ milestone: 'urged' })),
  'urged-requested': notice('body', FRONT.unitName, matter({ ...FRONT, milestone: 'urged' })),
  'morning-list': morningLetter(frame('Văn phòng HĐND và UBND'), {
    today: '2026-11-16',
    overdue: [late(4), late(2, { unitName: 'Phòng Kinh tế xã' })],
    dueSoon: [
      matter({ kind: 'consolidation', unitName: 'Phòng Văn hóa - Xã hội xã', dueOn: '2026-11-17', workingDaysLeft: 1 }),
    ],
    notReceived: [matter({ kind: 'receipt', unitName: 'Trường Tiểu học A', cycle: null })],
    calls: [late(4, FRONT)],
    extensions: 2,
    unitsWithoutAddress: ['Thôn 5'],
    failedLetters: ['Trường Mầm non B'],
  }),
  'weekly-list': weeklyLetter(frame('Lãnh đạo Ủy ban nhân dân'), {
    today: '2026-11-16',
    plansRunning: 3,
    toDecide: [late(5)],
    unitsLate: [{ unitName: 'Công an xã', overdue: 2, longestWorkingDays: 5 }],
    reports: { inTime: 21, late: 2, waiting: 6, overdue: 3 },
  }),
};

describe('the letters', () => {
  it.each(Object.entries(LETTERS))(
    '%s is written as text and HTML with one link and the office it is for',
    async (name, letter) => {
      if (letter === null) throw new Error('No letter was written.');
      const { subject, text, html } = writeLetter(letter);
      expect(subject).not.toBe('');
      expect(text.match(/https?:\/\//g)).toHaveLength(1);
      expect(html.match(/href=/g)).toHaveLength(1);
      expect(text).toContain(`Kính gửi: ${letter.addressee}`);
      expect(text).not.toMatch(/undefined|null|NaN/);
      if (previewDir) {
        await mkdir(previewDir, { recursive: true });
        await writeFile(join(previewDir, `${name}.html`), html);
        await writeFile(join(previewDir, `${name}.txt`), `${subject}\n\n${text}`);
      }
    },
  );

  it('never order a requested body about, nor call it late', () => {
    for (const [name, letter] of Object.entries(LETTERS)) {
      if (!name.endsWith('-requested') || letter === null) continue;
      const { subject, text } = writeLetter(letter);
      expect(text).toContain('Trân trọng đề nghị');
      expect(`${subject} ${text}`).not.toMatch(/yêu cầu|khẩn trương|chậm trễ|quá hạn|giải trình/iu);
    }
  });

  it('say how many working days are left or have passed', () => {
    expect(writeLetter(notice('body', 'x', matter())).text).toContain('Còn 3 ngày làm việc');
    expect(writeLetter(notice('body', 'x', late(5))).text).toContain('Quá hạn 5 ngày làm việc');
    expect(writeLetter(notice('body', 'x', matter({ milestone: 'due', workingDaysLeft: 0 }))).text).toContain(
      'Đã đến hạn',
    );
  });

  it('put the gravest first and name the letter by it', () => {
    const { subject, text } = writeLetter(LETTERS['digest'] ?? notice('body', '', matter()));
    expect(subject).toBe('1 việc đã quá hạn');
    expect(text.indexOf('VIỆC ĐÃ QUÁ HẠN')).toBeLessThan(text.indexOf('VIỆC SẮP ĐẾN HẠN'));
  });

  it('escape what comes from a plan', () => {
    const { html } = writeLetter(notice('body', '<b>', matter({ planTitle: '<script>alert("x")</script>' })));
    expect(html).not.toContain('<script>');
  });

  it('are not written when there is nothing to say', () => {
    expect(noticeLetter(frame('x'), [])).toBeNull();
  });
});
