import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { AuditEntry, DraftRevision, PlanDocument, PlanDraft, ProgressStep } from '#database';
import {
  discardDraft,
  editDraft,
  issuesAgainst,
  loadRegistry,
  readDraft,
  rereadDrafts,
  saveAlias,
  uploadPlan,
} from '#actions';
import type { DraftContent } from '#domain';
import { testDatabase } from '../support/index.js';
import { ISSUE_MORNING, contentOf, makeDraft, makeOffice } from './office.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;

const VAN_HOA = 'Phòng Văn hóa - Xã hội';
const PLAN = await readFile(new URL('../../apps/cli/data/xuan-truong.txt', import.meta.url));
const stepsOf = async (draftId: string) =>
  (await db.manager.find(ProgressStep, { where: { draftId }, order: { id: 'ASC' } })).map((row) => row.step);

describe('reading an uploaded plan', () => {
  it('splits it, matches its units and says each step', async () => {
    const office = await makeOffice(db, [VAN_HOA, 'Phòng Kinh tế', 'Công an xã']);
    const secretary = office.as('secretariat');
    const { draftId } = await uploadPlan(secretary, { fileName: '../../etc/kế hoạch.txt', bytes: PLAN });
    expect(await db.manager.findOneBy(PlanDraft, { id: draftId })).toMatchObject({ status: 'reading', revision: 0 });
    await Promise.all([readDraft(db, draftId, ISSUE_MORNING), readDraft(db, draftId, ISSUE_MORNING)]);
    await readDraft(db, draftId, ISSUE_MORNING);

    const draft = await db.manager.findOneByOrFail(PlanDraft, { id: draftId });
    expect(draft).toMatchObject({ status: 'ready', revision: 1, failure: null });
    expect(draft.content?.units).toHaveLength(6);
    expect(draft.content?.units[0]?.bodies[0]?.unitIds).toEqual([office.units.get(VAN_HOA)]);
    expect(draft.content?.units[5]).toMatchObject({ requested: true, bodies: [{ unitIds: [] }] });
    const document = await db.manager.findOneOrFail(PlanDocument, {
      where: { id: draft.documentId },
      select: { id: true, fileName: true, text: true, bytes: true },
    });
    expect(document.fileName).toBe('kế hoạch.txt');
    expect(document.bytes.equals(PLAN)).toBe(true);
    expect(document.text).toContain('TỔ CHỨC THỰC HIỆN');
    expect(await db.manager.countBy(DraftRevision, { draftId })).toBe(1);
    const steps = await stepsOf(draftId);
    expect(steps.filter((step) => step !== 'reading')).toEqual([
      'received',
      'sections',
      ...Array<string>(6).fill('units'),
      'matched',
      'ready',
    ]);
  });

  it('is taken up again when the process that read it has died, and not while it may still be at it', async () => {
    const secretary = (await makeOffice(db, [VAN_HOA])).as('secretariat');
    const { draftId } = await uploadPlan(secretary, { fileName: 'ke-hoach.txt', bytes: PLAN });
    const { createdAt } = await db.manager.findOneByOrFail(PlanDraft, { id: draftId });
    const ports = { report: () => undefined };
    await rereadDrafts(db, ports, createdAt.getTime() + 60_000);
    expect(await db.manager.findOneBy(PlanDraft, { id: draftId })).toMatchObject({ status: 'reading' });
    await rereadDrafts(db, ports, createdAt.getTime() + 150_000);
    expect(await db.manager.findOneBy(PlanDraft, { id: draftId })).toMatchObject({ status: 'ready', revision: 1 });
  });

  it('fails with a reason for the person, never with a crash', async () => {
    const secretary = (await makeOffice(db, [])).as('secretariat');
    const files = {
      'not-a-plan': Buffer.from('Ngày xửa ngày xưa, ở một làng nọ có hai vợ chồng nghèo. '.repeat(50)),
      picture: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    };
    for (const bytes of Object.values(files)) {
      const { draftId } = await uploadPlan(secretary, { fileName: 'a.txt', bytes });
      await readDraft(db, draftId, ISSUE_MORNING);
      const draft = await db.manager.findOneByOrFail(PlanDraft, { id: draftId });
      expect(draft).toMatchObject({ status: 'failed', content: null });
      expect(draft.failure?.message).toMatch(/\p{Lu}.+\./u);
      expect((await stepsOf(draftId)).at(-1)).toBe('failed');
    }
  });

  it('takes no empty file, none over 20 MB, and none from a unit', async () => {
    const office = await makeOffice(db, ['Công an xã']);
    const upload = (bytes: Uint8Array) => uploadPlan(office.as('secretariat'), { fileName: 'a.txt', bytes });
    await expect(upload(new Uint8Array())).rejects.toMatchObject({ code: 'file-empty' });
    await expect(upload(new Uint8Array(20 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'file-too-large' });
    const police = office.as('unitHead', 'Công an xã');
    await expect(uploadPlan(police, { fileName: 'a.txt', bytes: PLAN })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('reviewing a draft', () => {
  const setUp = async () => {
    const office = await makeOffice(db, [VAN_HOA, 'Công an xã']);
    const content = contentOf(office, [
      { name: VAN_HOA, tasks: ['Chủ trì'] },
      { name: 'Công an xã', tasks: ['Bảo vệ'] },
    ]);
    return { office, content, draft: await makeDraft(office, content), secretary: office.as('secretariat') };
  };

  it('keeps every revision and refuses an edit of an older one', async () => {
    const { draft, content, secretary } = await setUp();
    expect(await editDraft(secretary, { ...draft, content })).toEqual({ revision: 2 });
    const results = await Promise.allSettled(
      [1, 2].map(() => editDraft(secretary, { ...draft, revision: 2, content })),
    );
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const loser = results.find((result) => result.status === 'rejected');
    expect(loser?.reason).toMatchObject({ code: 'stale-version', kind: 'conflict' });
    expect(await db.manager.countBy(DraftRevision, { draftId: draft.draftId })).toBe(3);
    expect(await db.manager.countBy(AuditEntry, { subjectId: draft.draftId, action: 'draft.edited' })).toBe(2);
  });

  it('refuses bodies of another authority, texts left empty and dates that do not exist', async () => {
    const { draft, content, secretary } = await setUp();
    const foreign = (await makeOffice(db, ['Thôn 1'])).units.get('Thôn 1') ?? '';
    const change = (edit: (copy: DraftContent) => void) => {
      const copy = structuredClone(content);
      edit(copy);
      return editDraft(secretary, { ...draft, content: copy });
    };
    const task = (copy: DraftContent) => copy.units[0]?.tasks[0];
    const edits: ((copy: DraftContent) => void)[] = [
      (copy) => copy.units[0]?.bodies[0]?.unitIds.push(foreign),
      (copy) => Object.assign(task(copy) ?? {}, { text: '  ' }),
      (copy) => Object.assign(task(copy) ?? {}, { droppedBecause: ' ' }),
      (copy) => Object.assign(task(copy) ?? {}, { deadline: { relation: 'by', date: '2026-02-30', source: 'person' } }),
      (copy) => Object.assign(copy.units[1] ?? {}, { id: 'u1' }),
      (copy) => Object.assign(copy.schedule.yearly ?? {}, { monthDay: '13-01' }),
    ];
    for (const edit of edits) await expect(change(edit)).rejects.toMatchObject({ code: 'bad-draft', kind: 'invalid' });
    expect(await db.manager.countBy(DraftRevision, { draftId: draft.draftId })).toBe(1);
  });

  it('can be put aside, once and for all', async () => {
    const { draft, content, secretary, office } = await setUp();
    const stranger = await makeOffice(db, []);
    await expect(discardDraft(stranger.as('secretariat'), draft)).rejects.toMatchObject({ code: 'draft-missing' });
    await expect(discardDraft(secretary, { ...draft, revision: 7 })).rejects.toMatchObject({ code: 'stale-version' });
    await discardDraft(secretary, draft);
    await discardDraft(secretary, draft);
    await expect(editDraft(secretary, { ...draft, content })).rejects.toMatchObject({ code: 'draft-not-open' });
    expect(office.units.size).toBe(3);
  });

  it('learns another name of a unit for the next plan', async () => {
    const { office, content, secretary } = await setUp();
    const unitId = office.units.get(VAN_HOA) ?? '';
    const unresolved = structuredClone(content);
    unresolved.schedule.consolidator.name = 'Bộ phận Một cửa';
    const issues = async () =>
      issuesAgainst(unresolved, await loadRegistry(db.manager, office.authorityId), '2026-01-05').map((i) => i.code);
    expect(await issues()).toEqual(['no-consolidator']);
    const { aliasId } = await saveAlias(secretary, { unitId, alias: 'Bộ phận  Một cửa' });
    expect(await saveAlias(secretary, { unitId, alias: 'bộ phận một cửa' })).toEqual({ aliasId });
    expect(await issues()).toEqual([]);
  });
});
