import { afterAll, describe, expect, it } from '@jest/globals';
import { AuditEntry, DraftRevision } from '#database';
import { DRAFT_LIMITS, discardDraft, editDraft, issuesAgainst, loadJudging, saveAlias } from '#actions';
import type { DraftContent, DraftUnit } from '#domain';
import { testDatabase } from '../support/index.js';
import { contentOf, ISSUE_MORNING, makeDraft, makeOffice } from './office.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;

const TERM = { relation: 'by', date: null, source: 'person', afterIssue: { count: 15, unit: 'days' } };
const ONE_BODY = { name: 'Văn phòng HĐND và UBND', unitIds: [], suggestions: [] };
const VAN_HOA = 'Phòng Văn hóa - Xã hội';

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

  it('refuses bodies of another authority, texts left empty, dates that do not exist and terms that are none', async () => {
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
      (copy) => Object.assign(task(copy) ?? {}, { deadline: { relation: 'by', date: null, source: 'person' } }),
      (copy) => Object.assign(task(copy) ?? {}, { deadline: { ...TERM, date: '2026-02-20' } }),
      (copy) => Object.assign(task(copy) ?? {}, { deadline: { ...TERM, afterIssue: { count: 0, unit: 'days' } } }),
      (copy) => Object.assign(copy.units[1] ?? {}, { id: 'u1' }),
      (copy) => Object.assign(copy.units[1]?.tasks[0] ?? {}, { id: 'u1t1' }),
      (copy) => Object.assign(task(copy) ?? {}, { place: { start: 5, end: 100_000, line: 1, lineTo: 1 } }),
      (copy) => Object.assign(copy.units[0] ?? {}, { place: { start: 6, end: 5, line: 1, lineTo: 1 } }),
      (copy) =>
        Object.assign(copy.units[0] ?? {}, {
          tasks: Array.from({ length: DRAFT_LIMITS.tasks }, (_, i) => ({ ...task(copy), id: `t${i}` })),
        }),
      (copy) => Object.assign(copy.schedule.yearly ?? {}, { monthDay: '13-01' }),
      (copy) => Object.assign(copy.schedule, { afterIssue: [{ term: { count: 5000, unit: 'days' } }] }),
    ];
    for (const edit of edits) await expect(change(edit)).rejects.toMatchObject({ code: 'bad-draft', kind: 'invalid' });
    expect(await db.manager.countBy(DraftRevision, { draftId: draft.draftId })).toBe(1);
  });

  it('takes tasks moved, split and merged, and a unit added, as the reviewer leaves them', async () => {
    const { draft, content, secretary, office } = await setUp();
    const [first, second] = content.units;
    if (!first || !second) throw new Error('The draft has no two units.');
    const [lead, guard] = [first.tasks[0], second.tasks[0]];
    if (!lead || !guard) throw new Error('The draft has no two tasks.');
    const added: DraftUnit = {
      ...second,
      id: 'moi-1',
      name: 'Văn phòng HĐND và UBND',
      bodies: [{ ...ONE_BODY, unitIds: [office.units.get('Văn phòng HĐND và UBND') ?? ''] }],
      tasks: [guard],
    };
    const edited: DraftContent = {
      ...content,
      units: [
        {
          ...first,
          tasks: [
            { ...lead, text: 'Chủ trì' },
            { ...lead, id: 'u1t1-2', text: 'và tổng hợp' },
          ],
        },
        { ...second, tasks: [{ ...guard, id: 'gop-1', text: 'Bảo vệ; tuần tra' }] },
        added,
      ],
    };
    expect(await editDraft(secretary, { ...draft, content: edited })).toEqual({ revision: 2 });
    const kept = await db.manager.findOneByOrFail(DraftRevision, { draftId: draft.draftId, revision: 2 });
    expect(kept.content).toEqual(edited);
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
      issuesAgainst(unresolved, await loadJudging(db.manager, office.authorityId, ISSUE_MORNING)).map((i) => i.code);
    expect(await issues()).toEqual(['no-consolidator']);
    const { aliasId } = await saveAlias(secretary, { unitId, alias: 'Bộ phận  Một cửa' });
    expect(await saveAlias(secretary, { unitId, alias: 'bộ phận một cửa' })).toEqual({ aliasId });
    expect(await issues()).toEqual([]);
  });
});
