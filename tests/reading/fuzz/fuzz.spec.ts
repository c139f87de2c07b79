import { describe, expect, it } from '@jest/globals';
import { describeGrowth, growthOf } from './growth.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

/**
 * Eight times the text may take eight times the time. A square would take 64 times, time per character growing eightfold;
 * a growth of three leaves room for memory that has to be cleaned up and for a busy machine.
 */
const MOST_GROWTH = 3;

/** `FUZZ_SIZES=10000,100000,1000000` for more; `npm run bench:read -- growth --sizes 10000,100000,1000000,10000000` for all. */
const SIZES = (process.env['FUZZ_SIZES'] ?? '8000,64000').split(',').map(Number);

describe('hostile texts are read in linear time and space', () => {
  it.each(HOSTILE_TEXTS.map((hostile) => [hostile.aim, hostile.name, hostile] as const))(
    '%s: %s',
    (_aim, name, hostile) => {
      const growth = growthOf(hostile, SIZES, MOST_GROWTH);
      const steep = growth.timePerCharacter > MOST_GROWTH || growth.outputPerCharacter > MOST_GROWTH;
      expect(steep ? describeGrowth(name, growth) : '').toBe('');
    },
  );
});

/** One line without an end is where a pattern goes wrong; it is cheap enough for a megabyte in every run. */
const LONG_LINES = HOSTILE_TEXTS.filter(({ oneLine }) => oneLine);

describe('a megabyte in one line', () => {
  it.each(LONG_LINES.map((hostile) => [hostile.aim, hostile.name, hostile] as const))(
    '%s: %s',
    (_aim, name, hostile) => {
      const growth = growthOf(hostile, [125_000, 1_000_000], MOST_GROWTH);
      expect(growth.timePerCharacter > MOST_GROWTH ? describeGrowth(name, growth) : '').toBe('');
    },
  );
});
