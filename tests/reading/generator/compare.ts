import { DomainError } from '#domain';
import { parsePlan } from '#parsing';
import type { Case } from './case.js';
import { ASPECTS, readFacts, type Aspect } from './expected.js';

/** An aspect in which a reading is not what was written. */
export interface Difference {
  aspect: Aspect | 'refusal';
  missing: string[];
  surplus: string[];
}

/** Reads the text of a case and says in which of the aspects it differs from the model; [] when it is exact. */
export function differencesOf({ text, expected }: Case, aspects: readonly Aspect[] = ASPECTS): Difference[] {
  const got = read(text);
  if (typeof got === 'string') return [{ aspect: 'refusal', missing: [], surplus: [got] }];
  return aspects.flatMap((aspect) => {
    const want = expected[aspect].map((fact) => JSON.stringify(fact));
    const have = got[aspect].map((fact) => JSON.stringify(fact));
    if (want.join('\n') === have.join('\n')) return [];
    return [{ aspect, missing: without(want, have), surplus: without(have, want) }];
  });
}

function read(text: string): ReturnType<typeof readFacts> | string {
  try {
    return readFacts(parsePlan(text));
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

function without(facts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return facts.filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The differences and the text, for the message of a failing case. */
export function describeFailure({ text, made }: Case, differences: readonly Difference[]): string {
  const lines = differences.flatMap(({ aspect, missing, surplus }) => [
    `${aspect}:`,
    ...missing.map((fact) => `  - ${fact}`),
    ...surplus.map((fact) => `  + ${fact}`),
    ...(missing.length + surplus.length === 0 ? ['  (in another order)'] : []),
  ]);
  return `${lines.join('\n')}\nmade with ${made}\n--- text\n${text}\n---`;
}
