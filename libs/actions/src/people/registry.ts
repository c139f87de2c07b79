import type { EntityManager } from 'typeorm';
import { Authority, GroupMember, Unit, UnitAlias } from '#database';
import type { UnitMatch } from '#domain';
import { type UnitMatch as FoundMatch, type RegistryUnit, matchUnits } from '#parsing';

/** The units of an authority, as names in plans are looked up among them. */
export interface Registry {
  /** Bare locality of the authority: 'Xuân Trường'. */
  place: string;
  units: Map<string, Unit>;
  /** The units each name of a plan stands for; a group stands for its members. */
  match(names: readonly string[]): UnitMatch[];
}

/**
 * Loads an authority's units, their other names, the names of units they took the place of, and the members of groups; units no
 * longer active match nothing by themselves.
 */
export async function loadRegistry(manager: EntityManager, authorityId: string): Promise<Registry> {
  const { place } = await manager.findOneByOrFail(Authority, { id: authorityId });
  const units = await manager.find(Unit, { where: { authorityId }, order: { name: 'ASC' } });
  const aliases = await manager.findBy(UnitAlias, { authorityId });
  const members = await membersByGroup(manager, authorityId);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const former = formerNames(units, byId);
  const entries = units
    .filter((unit) => unit.active)
    .map((unit): RegistryUnit => ({
      id: unit.id,
      name: unit.name,
      aliases: aliases.filter((alias) => alias.unitId === unit.id).map((alias) => alias.alias),
      formerNames: former.get(unit.id) ?? [],
      group: unit.kind === 'group',
    }));
  const bodiesOf = (id: string): string[] => (byId.get(id)?.kind === 'group' ? (members.get(id) ?? []) : [id]);
  return {
    place,
    units: byId,
    match: (names) => matchUnits(names, entries, { place }).map((match) => draftMatch(match, bodiesOf)),
  };
}

/** What the registry says of a name, as a draft keeps it: an open plural stands for all bodies of its kind. */
function draftMatch(found: FoundMatch, bodiesOf: (id: string) => string[]): UnitMatch {
  const { unitId, memberIds = [], suggestions, via, splitInto } = found;
  const unitIds = unitId === null ? memberIds : bodiesOf(unitId);
  return {
    unitIds,
    suggestions: unitIds.length > 0 ? [] : [...new Set(suggestions.flatMap(bodiesOf))],
    ...(via ? { via } : {}),
    ...(splitInto ? { splitInto } : {}),
  };
}

/** Active unit → names of the units whose place it took, at once or through others (mergers, new names). */
function formerNames(units: readonly Unit[], byId: ReadonlyMap<string, Unit>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const gone of units.filter((unit) => !unit.active)) {
    let heir = gone;
    // a circle of successors has no heir
    for (let steps = 0; !heir.active && heir.replacedById !== null && steps < units.length; steps++) {
      heir = byId.get(heir.replacedById) ?? gone;
    }
    if (heir.active) names.set(heir.id, [...(names.get(heir.id) ?? []), gone.name]);
  }
  return names;
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
