import { randomUUID } from 'node:crypto';
import { UnitAlias } from '#database';
import { demand } from '#domain';
import { foldName } from '#parsing';
import { audit } from '../../audit.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { conflict, found } from '../../refusals.js';
import { loadRegistry } from '../registry.js';
import { nameOf } from './fields.js';
import { lockUnit } from './save-unit.js';

/**
 * Teaches another name of a unit (Tên gọi khác), so that plans that use it are matched. Repeat-safe. Throws DomainError
 * `unit-missing`, `bad-name`, `alias-taken` when it is the name of another unit.
 */
export async function saveAlias(doing: Doing, order: { unitId: string; alias: string }): Promise<{ aliasId: string }> {
  demand(doing.actor, 'units.edit');
  const alias = nameOf(order.alias, 'Tên gọi khác');
  return transact(doing, async (acting) => {
    const { manager, actor } = acting;
    const unit = await lockUnit(acting, order.unitId);
    const folded = await foldedFree(acting, alias, unit.id);
    const known = await manager.findOneBy(UnitAlias, { authorityId: actor.authorityId, folded });
    if (known) return { aliasId: known.id };
    const aliasId = randomUUID();
    await insertOne(manager, UnitAlias, {
      id: aliasId,
      authorityId: actor.authorityId,
      unitId: unit.id,
      alias,
      folded,
    });
    await audit(acting, { action: 'unit.alias-added', subjectType: 'unit', subjectId: unit.id, after: { aliasId } });
    return { aliasId };
  });
}

/** The alias as names are compared, unless another unit goes by it: a name that means two units would match neither. */
async function foldedFree({ manager, actor }: Acting, alias: string, unitId: string): Promise<string> {
  const { units, place } = await loadRegistry(manager, actor.authorityId);
  const folded = foldName(alias, { place });
  const known = await manager.findOneBy(UnitAlias, { authorityId: actor.authorityId, folded });
  const other = [...units.values()].find(
    (unit) => unit.id !== unitId && (unit.id === known?.unitId || foldName(unit.name, { place }) === folded),
  );
  if (other) throw conflict('alias-taken', `“${alias}” đang là tên của đơn vị “${other.name}”.`);
  return folded;
}

/** Forgets another name of a unit. Throws DomainError `alias-missing`. */
export async function removeAlias(doing: Doing, { aliasId }: { aliasId: string }): Promise<void> {
  demand(doing.actor, 'units.edit');
  await transact(doing, async (acting) => {
    const { manager, actor } = acting;
    const alias = found(await manager.findOneBy(UnitAlias, { id: aliasId, authorityId: actor.authorityId }), 'alias');
    await manager.delete(UnitAlias, alias.id);
    await audit(acting, {
      action: 'unit.alias-removed',
      subjectType: 'unit',
      subjectId: alias.unitId,
      before: { aliasId },
    });
  });
}
