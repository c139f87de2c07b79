import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FAMILIES } from './case.js';
import { describeFailure, differencesOf } from './compare.js';

/**
 * Papers written from a model and read again. `ROUND_TRIP_RUNS` (cases a family) and `ROUND_TRIP_SEED` go beyond the
 * fixed cases of every run: `ROUND_TRIP_RUNS=5000 ROUND_TRIP_SEED=7 npm test -- tests/reading/generator`.
 */
const RUNS = Number(process.env['ROUND_TRIP_RUNS'] ?? 125);
const SEED = Number(process.env['ROUND_TRIP_SEED'] ?? 20_260_205);

describe('papers written and read again', () => {
  it.each(Object.keys(FAMILIES))(
    '%s',
    (name) => {
      const family = FAMILIES[name];
      expect(family).toBeDefined();
      if (!family) return;
      fc.assert(
        fc.property(family.cases, (made) => {
          const differences = differencesOf(made, family.aspects ?? undefined);
          if (differences.length > 0) throw new Error(describeFailure(made, differences));
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    60_000 + RUNS * 100,
  );
});
