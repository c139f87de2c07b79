import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { DraftRevision, PlanDocument, PlanDraft, ProgressStep, Unit } from '#database';
import {
  DRAFT_LIMITS,
  type ReadingWork,
  cancelReading,
  discardDraft,
  loadRegistry,
  readAgain,
  readDraft,
  readWaitingDrafts,
  uploadPlan,
} from '#actions';
import { testDatabase, until } from '../support/index.js';
import { ISSUE_MORNING, makeOffice } from './office.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;

const VAN_HOA = 'Phòng Văn hóa - Xã hội';
const PLAN = await readFile(new URL('../../apps/cli/data/xuan-truong.txt', import.meta.url));
const stepsOf = async (draftId: string) =>
  (await db.manager.find(ProgressStep, { where: { draftId }, order: { id: 'ASC' } })).map((row) => row.step);
const draftOf = (id: string) => db.manager.findOneByOrFail(PlanDraft, { id });
/** Waits until a reader has taken the draft up. */
const claimed = (draftId: string): Promise<void> =>
  until('the draft is claimed', async () => (await draftOf(draftId)).claimId !== null, { longestMs: 50_000 });

const reports: { event: string; code: string; draftId: string }[] = [];
/** A reader whose clock stands, some time after the upload. */
const reader = (afterMs = 0, more: Partial<ReadingWork> = {}): ReadingWork => ({
  db,
  now: () => ISSUE_MORNING + afterMs,
  report: (event) => reports.push(event),
  ...more,
});
const upload = async (bytes: Uint8Array = PLAN, fileName = 'ke-hoach.txt') => {
  const secretary = (await makeOffice(db, [VAN_HOA])).as('secretariat');
  return { secretary, ...(await uploadPlan(secretary, { fileName, bytes })) };
};
/** What a reader leaves behind that is killed while it reads. */
const dieOver = (draftId: string, attempts: number) =>
  db.query('UPDATE plan_draft SET claim_id = gen_random_uuid(), claimed_at = $2, attempts = $3 WHERE id = $1', [
    draftId,
    new Date(ISSUE_MORNING),
    attempts,
  ]);

