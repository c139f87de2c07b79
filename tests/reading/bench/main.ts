import { parseArgs } from 'node:util';
import { accuracy } from './accuracy.js';
import { fileTypes, scans } from './file-types.js';
import { growth } from './growth.js';
import { memory } from './memory.js';
import { Report } from './report.js';
import { roundTrip } from './round-trip.js';
import { speed } from './speed.js';

const PARTS = ['accuracy', 'files', 'scans', 'speed', 'memory', 'round-trip', 'growth'] as const;
type Part = (typeof PARTS)[number];

/**
 * Runs the parts of the bench named on the command line, or all of them.
 * @returns how many figures are not what the reader is held to
 */
export async function bench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      markdown: { type: 'boolean', default: false },
      runs: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      sizes: { type: 'string', default: '10000,100000,1000000' },
    },
  });
  const unknown = positionals.filter((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown.length > 0) throw new Error(`unknown part ${unknown.join(', ')}; there are ${PARTS.join(', ')}`);
  const report = new Report(values.markdown);
  const parts: Record<Part, () => unknown> = {
    accuracy: () => accuracy(report),
    files: () => fileTypes(report),
    scans: () => scans(report),
    speed: () => speed(report),
    memory: () => memory(report),
    'round-trip': () => roundTrip(report, Number(values.runs), Number(values.seed)),
    growth: () => growth(report, values.sizes.split(',').map(Number)),
  };
  for (const part of PARTS) if (positionals.length === 0 || positionals.includes(part)) await parts[part]();
  return report.finish();
}
