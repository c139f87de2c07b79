import type { MatchedVia } from '#domain';
import { passage } from '../text/passage.js';
import { foldName, type Locality } from './fold-name.js';
import { type FoldedBody, membersOf } from './groups.js';
import { knownUnits } from './known-units.js';
import { divideBodies } from './lists.js';

/** A body of the authority's registry. */
export interface RegistryUnit {
  id: string;
  name: string;
  aliases: readonly string[];
  /** Names it had before, its own or those of the bodies it took over. */
  formerNames?: readonly string[];
  /** True for an entry that stands for several bodies ('Các trường học'). */
  group?: boolean;
}

/** What the registry says of one name of the plan. */
export interface UnitMatch {
  name: string;
  /** The one body that goes by this name; null when none or several do. */
  unitId: string | null;
  /** Bodies a person may choose from, the likeliest first; never taken by themselves. */
  suggestions: string[];
  /** How the body was found. */
  via?: MatchedVia;
  /** All bodies of the registry an open plural stands for ('các trường học'), where no entry of its own does. */
  memberIds?: string[];
  /** The names it may stand for together ('Phòng A và Phòng B'), each known by itself. */
  splitInto?: string[];
}

const MOST_SUGGESTIONS = 5;
/** Abbreviations that mean several things (domain notes §3): alone they name nobody. */
const AMBIGUOUS = new Set([
  'tt',
  'ct',
  'hđ',
  'kt',
  'th',
  'cđ',
  'vx',
  'bch',
  'vp',
  'hội',
  'phòng',
  'ban',
  'đoàn',
  'trạm',
]);
/** No list of bodies in a heading is longer. */
const LONGEST_LIST = 500;

/**
 * Finds the bodies of the registry for the names a plan uses, of units and partners alike. Only an equal folded name is a match: the
 * body's own, one of its aliases, a name of its kind shipped with the program, or a name from before (told by `via`). Likeness
 * only makes suggestions. Linear in names and registry.
 */
export function matchUnits(
  names: readonly string[],
  registry: readonly RegistryUnit[],
  locality: Locality = {},
): UnitMatch[] {
  const lookup = lookupOf(registry, locality);
  return names.map((name) => matchOne(name, lookup));
}

type Index = ReadonlyMap<string, ReadonlySet<string>>;

interface Lookup {
  /** By each way of knowing a body, the surest first: folded name to the ids of the bodies. */
  ways: readonly (readonly [via: MatchedVia, find: (folded: string) => ReadonlySet<string>])[];
  bodies: readonly FoldedBody[];
  locality: Locality;
}

function matchOne(name: string, lookup: Lookup): UnitMatch {
  const known = knownAs(name, lookup);
  if (known.unitId !== null || known.memberIds !== undefined) return known;
  const splitInto = partsOf(name, lookup);
  return splitInto ? { ...known, splitInto } : known;
}

function knownAs(name: string, lookup: Lookup): UnitMatch {
  const folded = foldName(name, lookup.locality);
  for (const [via, find] of lookup.ways) {
    const found = find(folded);
    const [only] = found;
    if (only === undefined) continue;
    if (found.size === 1 && !AMBIGUOUS.has(folded)) return { name, unitId: only, suggestions: [], via };
    return { name, unitId: null, suggestions: [...found] };
  }
  const memberIds = membersOf(folded, lookup.bodies);
  if (memberIds.length > 0) return { name, unitId: null, suggestions: memberIds, via: 'kind', memberIds };
  return { name, unitId: null, suggestions: alike(folded, lookup.bodies) };
}

/** 'Phòng Văn hóa - Xã hội, Trạm Y tế': the bodies of an unknown name, when every part is known by itself. */
function partsOf(name: string, lookup: Lookup): string[] | null {
  if (name.length > LONGEST_LIST) return null;
  const text = name.normalize('NFC');
  const divided = divideBodies(passage(text, new Int32Array(text.length))).map((part) => part.text);
  const parts = divided.length > 1 ? divided : text.split(/\s*[,;]\s*|\s+(?:và|cùng)\s+/u);
  const clean = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (clean.length < 2) return null;
  const allKnown = clean.every((part) => {
    const { unitId, memberIds } = knownAs(part, lookup);
    return unitId !== null || memberIds !== undefined;
  });
  return allKnown ? clean.map((part) => part.charAt(0).toUpperCase() + part.slice(1)) : null;
}

function lookupOf(registry: readonly RegistryUnit[], locality: Locality): Lookup {
  const index = (namesOf: (unit: RegistryUnit) => readonly string[]): Index => {
    const ids = new Map<string, Set<string>>();
    for (const unit of registry)
      for (const name of namesOf(unit)) {
        const folded = foldName(name, locality);
        if (folded !== '') ids.set(folded, (ids.get(folded) ?? new Set()).add(unit.id));
      }
    return ids;
  };
  const names = index((unit) => [unit.name]);
  const aliases = index((unit) => unit.aliases);
  const former = index((unit) => unit.formerNames ?? []);
  const { kinds, successors } = knownNames();
  const among = (others: readonly string[]): Set<string> =>
    new Set(others.flatMap((other) => [...(names.get(other) ?? []), ...(aliases.get(other) ?? [])]));
  return {
    ways: [
      ['name', (folded) => names.get(folded) ?? NONE],
      ['alias', (folded) => aliases.get(folded) ?? NONE],
      ['kind', (folded) => among(kinds.get(folded) ?? [])],
      ['old-name', (folded) => former.get(folded) ?? among(successors.get(folded) ?? [])],
    ],
    bodies: registry
      .filter((unit) => unit.group !== true)
      .map(({ id, name }) => ({ id, folded: foldName(name, locality) })),
    locality,
  };
}

const NONE: ReadonlySet<string> = new Set();

interface KnownNames {
  /** Folded name to all folded names of the same kind of body. */
  kinds: ReadonlyMap<string, readonly string[]>;
  /** Folded name of a body that is no more to the folded names of those its work went to. */
  successors: ReadonlyMap<string, readonly string[]>;
}

let shipped: KnownNames | null = null;

/** The names shipped with the program; they never change, so they are folded once. */
function knownNames(): KnownNames {
  shipped ??= foldKnownNames();
  return shipped;
}

function foldKnownNames(): KnownNames {
  const units = knownUnits();
  const foldedNames = new Map(
    units.map((unit) => [
      unit.canonical,
      [...new Set([unit.canonical, ...unit.aliases].map((name) => foldName(name)))],
    ]),
  );
  const kinds = new Map<string, readonly string[]>();
  const successors = new Map<string, readonly string[]>();
  for (const { canonical, replacedBy } of units) {
    const names = foldedNames.get(canonical) ?? [];
    const next = replacedBy.flatMap((name) => foldedNames.get(name) ?? []);
    for (const name of names) {
      // A folded name two kinds share says nothing.
      kinds.set(name, kinds.has(name) ? [] : names);
      if (next.length > 0) successors.set(name, successors.has(name) ? [] : next);
    }
  }
  return { kinds, successors };
}

/** Bodies that share words with the name. */
function alike(folded: string, bodies: readonly FoldedBody[]): string[] {
  const wanted = new Set(folded.split(' '));
  const scored = bodies.map((body) => ({ id: body.id, score: overlap(wanted, body.folded) }));
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
