import { describe, expect, it } from '@jest/globals';
import { describeGrowth, growthOf } from './growth.js';
import { HOSTILE_TEXTS, type HostileText } from './hostile-texts.js';

/**
 * Eight times the text may take eight times the time. A square would take 64 times, time per character growing eightfold;
 * a growth of three leaves room for memory that has to be cleaned up and for a busy machine.
 */
const MOST_GROWTH = 3;

/** `FUZZ_SIZES=10000,100000,1000000` for more; `npm run bench:read -- growth --sizes 10000,100000,1000000,10000000` for all. */
const SIZES = (process.env['FUZZ_SIZES'] ?? '6000,48000').split(',').map(Number);

type Row = readonly [aim: string, name: string, hostile: HostileText];
const rows = (texts: readonly HostileText[]): Row[] => texts.map((hostile) => [hostile.aim, hostile.name, hostile]);

function expectLinear(name: string, hostile: HostileText, sizes: readonly number[]): void {
  const growth = growthOf(hostile, sizes, MOST_GROWTH);
  const steep = growth.timePerCharacter > MOST_GROWTH || growth.outputPerCharacter > MOST_GROWTH;
  expect(steep ? describeGrowth(name, growth) : '').toBe('');
}

describe('hostile texts are read in linear time and space', () => {
  it.each(rows(HOSTILE_TEXTS))('%s: %s', (_aim, name, hostile) => {
    expectLinear(name, hostile, SIZES);
  });
});

/** One line without an end is where a pattern goes wrong; the first such text of each aim is tried at a megabyte too. */
const LONG_LINES = HOSTILE_TEXTS.filter(({ oneLine }) => oneLine).filter(
  (text, i, all) => all.findIndex(({ aim }) => aim === text.aim) === i,
);

/** What is kept of each of very many paragraphs must not be put on the stack at once. */
const MANY_PARAGRAPHS = ['numbered lines', 'bullets two deep', 'recipients'];

describe('a megabyte of short paragraphs', () => {
  it.each(rows(HOSTILE_TEXTS.filter(({ name }) => MANY_PARAGRAPHS.includes(name))))('%s: %s', (_aim, name, hostile) => {
    expectLinear(name, hostile, [125_000, 1_000_000]);
  });
});

describe('a megabyte in one line', () => {
  it.each(rows(LONG_LINES))('%s: %s', (_aim, name, hostile) => {
    expectLinear(name, hostile, [125_000, 1_000_000]);
  });
});
