import { FIGURES, type Figure, type Labels } from '../score/facts.js';
import { addTo, f1, noCounts, type Counts } from '../score/score.js';
import { DATA_SETS, plansOf, readFile, type DataSet } from './data-sets.js';
import type { Report } from './report.js';

const NOTHING: Labels = { units: [] };

/** What the reader is held to on plans it was made with, and on plans never seen. */
const LEAST: Readonly<Record<DataSet['least'], Partial<Record<Figure, number>>>> = {
  exact: {
    ...{ units: 1, tasks: 1, 'unit kind': 1, 'task role': 1, 'task targets': 1, targets: 1, measures: 1, sections: 1 },
    ...{ coordination: 0.97, deadlines: 0.97, reporting: 0.97, metadata: 0.97, recipients: 0.97 },
  },
  unseen: { units: 0.95, tasks: 0.95, 'task role': 0.9, coordination: 0.9, deadlines: 0.9, reporting: 0.9 },
};

/** F1 of each kind of label over the plans of each set. */
export async function accuracy(report: Report): Promise<void> {
  const columns: { set: DataSet; plans: number; counts: Counts }[] = [];
  for (const set of DATA_SETS) {
    const plans = plansOf(set);
    if (plans.length === 0) continue;
    const counts = noCounts();
    for (const { gold, text } of plans) addTo(counts, gold, (await readFile(text)) ?? NOTHING);
    columns.push({ set, plans: plans.length, counts });
  }
  report.title('Accuracy: F1 of each kind of label', 'npm run bench:read -- accuracy');
  report.table(
    ['label', ...columns.map(({ set, plans }) => `${set.name} (${plans})`)],
    FIGURES.map((figure) => [figure, ...columns.map(({ set, counts }) => cell(set, figure, counts, report))]),
  );
}

function cell(set: DataSet, figure: Figure, counts: Counts, report: Report): string {
  const count = counts[figure];
  if (count.gold + count.got === 0) return '–';
  const score = f1(count);
  const least = LEAST[set.least][figure];
  if (least === undefined || score >= least - 1e-9) return score.toFixed(3);
  report.missed(`${set.name}: ${figure} ${score.toFixed(3)}, held to ${least}`);
  return `${score.toFixed(3)} (held to ${least})`;
}
