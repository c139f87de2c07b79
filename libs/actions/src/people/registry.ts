import type { EntityManager } from 'typeorm';
import { Authority, GroupMember, Unit, UnitAlias } from '#database';
import type { UnitMatch } from '#domain';
import { type RegistryUnit, matchUnits } from '#parsing';

/** The units of an authority, as names in plans are looked up among them. */
export interface Registry {
  /** Bare locality of the authority: 'Xuân Trường'. */
  place: string;
  units: Map<string, Unit>;
  /** The units each name of a plan stands for; a group stands for its members. */
  match(names: readonly string[]): UnitMatch[];
}

/** Loads an authority's units, their other names and the members of groups; units no longer active match nothing. */
export async function loadRegistry(manager: EntityManager, authorityId: string): Promise<Registry> {
  const { place } = await manager.findOneByOrFail(Authority, { id: authorityId });
  const units = await manager.find(Unit, { where: { authorityId }, order: { name: 'ASC' } });
  const aliases = await manager.findBy(UnitAlias, { authorityId });
  const members = await membersByGroup(manager, authorityId);
  const entries = units
    .filter((unit) => unit.active)
    .map((unit): RegistryUnit => ({
      id: unit.id,
      name: unit.name,
      aliases: aliases.filter((alias) => alias.unitId === unit.id).map((alias) => alias.alias),
    }));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const bodiesOf = (id: string): string[] => (byId.get(id)?.kind === 'group' ? (members.get(id) ?? []) : [id]);
  return {
    place,
    units: byId,
    match: (names) =>
      matchUnits(names, entries, { place }).map(({ unitId, suggestions }) => ({
        unitIds: unitId === null ? [] : bodiesOf(unitId),
        suggestions: [...new Set(suggestions.flatMap(bodiesOf))],
      })),
  };
}

/** Group → its active members, by name. */
async function membersByGroup(manager: EntityManager, authorityId: string): Promise<Map<string, string[]>> {
  const rows = await manager
    .createQueryBuilder(GroupMember, 'member')
    .innerJoin(Unit, 'unit', 'unit.id = member.memberId AND unit.active')
    .where('unit.authorityId = :authorityId', { authorityId })
    .orderBy('unit.name')
    .getMany();
  const members = new Map<string, string[]>();
  for (const { groupId, memberId } of rows) members.set(groupId, [...(members.get(groupId) ?? []), memberId]);
  return members;
}
