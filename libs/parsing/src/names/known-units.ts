import { KNOWN_UNITS, OLD_TO_NEW, type UnitLevel } from './known-units.data.js';

/** A kind of body every authority has or meets (Trạm Y tế xã, Sở Y tế …), with the names it goes by. */
export interface KnownUnit {
  canonical: string;
  /** xa: commune; doanthe: Front and unions; thon: hamlet; truong: school; tinh: province; huyen: former district; khac: other. */
  level: UnitLevel;
  /** Other names and abbreviations, the canonical one not among them. */
  aliases: string[];
  /** Canonical names of the bodies its work went to; empty while it exists. Several: a person decides which. */
  replacedBy: string[];
}

/** The bodies shipped with the program. */
export function knownUnits(): KnownUnit[] {
  const newNames = new Map(
    OLD_TO_NEW.map((row) => {
      const [old = '', ...names] = row.split('|');
      return [old, names];
    }),
  );
  return KNOWN_UNITS.map(([level, names]) => {
    const [canonical = '', ...aliases] = names.split('|');
    return { canonical, level, aliases, replacedBy: newNames.get(canonical) ?? [] };
  });
}
