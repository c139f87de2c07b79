import { costOf, type Cost } from './cost.js';
import type { HostileText } from './hostile-texts.js';

/** How the cost of one hostile text grows with its length. */
export interface Growth {
  costs: readonly Cost[];
  /** Time per character at the last size over that at the first: 1 is linear, the ratio of the sizes is a square. */
  timePerCharacter: number;
  /** The same for the size of the reading. */
  outputPerCharacter: number;
}

/** Below this many milliseconds a time says nothing: the clock of the processor ticks in steps, and code is still cold. */
const LEAST_MS = 8;

/** A time is measured again, up to so often, while it looks like a curve: a busy machine looks like one by chance. */
const MOST_ATTEMPTS = 4;

/** Reads a text at each of the sizes; `most` is the growth above which it is measured again before it is believed. */
export function growthOf({ text }: HostileText, sizes: readonly number[], most: number): Growth {
  const texts = sizes.map(text);
  let costs = texts.map((one, i) => costOf(one, i === 0 ? 2 : 1));
  for (let attempt = 1; attempt < MOST_ATTEMPTS && growthBetween(costs).timePerCharacter > most; attempt++)
    costs = costs.map((cost, i) => ({ ...cost, ms: Math.min(cost.ms, costOf(texts[i] ?? '', i === 0 ? 3 : 1).ms) }));
  return growthBetween(costs);
}

function growthBetween(costs: readonly Cost[]): Growth {
  const [first, last] = [costs[0], costs.at(-1)];
  if (!first || !last) throw new Error('no sizes');
  const perCharacter = Math.max(LEAST_MS, last.ms) / last.characters;
  // A tiny sample measured at the least time would hide a curve: its time is taken as its share of the least time.
  const smallest = Math.max(first.ms, (LEAST_MS * first.characters) / last.characters);
  return {
    costs,
    timePerCharacter: perCharacter / (smallest / first.characters),
    outputPerCharacter: ((last.output ?? 0) / last.characters + 1) / ((first.output ?? 0) / first.characters + 1),
  };
}

/** 'only bullets: 10,000 characters 53 ms (5.3 µs each), …' for the message of a failing test and for the bench. */
export function describeGrowth(name: string, { costs }: Growth): string {
  const steps = costs.map(
    ({ characters, ms, output, refused }) =>
      `${characters.toLocaleString('en')} characters ${ms.toFixed(0)} ms (${((ms * 1000) / characters).toFixed(2)} µs each${output === null ? `, refused ${refused ?? ''}` : `, reading ${(output / characters).toFixed(1)} × as long`})`,
  );
  return `${name}: ${steps.join(' · ')}`;
}
