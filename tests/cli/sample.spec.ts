import { afterAll, describe, expect, it } from '@jest/globals';
import { Authority, Person, PlanDraft, Unit } from '#database';
import { isPassword, issuePlan } from '#actions';
import { instantOf, issuesOf } from '#domain';
import { loadSample } from '../../apps/cli/src/sample/index.js';
import { testDatabase } from '../support/index.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;
const NOW = instantOf('2026-01-05', '09:00');

describe('the sample', () => {
  it('is loaded once, with its plan read, matched and ready to be issued', async () => {
    const accounts = await loadSample(db, NOW);
    expect(accounts?.map((account) => account.login)).toEqual(
      expect.arrayContaining(['chutich', 'vanphong', 'quantri']),
    );
    expect(await loadSample(db, NOW)).toBeNull();
    expect(await db.manager.count(Authority)).toBe(1);

    const draft = await db.manager.findOneByOrFail(PlanDraft, { status: 'ready' });
    if (!draft.content) throw new Error('The draft has no content.');
    expect(draft.content.schedule).toMatchObject({ accepted: true, yearly: { relation: 'before', monthDay: '11-10' } });
    expect(issuesOf(draft.content, '2026-01-05')).toEqual([]);
    expect(await namesOf(draft.content.units.map((unit) => unit.bodies.flatMap((body) => body.unitIds)))).toEqual([
      ['Phòng Văn hóa - Xã hội'],
      ['Phòng Kinh tế'],
      ['Văn phòng HĐND và UBND'],
      ['Công an xã'],
      ['Trường Mầm non Xuân Trường', 'Trường THCS Xuân Trường', 'Trường Tiểu học Xuân Trường'],
      ['Ủy ban MTTQ Việt Nam xã'],
    ]);

    const chair = await db.manager.findOneByOrFail(Person, { login: 'chutich' });
    const { id: personId, authorityId, unitId, role } = chair;
    const doing = { db, actor: { personId, authorityId, unitId, role }, now: NOW };
    const order = { draftId: draft.id, revision: draft.revision, number: null, paperDate: null };
    await expect(issuePlan(doing, order)).resolves.toBeDefined();
  });

  it('has addresses that lead nowhere and random passwords that fit', async () => {
    const other = await testDatabase();
    try {
      const accounts = (await loadSample(other.dataSource, NOW)) ?? [];
      expect(new Set(accounts.map((account) => account.password)).size).toBe(accounts.length);
      for (const { password } of accounts) expect(password).toMatch(/^[a-hjkmnp-z2-9]{12}$/);
      const people = await other.dataSource.manager.find(Person);
      expect(people.every((person) => person.email?.endsWith('.example'))).toBe(true);
      const chair = people.find((person) => person.login === 'chutich');
      const told = accounts.find((account) => account.login === 'chutich')?.password ?? '';
      expect(chair?.passwordHash).toMatch(/^\$argon2id\$/);
      expect(await isPassword(chair?.passwordHash ?? '', told)).toBe(true);
      expect(await isPassword(chair?.passwordHash ?? '', `${told}x`)).toBe(false);
    } finally {
      await other.drop();
    }
  });
});

async function namesOf(groups: string[][]): Promise<string[][]> {
  const units = new Map((await db.manager.find(Unit)).map((unit) => [unit.id, unit.name]));
  return groups.map((ids) => ids.map((id) => units.get(id) ?? id).sort());
}
