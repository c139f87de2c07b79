import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { assignedDifferences, ASSIGNED_FAMILIES } from './assigned-cases.js';
import { FAMILIES } from './case.js';
import { describeFailure, differencesOf } from './compare.js';

/**
 * Papers written from a model and read again. `ROUND_TRIP_RUNS` (papers a family) and `ROUND_TRIP_SEED` go beyond the
 * fixed ones of every run: `ROUND_TRIP_RUNS=5000 ROUND_TRIP_SEED=7 npm test -- tests/reading/generator`.
 */
const RUNS = Number(process.env['ROUND_TRIP_RUNS'] ?? 100);
const SEED = Number(process.env['ROUND_TRIP_SEED'] ?? 20_260_205);
const OPTIONS = { numRuns: RUNS, seed: SEED };
const TIMEOUT = 60_000 + RUNS * 400;

describe.each(Object.entries(FAMILIES))('papers written and read again: %s', (_, { cases, aspects }) => {
  it(
    'gives back exactly what was written',
    () => {
      fc.assert(
        fc.property(cases, (made) => {
          const differences = differencesOf(made, aspects ?? undefined);
          if (differences.length > 0) throw new Error(describeFailure(made, differences));
        }),
        OPTIONS,
      );
    },
    TIMEOUT,
  );
});

describe.each(Object.entries(ASSIGNED_FAMILIES))('tasks that name their units themselves: %s', (_, cases) => {
  it(
    'are read with unit, role, partners and deadlines',
    () => {
      fc.assert(
        fc.property(cases, (made) => {
          const differences = assignedDifferences(made);
          if (differences.length > 0) throw new Error(`${differences.join('\n')}\n--- text\n${made.text}\n---`);
        }),
        OPTIONS,
      );
    },
    TIMEOUT,
  );
});
