import { FIGURES, factsOf, plain, type Bags, type Figure, type Labels } from './facts.js';
import { nearness } from './similar.js';

/** What was right, what should have been there, what was read; of one figure over some plans. */
export interface Count {
  hit: number;
  gold: number;
  got: number;
}
export type Counts = Record<Figure, Count>;

export function noCounts(): Counts {
  return Object.fromEntries(FIGURES.map((figure) => [figure, { hit: 0, gold: 0, got: 0 }])) as Counts;
}

/** Harmonic mean of precision and recall; 1 where there was nothing to read and nothing was read. */
export function f1({ hit, gold, got }: Count): number {
  return gold + got === 0 ? 1 : (2 * hit) / (gold + got);
}

/** Adds what was read of one plan to the counts. `forgiving`: a tenth of the letters of a unit or task may differ (scans). */
export function addTo(counts: Counts, gold: Labels, read: Labels, forgiving = false): void {
  const scored = Object.fromEntries(Object.entries(read).filter(([key]) => key in gold)) as unknown as Labels;
  const certain = withoutUncertain(gold, forgiving ? forgive(gold, scored) : scored);
  const [want, have]: [Bags, Bags] = [factsOf(certain.gold), factsOf(certain.read)];
  for (const figure of FIGURES) {
    counts[figure].hit += hits(want[figure], have[figure]);
    counts[figure].gold += want[figure].length;
    counts[figure].got += have[figure].length;
  }
}

function hits(gold: readonly string[], got: readonly string[]): number {
  const left = new Map<string, number>();
  for (const fact of got) left.set(fact, (left.get(fact) ?? 0) + 1);
  return gold.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count > 0;
  }).length;
}

/** Units and tasks marked `uncertain` are taken out of both sides. */
function withoutUncertain(gold: Labels, read: Labels): { gold: Labels; read: Labels } {
  const units = new Set(gold.units.filter((unit) => unit.uncertain).map(({ name }) => plain(name)));
  const tasks = new Set(
    gold.units.flatMap((unit) => unit.tasks.filter((task) => task.uncertain).map(({ text }) => plain(text))),
  );
  const certain = (labels: Labels): Labels => ({
    ...labels,
    units: labels.units
      .filter(({ name }) => !units.has(plain(name)))
      .map((unit) => ({ ...unit, tasks: unit.tasks.filter(({ text }) => !tasks.has(plain(text))) })),
  });
  return { gold: certain(gold), read: certain(read) };
}

/** How alike a misread text must be to its label. */
const LEAST_ALIKE = 0.9;

/** Each name and text read is replaced by the label it nearly is. */
function forgive(gold: Labels, read: Labels): Labels {
  const names = gold.units.map(({ name }) => name);
  const texts = gold.units.flatMap(({ tasks }) => tasks.map(({ text }) => text));
  const nearest = (text: string, among: readonly string[]): string => {
    const alike = among.map((label) => ({ label, ratio: nearness(plain(label) ?? '', plain(text) ?? '') }));
    const best = alike.reduce((one, other) => (other.ratio > one.ratio ? other : one), { label: text, ratio: 0 });
    return best.ratio >= LEAST_ALIKE ? best.label : text;
  };
  return {
    ...read,
    units: read.units.map((unit) => ({
      ...unit,
      name: nearest(unit.name, names),
      tasks: unit.tasks.map((task) => ({ ...task, text: nearest(task.text, texts) })),
    })),
  };
}
