import fc from 'fast-check';
import { assignedDifferences, ASSIGNED_FAMILIES } from '../generator/assigned-cases.js';
import { FAMILIES } from '../generator/case.js';
import { differencesOf } from '../generator/compare.js';
import type { Report } from './report.js';

/** How many papers of each family are read back exactly, and in what the others differ. */
export function roundTrip(report: Report, runs: number, seed: number): void {
  const rows = Object.entries(FAMILIES).map(([name, { cases, aspects }]) => {
    const differing = new Map<string, number>();
    let exact = 0;
    for (const made of fc.sample(cases, { numRuns: runs, seed })) {
      const differences = differencesOf(made, aspects ?? undefined);
      if (differences.length === 0) exact++;
      for (const { aspect } of differences) differing.set(aspect, (differing.get(aspect) ?? 0) + 1);
    }
    if (exact < runs) report.missed(`round trip, ${name}: ${exact} of ${runs} exact`);
    const others = [...differing].sort((a, b) => b[1] - a[1]).map(([aspect, count]) => `${aspect} ${count}`);
    return [name, aspects?.join(', ') ?? 'everything', `${exact} of ${runs}`, others.join(', ')];
  });
  for (const [name, cases] of Object.entries(ASSIGNED_FAMILIES)) {
    const misread = fc.sample(cases, { numRuns: runs, seed }).filter((made) => assignedDifferences(made).length > 0);
    if (misread.length > 0) report.missed(`round trip, ${name}: ${runs - misread.length} of ${runs} exact`);
    rows.push([name, 'units, tasks, roles, partners, deadlines', `${runs - misread.length} of ${runs}`, '']);
  }
  report.title(
    `Round trip: generated papers read back exactly (seed ${seed})`,
    `npm run bench:read -- round-trip --runs ${runs} --seed ${seed}`,
  );
  report.table(['papers', 'compared', 'exact', 'papers that differ, by aspect'], rows);
}
