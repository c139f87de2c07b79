import { randomUUID } from 'node:crypto';
import { Not } from 'typeorm';
import { Person, Session, Unit } from '#database';
import { type Role, demand } from '#domain';
import { audit } from '../../audit.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { conflict, demandVersion, found, invalid } from '../../refusals.js';
import { emailOf, nameOf } from './fields.js';
import { hashPassword } from './password.js';

/** What may be said of a person; what is left out stays as it is. */
export type PersonFields = Partial<Pick<Person, 'displayName' | 'email' | 'role' | 'unitId' | 'active'>>;

/** An account to be made, or one to be changed (with the version the administrator saw). */
export type PersonOrder =
  | ({ personId: null; login: string; password: string } & PersonFields & Pick<Person, 'displayName' | 'role'>)
  | ({ personId: string; version: number } & PersonFields);

const LOGIN = /^[a-z0-9][a-z0-9._-]{1,49}$/;
/** Roles that are nothing without a unit. */
const UNIT_ROLES: readonly Role[] = ['unitHead', 'unitOfficer', 'secretariat'];

/**
 * Makes or changes an account (Tài khoản). Losing a role, a unit or the account ends its sessions. Throws DomainError
 * `person-missing`, `stale-version`, `bad-login`, `login-taken`, `bad-password`, `bad-email`, `unit-needed`, `unit-missing`,
 * `last-administrator`.
 */
export async function savePerson(doing: Doing, order: PersonOrder): Promise<{ personId: string; version: number }> {
  demand(doing.actor, 'people.edit');
  return order.personId === null ? addPerson(doing, order) : changePerson(doing, order);
}

async function addPerson(
  doing: Doing,
  order: Extract<PersonOrder, { personId: null }>,
): Promise<{ personId: string; version: number }> {
  const login = loginOf(order.login);
  const passwordHash = await hashPassword(order.password);
  const fields = checked(order);
  return transact(doing, async (acting) => {
    const { manager, actor, at } = acting;
    await demandUnit(acting, { role: order.role, unitId: fields.unitId ?? null });
    if (await manager.existsBy(Person, { login }))
      throw conflict('login-taken', `Tên đăng nhập “${login}” đã có người dùng.`);
    const id = randomUUID();
    await insertOne(manager, Person, {
      ...fields,
      id,
      authorityId: actor.authorityId,
      login,
      passwordHash,
      createdAt: at,
    });
    await audit(acting, {
      action: 'person.added',
      subjectType: 'person',
      subjectId: id,
      after: { role: order.role, unitId: fields.unitId ?? null },
    });
    return { personId: id, version: 1 };
  });
}

async function changePerson(
  doing: Doing,
  order: Extract<PersonOrder, { version: number }>,
): Promise<{ personId: string; version: number }> {
  const fields = checked(order);
  return transact(doing, async (acting) => {
    const { manager, actor } = acting;
    const row = await manager.findOne(Person, {
      where: { id: order.personId, authorityId: actor.authorityId },
      lock: { mode: 'for_no_key_update' },
    });
    const person = found(row, 'person');
    demandVersion(person, order.version);
    const next = { ...person, ...fields };
    await demandUnit(acting, next);
    await demandAdministrator(acting, person, next);
    const version = person.version + 1;
    await manager.update(Person, person.id, { ...fields, version });
    if (!next.active || next.role !== person.role || next.unitId !== person.unitId) {
      await manager.delete(Session, { personId: person.id });
    }
    await audit(acting, {
      action: 'person.changed',
      subjectType: 'person',
      subjectId: person.id,
      before: { role: person.role, unitId: person.unitId, active: person.active },
      after: { role: next.role, unitId: next.unitId, active: next.active, fields: Object.keys(fields) },
    });
    return { personId: person.id, version };
  });
}

function loginOf(login: string): string {
  const clean = login.trim().toLowerCase();
  if (!LOGIN.test(clean)) {
    throw invalid('bad-login', 'Tên đăng nhập gồm 2–50 chữ thường không dấu, chữ số, dấu chấm, gạch nối.');
  }
  return clean;
}

function checked({ displayName, email, role, unitId, active }: PersonFields): PersonFields {
  return {
    ...(displayName === undefined ? {} : { displayName: nameOf(displayName, 'Tên hiển thị') }),
    ...(email === undefined ? {} : { email: emailOf(email) }),
    ...(role === undefined ? {} : { role }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(active === undefined ? {} : { active }),
  };
}

async function demandUnit(
  { manager, actor }: Acting,
  { role, unitId }: { role: Role; unitId: string | null },
): Promise<void> {
  if (unitId === null && UNIT_ROLES.includes(role)) {
    throw invalid('unit-needed', 'Tài khoản với vai trò này phải thuộc một đơn vị.');
  }
  if (
    unitId !== null &&
    !(await manager.existsBy(Unit, { id: unitId, authorityId: actor.authorityId, kind: 'body' }))
  ) {
    throw invalid('unit-missing', 'Đơn vị không có trong danh mục.');
  }
}

/** Somebody must be left who can make accounts. */
async function demandAdministrator({ manager }: Acting, person: Person, next: Person): Promise<void> {
  const wasOne = person.role === 'administrator' && person.active;
  if (!wasOne || (next.role === 'administrator' && next.active)) return;
  const others = { authorityId: person.authorityId, role: 'administrator' as const, active: true, id: Not(person.id) };
  if (!(await manager.existsBy(Person, others))) {
    throw conflict('last-administrator', 'Đây là tài khoản quản trị duy nhất nên không khóa hoặc đổi vai trò được.');
  }
}
