import { afterAll, describe, expect, it } from '@jest/globals';
import { AuditEntry, GroupMember, Person, Session, Unit } from '#database';
import {
  isPassword,
  loadCalendar,
  loadRegistry,
  removeAlias,
  removeHoliday,
  saveAlias,
  saveHoliday,
  savePerson,
  saveUnit,
  setGroupMembers,
  setPassword,
} from '#actions';
import { testDatabase } from '../support/index.js';
import { makeOffice } from './office.js';

const database = await testDatabase();
afterAll(() => database.drop());
const db = database.dataSource;

const setUp = async () => {
  const office = await makeOffice(db, ['Công an xã', 'Trường Tiểu học', 'Trường Mầm non']);
  return { office, secretary: office.as('secretariat'), administrator: office.as('administrator') };
};

describe('units', () => {
  it('are added, changed by version, and keep their names apart', async () => {
    const { secretary, office } = await setUp();
    const { unitId } = await saveUnit(secretary, { unitId: null, name: ' Trạm  Y tế xã ', email: 'yte@xa.example' });
    expect(await db.manager.findOneBy(Unit, { id: unitId })).toMatchObject({
      name: 'Trạm Y tế xã',
      kind: 'body',
      active: true,
      email: 'yte@xa.example',
    });
    expect(await saveUnit(secretary, { unitId, version: 1, requested: true })).toEqual({ unitId, version: 2 });
    expect(await db.manager.findOneBy(Unit, { id: unitId })).toMatchObject({ name: 'Trạm Y tế xã', requested: true });
    const refused = (fields: Partial<Parameters<typeof saveUnit>[1]>, code: string) =>
      expect(
        saveUnit(secretary, { unitId, version: 2, ...fields } as Parameters<typeof saveUnit>[1]),
      ).rejects.toMatchObject({ code });
    await refused({ version: 1 }, 'stale-version');
    await refused({ name: 'Công an xã' }, 'unit-name-taken');
    await refused({ email: 'yte@' }, 'bad-email');
    await refused({ name: ' ' }, 'bad-name');
    await refused({ secretariat: true }, 'secretariat-taken');
    await refused({ kind: 'group' }, 'kind-fixed');
    const police = office.as('unitHead', 'Công an xã');
    await expect(saveUnit(police, { unitId, version: 2, name: 'X' })).rejects.toMatchObject({ code: 'not-allowed' });
    const stranger = (await setUp()).secretary;
    await expect(saveUnit(stranger, { unitId, version: 2, name: 'X' })).rejects.toMatchObject({ code: 'unit-missing' });
  });

  it('go by other names, each of one unit only', async () => {
    const { secretary, office } = await setUp();
    const [police = '', school = ''] = ['Công an xã', 'Trường Tiểu học'].map((name) => office.units.get(name));
    const { aliasId } = await saveAlias(secretary, { unitId: police, alias: 'Công an cơ sở' });
    await expect(saveAlias(secretary, { unitId: school, alias: 'CÔNG AN CƠ SỞ' })).rejects.toMatchObject({
      code: 'alias-taken',
    });
    await expect(saveAlias(secretary, { unitId: school, alias: 'Công an' })).rejects.toMatchObject({
      code: 'alias-taken',
    });
    const match = async () =>
      (await loadRegistry(db.manager, office.authorityId)).match(['Công an cơ sở xã Thử Nghiệm'])[0]?.unitIds;
    expect(await match()).toEqual([police]);
    await removeAlias(secretary, { aliasId });
    expect(await match()).toEqual([]);
  });

  it('stand together as groups, whose inactive members are left out', async () => {
    const { secretary, office } = await setUp();
    const schools = ['Trường Tiểu học', 'Trường Mầm non'].map((name) => office.units.get(name) ?? '');
    const { unitId: groupId } = await saveUnit(secretary, { unitId: null, name: 'Các trường học', kind: 'group' });
    await setGroupMembers(secretary, { groupId, version: 1, memberIds: [...schools, ...schools] });
    expect(await db.manager.countBy(GroupMember, { groupId })).toBe(2);
    const match = async () =>
      (await loadRegistry(db.manager, office.authorityId)).match(['các trường học trên địa bàn'])[0]?.unitIds;
    expect(await match()).toEqual([schools[1], schools[0]]);
    await saveUnit(secretary, { unitId: schools[0] ?? '', version: 1, active: false });
    expect(await match()).toEqual([schools[1]]);
    const foreign = (await setUp()).office.units.get('Công an xã') ?? '';
    for (const memberIds of [[groupId], [foreign]]) {
      await expect(setGroupMembers(secretary, { groupId, memberIds })).rejects.toMatchObject({ code: 'bad-members' });
    }
    await expect(setGroupMembers(secretary, { groupId, version: 1, memberIds: [] })).rejects.toMatchObject({
      code: 'stale-version',
    });
  });
});

