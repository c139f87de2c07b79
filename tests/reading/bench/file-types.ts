import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Labels } from '../score/facts.js';
import { addTo, f1, noCounts } from '../score/score.js';
import { FILES, FIVE, readFile } from './data-sets.js';
import type { Report } from './report.js';

const SCAN = /-scan\.pdf$|-page\d+\.(?:jpg|png|tif)$/;

/** Units and tasks of the plans in files of every type against their labels. */
export async function fileTypes(report: Report): Promise<void> {
  const files = existsSync(FILES) ? readdirSync(FILES).filter((file) => !SCAN.test(file)) : [];
  await table(report, files, 'File types: the same plans as Word, OpenDocument, RTF, HTML and PDF', 'files');
}

/** The same of scanned pages, letter by letter and with a tenth of the letters forgiven; with the time a page takes. */
export async function scans(report: Report): Promise<void> {
  const files = existsSync(FILES) ? readdirSync(FILES).filter((file) => file.endsWith('-scan.pdf')) : [];
  await table(report, files, 'Scans: pages of 150 dpi, read by letter recognition', 'scans');
}

async function table(report: Report, files: readonly string[], title: string, part: 'files' | 'scans'): Promise<void> {
  const least = part === 'scans' ? { strict: 0.8, forgiving: 0.95 } : { strict: 1, forgiving: 1 };
  const rows: string[][] = [];
  for (const file of files) {
    const gold = goldOf(file);
    if (!gold) continue;
    const begin = performance.now();
    const read: Labels = (await readFile(new URL(file, FILES))) ?? { units: [] };
    const seconds = (performance.now() - begin) / 1000;
    const [strict, forgiving] = [false, true].map((forgive) => {
      const counts = noCounts();
      addTo(counts, gold, read, forgive);
      return { units: f1(counts.units), tasks: f1(counts.tasks) };
    });
    if (!strict || !forgiving) continue;
    if (Math.min(strict.units, strict.tasks) < least.strict)
      report.missed(`${file}: ${strict.units.toFixed(3)}, ${strict.tasks.toFixed(3)}`);
    if (Math.min(forgiving.units, forgiving.tasks) < least.forgiving)
      report.missed(`${file} forgiving: ${forgiving.units.toFixed(3)}, ${forgiving.tasks.toFixed(3)}`);
    rows.push([
      file,
      ...[strict.units, strict.tasks, forgiving.units, forgiving.tasks].map((score) => score.toFixed(3)),
      `${seconds.toFixed(1)} s`,
    ]);
  }
  report.title(title, `npm run bench:read -- ${part}`);
  report.table(['file', 'units', 'tasks', 'units, forgiving', 'tasks, forgiving', 'time'], rows);
}

function goldOf(file: string): Labels | null {
  const name = file.replace(/(?:-scan)?\.\w+$/, '');
  const url = new URL(`${name}.gold.json`, FIVE);
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as Labels) : null;
}