describe('reading an uploaded plan', () => {
  it('splits it, matches its units, keeps its text and says each step; two readers at once read it once', async () => {
    const office = await makeOffice(db, [VAN_HOA, 'Phòng Kinh tế', 'Công an xã']);
    const { draftId } = await uploadPlan(office.as('secretariat'), { fileName: '../../etc/kế hoạch.txt', bytes: PLAN });
    expect(await draftOf(draftId)).toMatchObject({ status: 'reading', revision: 0, attempts: 0 });
    await Promise.all([readDraft(reader(), draftId), readDraft(reader(), draftId)]);
    await readDraft(reader(), draftId);

    const draft = await draftOf(draftId);
    expect(draft).toMatchObject({ status: 'ready', revision: 1, failure: null, claimId: null, attempts: 0 });
    expect(draft.content?.units).toHaveLength(6);
    expect(draft.content?.units[0]?.bodies[0]?.unitIds).toEqual([office.units.get(VAN_HOA)]);
    expect(draft.content?.units[5]).toMatchObject({ requested: true, bodies: [{ unitIds: [] }] });
    const document = await db.manager.findOneOrFail(PlanDocument, {
      where: { id: draft.documentId },
      select: { id: true, fileName: true, text: true, bytes: true, kind: true, pages: true, lines: true, sketch: true },
    });
    expect(document).toMatchObject({ fileName: 'kế hoạch.txt', kind: 'txt', pages: null, lines: null });
    expect(document.bytes.equals(PLAN)).toBe(true);
    expect(document.text).toContain('TỔ CHỨC THỰC HIỆN');
    expect(document.sketch).toHaveLength(128);
    expect(await db.manager.countBy(DraftRevision, { draftId })).toBe(1);
    expect(await stepsOf(draftId)).toEqual([
      'received',
      'reading',
      'sections',
      ...Array<string>(6).fill('units'),
      'matched',
      'ready',
    ]);
  });

  it('knows a body by the name of one whose place it took, and an open plural by the bodies of its kind', async () => {
    const schools = ['Trường Mầm non Hoa Sen', 'Trường Tiểu học Kim Đồng'];
    const office = await makeOffice(db, ['Phòng Kinh tế', ...schools]);
    const { authorityId, units } = office;
    const replacedById = units.get('Phòng Kinh tế') ?? null;
    const [older, old] = [randomUUID(), randomUUID()];
    await db.manager.insert(Unit, { id: old, authorityId, name: 'Phòng Công Thương', active: false, replacedById });
    await db.manager.insert(Unit, {
      id: older,
      authorityId,
      name: 'Phòng Thủ công nghiệp',
      active: false,
      replacedById: old,
    });
    const { match } = await loadRegistry(db.manager, authorityId);
    const former = { unitIds: [replacedById], suggestions: [], via: 'old-name' };
    expect(match(['Phòng Công Thương', 'Phòng Thủ công nghiệp', 'các trường học'])).toEqual([
      former,
      former,
      { unitIds: schools.map((name) => units.get(name)), suggestions: [], via: 'kind' },
    ]);
    expect(match(['Phòng Kinh tế, Trường Mầm non Hoa Sen'])).toMatchObject([
      { unitIds: [], splitInto: ['Phòng Kinh tế', 'Trường Mầm non Hoa Sen'] },
    ]);
  });

  it('keeps on which page each line of a PDF stands', async () => {
    const bytes = await readFile(new URL('../plans/data/files/003-binh-lu.pdf', import.meta.url));
    const { draftId } = await upload(bytes, 'quyet-dinh.pdf');
    await readDraft(reader(), draftId);
    const { documentId, status } = await draftOf(draftId);
    const { kind, pages, lines, text } = await db.manager.findOneOrFail(PlanDocument, {
      where: { id: documentId },
      select: { id: true, kind: true, pages: true, lines: true, text: true },
    });
    expect([status, kind]).toEqual(['ready', 'pdf']);
    expect(pages).toBeGreaterThan(1);
    const longest = text?.split('\n').length ?? 0;
    expect(lines?.length).toBeGreaterThan(50);
    for (const box of lines ?? []) {
      expect(box.line).toBeLessThanOrEqual(longest);
      expect(box.page).toBeLessThanOrEqual(pages ?? 0);
      expect(Math.max(box.x + box.width, box.y + box.height)).toBeLessThanOrEqual(1.001);
    }
  });

  it('fails with a reason for the person, never with a crash', async () => {
    const files = {
      'not-a-plan': Buffer.from('Ngày xửa ngày xưa, ở một làng nọ có hai vợ chồng nghèo. '.repeat(50)),
      'a broken picture': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    };
    for (const bytes of Object.values(files)) {
      const { draftId } = await upload(bytes);
      await readDraft(reader(), draftId);
      const draft = await draftOf(draftId);
      expect(draft).toMatchObject({ status: 'failed', content: null, claimId: null });
      expect(draft.failure?.message).toMatch(/\p{Lu}.+\./u);
      expect((await stepsOf(draftId)).at(-1)).toBe('failed');
    }
  });

  it('takes several files in their order, each once, however many read', async () => {
    const secretary = (await makeOffice(db, [VAN_HOA])).as('secretariat');
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
    const drafts: string[] = [];
    for (const fileName of names) {
      drafts.push(
        (await uploadPlan(secretary, { fileName, bytes: Buffer.from(`${PLAN.toString()}${fileName}`) })).draftId,
      );
    }
    expect(await stepsOf(drafts[3] ?? '')).toEqual(['received', 'waiting']);
    const counts = await Promise.all([1, 2].map(() => readWaitingDrafts(reader())));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
    for (const draftId of drafts) {
      expect(await draftOf(draftId)).toMatchObject({ status: 'ready', revision: 1 });
      expect((await stepsOf(draftId)).filter((step) => step === 'reading')).toHaveLength(1);
    }
  });
});

describe('a reader that died', () => {
  it('is followed by another when its claim is 30 seconds old, and not before', async () => {
    const { draftId } = await upload();
    await dieOver(draftId, 1);
    expect(await readWaitingDrafts(reader(29_000))).toBe(0);
    expect(await draftOf(draftId)).toMatchObject({ status: 'reading', attempts: 1 });
    expect(await readWaitingDrafts(reader(31_000))).toBe(1);
    expect(await draftOf(draftId)).toMatchObject({ status: 'ready', attempts: 0 });
  });

  it('twice over one file is not followed by a third: the draft fails, and can be read again by hand', async () => {
    const { draftId, secretary } = await upload();
    await dieOver(draftId, 2);
    await readWaitingDrafts(reader(31_000));
    expect(await draftOf(draftId)).toMatchObject({ status: 'failed', failure: { code: 'reading-given-up' } });
    await readAgain(secretary, { draftId });
    expect(await draftOf(draftId)).toMatchObject({ status: 'reading', failure: null, attempts: 0 });
    await readWaitingDrafts(reader());
    expect(await draftOf(draftId)).toMatchObject({ status: 'ready', revision: 1 });
  });

  it('and comes back late changes nothing of what another has read', async () => {
    const { draftId } = await upload();
    // the clock of the second reader is a minute ahead: it takes the claim of the first over while that one reads
    const first = readDraft(reader(), draftId);
    await claimed(draftId);
    const second = readDraft(reader(60_000), draftId);
    await Promise.all([first, second]);
    expect(await draftOf(draftId)).toMatchObject({ status: 'ready', revision: 1, claimId: null });
    expect(await db.manager.countBy(DraftRevision, { draftId })).toBe(1);
    expect((await stepsOf(draftId)).filter((step) => step === 'ready')).toHaveLength(1);
  });
});