describe('people', () => {
  const officer = { personId: null, displayName: 'Cán bộ', role: 'unitOfficer', password: 'mật khẩu dài' } as const;

  it('get accounts with a hashed password; losing a role ends their sessions', async () => {
    const { administrator, office } = await setUp();
    const unitId = office.units.get('Công an xã');
    const { personId } = await savePerson(administrator, { ...officer, login: ' CongAn.1 ', unitId });
    const person = await db.manager.findOneByOrFail(Person, { id: personId });
    expect(person).toMatchObject({ login: 'congan.1', role: 'unitOfficer', unitId, active: true });
    expect(await isPassword(person.passwordHash, 'mật khẩu dài')).toBe(true);

    const at = new Date(administrator.now);
    const session = { tokenHash: 'abc', personId, createdAt: at, expiresAt: new Date(administrator.now + 1) };
    await db.manager.insert(Session, session);
    await savePerson(administrator, { personId, version: 1, displayName: 'Cán bộ mới' });
    expect(await db.manager.countBy(Session, { personId })).toBe(1);
    await savePerson(administrator, { personId, version: 2, role: 'unitHead' });
    expect(await db.manager.countBy(Session, { personId })).toBe(0);
    await db.manager.insert(Session, session);
    await setPassword(administrator, { personId, password: 'mật khẩu mới' });
    expect(await db.manager.countBy(Session, { personId })).toBe(0);
    const changed = await db.manager.findOneByOrFail(Person, { id: personId });
    expect(await isPassword(changed.passwordHash, 'mật khẩu mới')).toBe(true);
    const notes = JSON.stringify(await db.manager.findBy(AuditEntry, { subjectId: personId }));
    for (const secret of ['mật khẩu', 'argon2', 'Cán bộ', 'congan.1']) expect(notes).not.toContain(secret);
  });

  it('need a unit where the role is one of a unit, a free login and a password of some length', async () => {
    const { administrator, office, secretary } = await setUp();
    const unitId = office.units.get('Công an xã') ?? '';
    const add = (more: object) => savePerson(administrator, { ...officer, login: 'congan.2', unitId, ...more });
    await expect(add({ unitId: null })).rejects.toMatchObject({ code: 'unit-needed' });
    const foreign = (await setUp()).office.units.get('Công an xã') ?? '';
    await expect(add({ unitId: foreign })).rejects.toMatchObject({ code: 'unit-missing' });
    await expect(add({ password: 'ngắn' })).rejects.toMatchObject({ code: 'bad-password' });
    await expect(add({ login: 'công an' })).rejects.toMatchObject({ code: 'bad-login' });
    await add({});
    await expect(add({})).rejects.toMatchObject({ code: 'login-taken' });
    await expect(savePerson(secretary, { ...officer, login: 'x.y', unitId })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('leave an administrator behind', async () => {
    const { administrator } = await setUp();
    const self = { personId: administrator.actor.personId, version: 1 };
    await expect(savePerson(administrator, { ...self, active: false })).rejects.toMatchObject({
      code: 'last-administrator',
    });
    await savePerson(administrator, {
      personId: null,
      login: `qt.${self.personId.slice(0, 8)}`,
      displayName: 'Quản trị',
      role: 'administrator',
      password: 'mật khẩu dài',
    });
    await expect(savePerson(administrator, { ...self, role: 'leader' })).resolves.toMatchObject({ version: 2 });
  });
});

describe('holidays', () => {
  it('of an authority win over the shipped ones, for that authority only', async () => {
    const { secretary, office } = await setUp();
    const day = {
      date: '2026-11-23',
      kind: 'off',
      name: 'Nghỉ lễ địa phương',
      source: 'TB 1',
      confirmed: true,
    } as const;
    const { holidayId } = await saveHoliday(secretary, day);
    expect(await saveHoliday(secretary, { ...day, name: 'Ngày hội' })).toEqual({ holidayId });
    const isWorking = async (authorityId: string) =>
      (await loadCalendar(db.manager, authorityId)).isWorkingDay('2026-11-23');
    expect(await isWorking(office.authorityId)).toBe(false);
    expect(await isWorking((await setUp()).office.authorityId)).toBe(true);
    await expect(removeHoliday((await setUp()).secretary, { holidayId })).rejects.toMatchObject({
      code: 'holiday-missing',
    });
    await removeHoliday(secretary, { holidayId });
    expect(await isWorking(office.authorityId)).toBe(true);
    await expect(saveHoliday(secretary, { ...day, date: '2026-02-30' })).rejects.toMatchObject({ code: 'bad-date' });
  });
});
