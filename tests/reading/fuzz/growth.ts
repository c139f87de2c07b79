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

/** Reads a text at each of the sizes, the small ones more often: a single run of a few milliseconds is noise. */
export function growthOf({ text }: HostileText, sizes: readonly number[]): Growth {
  const costs = sizes.map((size, i) => costOf(text(size), i === 0 ? 5 : 3));
  const [first, last] = [costs[0], costs.at(-1)];
  if (!first || !last) throw new Error('no sizes');
  const perCharacter = (cost: Cost): number => Math.max(LEAST_MS, cost.ms) / cost.characters;
  // A tiny sample measured at the least time would hide a curve: its time is taken as that share of the least time.
  const smallest = Math.max(first.ms, (LEAST_MS * first.characters) / last.characters);
  return {
    costs,
    timePerCharacter: perCharacter(last) / (smallest / first.characters),
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
