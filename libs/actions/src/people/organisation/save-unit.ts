import { randomUUID } from 'node:crypto';
import { Not } from 'typeorm';
import { Unit } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { conflict, demandVersion, found, invalid } from '../../refusals.js';
import { emailOf, nameOf } from './fields.js';

/** What may be said of a unit; what is left out stays as it is. */
export type UnitFields = Partial<
  Pick<Unit, 'name' | 'kind' | 'requested' | 'secretariat' | 'email' | 'alternateEmail' | 'active' | 'replacedById'>
>;

/** A unit to be made (`unitId` null) or changed (with the version the person saw). */
export type UnitOrder = { unitId: null; version?: undefined } | { unitId: string; version: number };

const NEW_UNIT: Required<Omit<UnitFields, 'name'>> = {
  kind: 'body',
  requested: false,
  secretariat: false,
  email: null,
  alternateEmail: null,
  active: true,
  replacedById: null,
};

/**
 * Makes or changes a unit (Đơn vị). Throws DomainError `unit-missing`, `stale-version`, `bad-name`, `bad-email`,
 * `unit-name-taken`, `secretariat-taken`, `kind-fixed`.
 */
export async function saveUnit(
  doing: Doing,
  order: UnitOrder & UnitFields,
): Promise<{ unitId: string; version: number }> {
  demand(doing.actor, 'units.edit');
  const { unitId, version, ...given } = order;
  const fields = checked(given);
  return transact(doing, async (acting) => {
    if (unitId === null) {
      const unit = { ...NEW_UNIT, ...fields, name: fields.name ?? nameOf('', 'Tên đơn vị') };
      const id = randomUUID();
      await demandFree(acting, id, unit);
      await insertOne(acting.manager, Unit, { id, authorityId: acting.actor.authorityId, ...unit });
      await note(acting, id, null, fields);
      return { unitId: id, version: 1 };
    }
    const unit = await lockUnit(acting, unitId);
    demandVersion(unit, version ?? 0);
    if (fields.kind !== undefined && fields.kind !== unit.kind) {
      throw conflict('kind-fixed', 'Không đổi được một đơn vị thành nhóm hoặc ngược lại. Xin tạo đơn vị mới.');
    }
    await demandFree(acting, unit.id, fields);
    await acting.manager.update(Unit, unit.id, { ...fields, version: unit.version + 1 });
    await note(acting, unit.id, unit, fields);
    return { unitId: unit.id, version: unit.version + 1 };
  });
}

/** Locks a unit of the actor's authority. Throws DomainError `unit-missing`. */
export async function lockUnit({ manager, actor }: Acting, unitId: string): Promise<Unit> {
  const row = await manager.findOne(Unit, {
    where: { id: unitId, authorityId: actor.authorityId },
    lock: { mode: 'for_no_key_update' },
  });
  return found(row, 'unit');
}

function checked(given: UnitFields): UnitFields {
  return {
    ...given,
    ...(given.name === undefined ? {} : { name: nameOf(given.name, 'Tên đơn vị') }),
    ...(given.email === undefined ? {} : { email: emailOf(given.email) }),
    ...(given.alternateEmail === undefined ? {} : { alternateEmail: emailOf(given.alternateEmail) }),
  };
}

/** One name is one unit, one office is the secretariat; a successor is another unit of the same authority. */
async function demandFree({ manager, actor }: Acting, id: string, fields: UnitFields): Promise<void> {
  const others = { authorityId: actor.authorityId, id: Not(id) };
  if (fields.name !== undefined && (await manager.existsBy(Unit, { ...others, name: fields.name }))) {
    throw conflict('unit-name-taken', `Đã có đơn vị tên “${fields.name}”.`);
  }
  if (fields.secretariat && (await manager.existsBy(Unit, { ...others, secretariat: true }))) {
    throw conflict('secretariat-taken', 'Đã có một đơn vị làm đầu mối theo dõi. Xin bỏ chọn ở đơn vị đó trước.');
  }
  const { replacedById } = fields;
  if (replacedById != null && !(await manager.existsBy(Unit, { ...others, id: replacedById }))) {
    throw invalid('unit-missing', 'Đơn vị thay thế không có trong danh mục.');
  }
}

/** Which fields changed; addresses are personal enough to stay out of the audit. */
async function note(acting: Acting, id: string, before: Unit | null, fields: UnitFields): Promise<void> {
  const { kind, requested, secretariat, active } = fields;
  await audit(acting, {
    action: before === null ? 'unit.added' : 'unit.changed',
    subjectType: 'unit',
    subjectId: id,
    before: before && { version: before.version, active: before.active, requested: before.requested },
    after: { fields: Object.keys(fields), kind, requested, secretariat, active },
  });
}
