import { readFileSync } from 'node:fs';
import { readDocument } from '#documents';
import type { ParsedPlan } from '#domain';
import { parsePlan } from '#parsing';

const DATA = new URL('../data/', import.meta.url);

/** What a careful reader found in a plan; labels a second reader may see otherwise are marked `uncertain`. */
export interface Gold extends Partial<Omit<ParsedPlan, 'units' | 'warnings'>> {
  units: (Omit<ParsedPlan['units'][number], 'tasks'> & {
    uncertain?: boolean;
    tasks: (ParsedPlan['units'][number]['tasks'][number] & { uncertain?: boolean })[];
  })[];
}

/** The labels of a plan by its name, for instance `003-binh-lu` or `more/25-luong-minh-tiep-cong-dan`. */
export function readGold(name: string): Gold {
  return JSON.parse(readFileSync(new URL(`${name}.gold.json`, DATA), 'utf8')) as Gold;
}

/** Reads a plan of the test data, or one shipped with the program, through the same door as a user's file. */
export async function readPlan(file: string): Promise<ParsedPlan> {
  const url = new URL(file, DATA);
  return parsePlan((await readDocument({ fileName: file, bytes: readFileSync(url) })).text);
}

/** The reading reduced to the fields the labels have, so that the two can be compared as they are. */
export function labelled(plan: unknown, gold: unknown): unknown {
  if (Array.isArray(gold)) return (plan as unknown[]).map((item, i) => labelled(item, gold[i] ?? gold[0]));
  if (typeof gold !== 'object' || gold === null || typeof plan !== 'object' || plan === null) return plan;
  const known = Object.keys(gold).filter((key) => key !== 'source' && key !== 'uncertain');
  return Object.fromEntries(
    known.map((key) => [key, labelled((plan as Record<string, unknown>)[key], (gold as Record<string, unknown>)[key])]),
  );
}

/** The labels without the marks that only tell how sure they are. */
export function bare(gold: unknown): unknown {
  if (Array.isArray(gold)) return gold.map(bare);
  if (typeof gold !== 'object' || gold === null) return gold;
  return Object.fromEntries(
    Object.entries(gold).flatMap(([key, value]) =>
      key === 'source' || key === 'uncertain' ? [] : [[key, bare(value)]],
    ),
  );
}
