import { afterAll, describe, expect, it } from '@jest/globals';
import { Authority, Person, Unit, UnitAlias } from '#database';
import { isPassword } from '#actions';
import { runProgram, testDatabase } from '../support/index.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;

/** Runs `dondoc` on the database of this spec. */
async function dondoc(...args: string[]): Promise<{ code: number | null; output: string }> {
  const program = runProgram('apps/cli/src/main.ts', args, { DATABASE_URL: database.url });
  const { code } = await program.exited;
  return { code, output: program.output() };
}

describe('dondoc user add, unit add', () => {
  it('make the first authority, its units and accounts, and say each password once', async () => {
    const admin = ['user', 'add', 'quantri', '--name', 'Quản trị', '--role', 'quan-tri'];
    const without = await dondoc(...admin);
    expect(without).toMatchObject({ code: 2, output: expect.stringContaining('--authority') });

    const name = 'Ủy ban nhân dân phường Hương Trà';
    const first = await dondoc(...admin, '--authority', name);
    expect(first.code).toBe(0);
    expect(await db.manager.find(Authority)).toMatchObject([{ name, place: 'Hương Trà', level: 'xa' }]);
    const password = /một lần này\): (\S{12})$/m.exec(first.output)?.[1] ?? '';
    const person = await db.manager.findOneByOrFail(Person, { login: 'quantri' });
    expect(person).toMatchObject({ role: 'administrator', unitId: null });
    expect(await isPassword(person.passwordHash, password)).toBe(true);

    const unit = ['unit', 'add', 'Công an phường', '--email', 'congan@huongtra.example', '--alias', 'Công an cơ sở'];
    expect(await dondoc(...unit)).toMatchObject({ code: 0 });
    expect(await dondoc(...unit)).toMatchObject({ code: 2, output: expect.stringContaining('Đã có đơn vị') });
    const { id: unitId } = await db.manager.findOneByOrFail(Unit, { name: 'Công an phường' });
    expect(await db.manager.findBy(UnitAlias, { unitId })).toMatchObject([{ alias: 'Công an cơ sở' }]);

    const officer = ['user', 'add', 'congan', '--name', 'Cán bộ', '--role', 'can-bo'];
    expect(await dondoc(...officer)).toMatchObject({
      code: 2,
      output: expect.stringContaining('phải thuộc một đơn vị'),
    });
    expect(await dondoc(...officer, '--unit', 'Công an phường')).toMatchObject({ code: 0 });
    expect(await db.manager.findOneBy(Person, { login: 'congan' })).toMatchObject({ unitId, role: 'unitOfficer' });
  });
});
