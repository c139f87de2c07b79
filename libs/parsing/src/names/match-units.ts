import { foldName, type Locality } from './fold-name.js';
import { knownUnits } from './known-units.js';

/** A body of the authority's registry. */
export interface RegistryUnit {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** What the registry says of one name of the plan. */
export interface UnitMatch {
  name: string;
  /** The one body that goes by this name; null when none or several do. */
  unitId: string | null;
  /** Bodies a person may choose from, the likeliest first; never taken by themselves. */
  suggestions: string[];
}

const MOST_SUGGESTIONS = 5;

/**
 * Finds the bodies of the registry for the names a plan uses. Only an equal folded name or alias is a match, also by way
 * of the aliases shipped with the program; likeness only makes suggestions.
 */
export function matchUnits(
  names: readonly string[],
  registry: readonly RegistryUnit[],
  locality: Locality = {},
): UnitMatch[] {
  const index = indexOf(registry, locality);
  const kinds = kindsByName();
  return names.map((name) => matchOne(name, registry, { index, kinds, locality }));
}

interface Lookup {
  /** Folded name to the ids of the bodies that go by it. */
  index: Map<string, Set<string>>;
  /** Folded name to all folded names of the same kind of body. */
  kinds: Map<string, string[]>;
  locality: Locality;
}

function matchOne(name: string, registry: readonly RegistryUnit[], lookup: Lookup): UnitMatch {
  const folded = foldName(name, lookup.locality);
  const direct = lookup.index.get(folded) ?? new Set<string>();
  const found = direct.size > 0 ? direct : byKind(folded, lookup);
  const [only] = found;
  if (only !== undefined && found.size === 1) return { name, unitId: only, suggestions: [] };
  return { name, unitId: null, suggestions: found.size > 1 ? [...found] : alike(folded, registry, lookup.locality) };
}

function byKind(folded: string, lookup: Lookup): Set<string> {
  const ids = new Set<string>();
  for (const other of lookup.kinds.get(folded) ?? []) for (const id of lookup.index.get(other) ?? []) ids.add(id);
  return ids;
}

function indexOf(registry: readonly RegistryUnit[], locality: Locality): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const unit of registry) {
    for (const name of [unit.name, ...unit.aliases]) {
      const folded = foldName(name, locality);
      index.set(folded, (index.get(folded) ?? new Set()).add(unit.id));
    }
  }
  return index;
}

function kindsByName(): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const unit of knownUnits()) {
    const names = [...new Set([unit.canonical, ...unit.aliases].map((name) => foldName(name)))];
    // A folded name two kinds share says nothing.
    for (const name of names) kinds.set(name, kinds.has(name) ? [] : names);
  }
  return kinds;
}

/** Bodies that share words with the name. */
function alike(folded: string, registry: readonly RegistryUnit[], locality: Locality): string[] {
  const wanted = new Set(folded.split(' '));
  const scored = registry.map((unit) => ({ id: unit.id, score: overlap(wanted, foldName(unit.name, locality)) }));
  return scored
    .filter(({ score }) => score >= 0.25)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id }) => id);
}

/** Shared words over all words. */
function overlap(wanted: ReadonlySet<string>, name: string): number {
  const have = new Set(name.split(' '));
  const shared = [...wanted].filter((word) => have.has(word)).length;
  return shared / (wanted.size + have.size - shared);
}
