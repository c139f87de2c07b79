import { growthOf } from '../fuzz/growth.js';
import { HOSTILE_TEXTS } from '../fuzz/hostile-texts.js';
import type { Report } from './report.js';

/** Above this the time per character grows with the text: a square would give the ratio of the sizes. */
const MOST_GROWTH = 3;

/** Time per character of hostile texts at each size: the worst of each aim of attack. */
export function growth(report: Report, sizes: readonly number[]): void {
  const worst = new Map<string, { name: string; growth: number; perCharacter: readonly number[] }>();
  for (const hostile of HOSTILE_TEXTS) {
    const { costs, timePerCharacter } = growthOf(hostile, sizes, MOST_GROWTH);
    if (timePerCharacter > MOST_GROWTH)
      report.missed(`${hostile.name}: time per character grows ${timePerCharacter.toFixed(1)} times`);
    const before = worst.get(hostile.aim);
    if (before && before.growth >= timePerCharacter) continue;
    const perCharacter = costs.map(({ ms, characters }) => (ms * 1000) / characters);
    worst.set(hostile.aim, { name: hostile.name, growth: timePerCharacter, perCharacter });
  }
  report.title(
    `Growth: ${HOSTILE_TEXTS.length} hostile texts, µs a character; the worst of each aim`,
    'npm run bench:read -- growth',
  );
  report.table(
    ['aim', 'text', ...sizes.map((size) => `${(size / 1000).toLocaleString('en')} KB`), 'growth'],
    [...worst].map(([aim, { name, growth, perCharacter }]) => [
      aim,
      name,
      ...perCharacter.map((us) => us.toFixed(2)),
      growth.toFixed(1),
    ]),
  );
}
