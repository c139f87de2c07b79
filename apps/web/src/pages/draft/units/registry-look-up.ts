import type { DraftBody, Unit } from '../../../api/types.js';
import { folded } from '../../../components/fold-name.js';

type Known = Pick<Unit, 'id' | 'name' | 'kind' | 'active' | 'memberIds'> & { aliases: { alias: string }[] };

const key = (name: string): string =>
  folded(name)
    .replace(/[\s\-–.,]+/gu, ' ')
    .trim();

/** The bodies a name stands for: exactly a unit's name or one of its other names; a group stands for its members. Empty when unknown. */
export function lookUp(name: string, registry: readonly Known[]): string[] {
  const wanted = key(name);
  const unit = registry.find(
    (known) =>
      known.active && [known.name, ...known.aliases.map(({ alias }) => alias)].some((own) => key(own) === wanted),
  );
  if (!unit) return [];
  return unit.kind === 'group' ? unit.memberIds : [unit.id];
}

/** A part of a name of bodies has a head word and a word that tells which. */
const FEWEST_WORDS = 2;

/**
 * The bodies a name may stand for when it joins several by 'và' or commas, each looked up in the registry; empty where it does not
 * join names. Whether it does ('Phòng A và Phòng B') or is one name ('Văn phòng HĐND và UBND') is for a person to say.
 */
export function splitCandidates(name: string, registry: readonly Known[]): DraftBody[] {
  const parts = name
    .split(/\s*[,;]\s*(?:và\s+)?|\s+và\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const whole = parts.length > 1 && parts.every((part) => part.split(/\s+/u).length >= FEWEST_WORDS);
  return whole ? parts.map((part) => ({ name: part, unitIds: lookUp(part, registry), suggestions: [] })) : [];
}

/** The smallest group of the registry all these bodies belong to; null for a single body or where there is none. */
export function groupOf(unitIds: readonly string[], registry: readonly Known[]): Known | null {
  if (unitIds.length < 2) return null;
  const groups = registry.filter(
    ({ kind, active, memberIds }) => kind === 'group' && active && unitIds.every((id) => memberIds.includes(id)),
  );
  return groups.sort((a, b) => a.memberIds.length - b.memberIds.length)[0] ?? null;
}
