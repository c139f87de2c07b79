import type { ParsedDuty } from '#domain';
import type { Reasons } from '../explain/reasons.js';
import type { Places } from '../structure/place.js';
import type { KnownUnits } from './actors.js';
import { EXPLAINED } from './because.js';
import { readDuties, type DutySource } from './duties.js';

/** The duties of a paper in the order of its text, the reason of each field noted. */
export function readReporting(
  sources: readonly DutySource[],
  units: KnownUnits,
  { places, reasons }: { places: Places; reasons: Reasons },
): ParsedDuty[] {
  const found = sources.flatMap((source) => readDuties(source, units, places));
  found.forEach(({ because }, n) => {
    for (const field of EXPLAINED) reasons.add(`reporting.${n}.${field}`, because[field]);
  });
  return found.map(({ duty }) => duty);
}
