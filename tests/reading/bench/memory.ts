import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FILES, sampleText } from './data-sets.js';
import { asDocx, textOfPages, withPages } from './long-files.js';
import type { Report } from './report.js';

/** Reads one file in a process of its own and prints the most memory it held, in KB. */
const READ_ONE = `
  const { readFileSync } = await import('node:fs');
  const { readDocument } = await import('#documents');
  const { parsePlan } = await import('#parsing');
  const [, file] = process.argv;
  if (file) parsePlan((await readDocument({ fileName: file, bytes: readFileSync(file) })).text);
  console.log(process.resourceUsage().maxRSS);
`;

/** The most memory a process holds that reads one file, beyond what it holds with the reader loaded. */
export async function memory(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-bench-'));
  try {
    const text = textOfPages(sampleText(), 30);
    const files: [string, string, Uint8Array | string][] = [
      ['text, 30 pages', 'a.txt', text],
      ['text, 3,000 pages (6.6 MB)', 'b.txt', textOfPages(sampleText(), 3000)],
      ['Word, 30 pages', 'a.docx', await asDocx(text)],
      ['PDF, 30 pages', 'a.pdf', withPages(readFileSync(new URL('003-binh-lu.pdf', FILES)), 30)],
    ];
    const idle = await peak(null);
    const rows = [['the reader alone', `${idle} MB`]];
    for (const [what, name, content] of files) {
      const file = join(folder, name);
      writeFileSync(file, content);
      rows.push([what, `${await peak(file)} MB`]);
    }
    report.title('Memory: the most a process holds while it reads one file', 'npm run bench:read -- memory');
    report.table(['file', 'memory'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function peak(file: string | null): Promise<number> {
  const loader = new URL('../../support/source-loader.mjs', import.meta.url).href;
  const args = [...process.execArgv, '--import', loader, '--input-type=module', '--eval', READ_ONE, file ?? ''];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: new URL('../../..', import.meta.url) });
  return Math.round(Number(stdout.trim()) / 1024);
}
