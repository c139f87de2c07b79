import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '#documents';
import { parsePlan } from '#parsing';
import { FILES, sampleText } from './data-sets.js';
import { asDocx, textOfPages, withPages } from './long-files.js';
import { quickest } from './quickest.js';
import type { Report } from './report.js';

/** What the issue asks for, ms of the processor for thirty pages. */
const MOST = { txt: 50, docx: 500, pdf: 2000 } as const;
const PAGES = 30;

/** Times of reading thirty pages of text, Word and PDF, and the sample files of every type. */
export async function speed(report: Report): Promise<void> {
  const text = textOfPages(sampleText(), PAGES);
  const files: [string, string, Uint8Array, number | null][] = [
    ['text, 30 pages', 'a.txt', new TextEncoder().encode(text), MOST.txt],
    ['Word, 30 pages', 'a.docx', await asDocx(text), MOST.docx],
    ['PDF, 30 pages', 'a.pdf', withPages(readFileSync(new URL('003-binh-lu.pdf', FILES)), PAGES), MOST.pdf],
    ...sampleFiles(),
  ];
  const rows: string[][] = [];
  for (const [what, fileName, bytes, most] of files) {
    let pages: number | null = null;
    const took = await quickest(
      async () => {
        const read = await readDocument({ fileName, bytes });
        pages = read.pages;
        return parsePlan(read.text);
      },
      fileName.endsWith('.txt') ? 100 : 8,
    );
    if (most !== null && took.cpu > most) report.missed(`${what}: ${took.cpu.toFixed(0)} ms, held to ${most}`);
    rows.push([
      what,
      `${took.first.toFixed(0)} ms`,
      `${took.cpu.toFixed(0)} ms`,
      `${took.wall.toFixed(0)} ms`,
      pages ? `${(took.cpu / pages).toFixed(0)} ms` : '',
      most ? `${most} ms` : '',
    ]);
  }
  report.title(
    'Speed: file to plan, the first reading and the quickest of a hundred (text) or eight',
    'npm run bench:read -- speed',
  );
  report.table(['file', 'first, processor', 'quickest, processor', 'quickest, clock', 'a page', 'held to'], rows);
}

/** The files of every type made from the plans, without scans: letter recognition is measured apart. */
function sampleFiles(): [string, string, Uint8Array, null][] {
  if (!existsSync(FILES)) return [];
  return readdirSync(FILES)
    .filter((file) => /\.(?:docx|doc|odt|rtf|html|pdf)$/.test(file) && !file.includes('scan'))
    .map((file) => [file, file, readFileSync(new URL(file, FILES)), null]);
}