describe('a reader that is asked to end', () => {
  it('gives back what it reads, as if it had not begun', async () => {
    const { draftId } = await upload();
    const ending = new AbortController();
    const reading = readWaitingDrafts(reader(0, { signal: ending.signal }));
    await claimed(draftId);
    ending.abort();
    await reading;
    expect(await draftOf(draftId)).toMatchObject({ status: 'reading', claimId: null, attempts: 0 });
    expect(await readWaitingDrafts(reader(0, { signal: ending.signal }))).toBe(0);
    await readWaitingDrafts(reader());
    expect(await draftOf(draftId)).toMatchObject({ status: 'ready' });
  });
});

describe('stopping', () => {
  it('ends a reading that waits; it can be read again, and stopping twice is one', async () => {
    const { draftId, secretary } = await upload();
    await cancelReading(secretary, { draftId });
    await cancelReading(secretary, { draftId });
    expect(await draftOf(draftId)).toMatchObject({ status: 'failed', failure: { code: 'reading-cancelled' } });
    expect(await stepsOf(draftId)).toEqual(['received', 'failed']);
    expect(await readWaitingDrafts(reader())).toBe(0);
    await readAgain(secretary, { draftId });
    await readAgain(secretary, { draftId });
    await readWaitingDrafts(reader());
    expect(await draftOf(draftId)).toMatchObject({ status: 'ready', failure: null });
    await expect(cancelReading(secretary, { draftId })).rejects.toMatchObject({ code: 'draft-not-reading' });
    await expect(readAgain(secretary, { draftId })).rejects.toMatchObject({ code: 'draft-not-failed' });
  });

  it.each(['cancelled', 'discarded'] as const)('ends a reading under way: %s', async (how) => {
    const { draftId, secretary } = await upload();
    const reading = readDraft(reader(), draftId);
    await claimed(draftId);
    if (how === 'cancelled') await cancelReading(secretary, { draftId });
    else await discardDraft(secretary, { draftId, revision: 0 });
    await reading;
    expect(await draftOf(draftId)).toMatchObject({
      status: how === 'cancelled' ? 'failed' : 'discarded',
      content: null,
    });
    expect(await db.manager.countBy(DraftRevision, { draftId })).toBe(0);
    expect(await stepsOf(draftId)).not.toContain('ready');
  });

  it('is not for another authority, nor for a unit', async () => {
    const { draftId } = await upload();
    const stranger = (await makeOffice(db, [])).as('secretariat');
    const police = (await makeOffice(db, ['Công an xã'])).as('unitHead', 'Công an xã');
    for (const act of [cancelReading, readAgain]) {
      await expect(act(stranger, { draftId })).rejects.toMatchObject({ code: 'draft-missing' });
      await expect(act(police, { draftId })).rejects.toMatchObject({ code: 'not-allowed' });
    }
    await readWaitingDrafts(reader());
  });
});

describe('uploading', () => {
  it('takes no empty file, none over 20 MB, and none from a unit', async () => {
    const office = await makeOffice(db, ['Công an xã']);
    const take = (bytes: Uint8Array) => uploadPlan(office.as('secretariat'), { fileName: 'a.txt', bytes });
    await expect(take(new Uint8Array())).rejects.toMatchObject({ code: 'file-empty' });
    await expect(take(new Uint8Array(20 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'file-too-large' });
    const police = office.as('unitHead', 'Công an xã');
    await expect(uploadPlan(police, { fileName: 'a.txt', bytes: PLAN })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('takes 50 files of one authority at most that wait to be read, also when they come at once', async () => {
    const secretary = (await makeOffice(db, [])).as('secretariat');
    const take = () => uploadPlan(secretary, { fileName: 'a.txt', bytes: Buffer.from('x') });
    const results = await Promise.allSettled(Array.from({ length: DRAFT_LIMITS.waiting + 3 }, take));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(3);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ code: 'too-many-waiting', kind: 'conflict', details: { waiting: 50 } });
    }
    // another authority is not held up by it
    await upload();
    await db.query(`UPDATE plan_draft SET status = 'discarded' WHERE status = 'reading'`);
  });
});

it('reports no fault of the reader', () => {
  expect(reports).toEqual([]);
});
