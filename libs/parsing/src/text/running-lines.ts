import { isCapitals } from './capitals.js';
import { isTerminated, startsSmall } from './layout.js';
import type { Line } from './lines.js';
import { readMarker } from './markers.js';

/** How many lines at the top and at the bottom of a page may be a running header or footer. */
const EDGE = 2;
const LONGEST = 120;
/** '- UBND xã An Hòa -' beside a page break. */
const FRAMED = /^[-–—]\s+\S[^,;:()]{0,80}\s+[-–—]$/u;

/** A running header stands on so many of the pages; left and right pages may have one each. */
const LEAST_SHARE = 0.4;
const KINDS = '(?:kế hoạch|chương trình|phương án|đề án|quyết định|chỉ thị)';
/** A paper's name alone on its line: 'Kế hoạch số 12/KH-UBND', 'UBND XÃ AN HÒA - KẾ HOẠCH NĂM 2026'. */
const PAPER = new RegExp(
  `^${KINDS} số:? ?\\d*\\/[\\p{L}-]+$|^(?:ubnd|ủy ban|sở|trường|phòng|ban|hội)\\s[^,.;:]{0,60} - ${KINDS}(?![\\p{L}])[^,.;:]{0,60}$`,
  'u',
);

/**
 * Running headers and footers ('Kế hoạch phòng, chống đuối nước xã An Hòa' over each page) become lines of kind `page`:
 * lines that stand, figures aside, at the edges of several pages. Numbered items and bullets are none, nor what goes on with a
 * sentence or ends one: two pages may begin with the same words.
 */
export function withoutRunningLines(lines: Line[]): Line[] {
  const breaks = lines.flatMap((line, i) => (line.kind === 'page' ? [i] : []));
  if (breaks.length === 0) return lines;
  const seen = new Map<string, Set<number>>();
  const pages = pagesOf(lines, breaks);
  breaks.forEach((at, n) => {
    for (const step of [-1, 1] as const)
      for (const i of edgeLines(lines, at, step)) {
        const key = `${step} ${sameFigures(lines[i])}`;
        seen.set(key, (seen.get(key) ?? new Set()).add(pages[n] ?? 0));
      }
  });
  const framed = new Set(breaks.flatMap((at) => [at - 1, at + 1]).filter((i) => FRAMED.test(lines[i]?.text ?? '')));
  for (const at of breaks)
    for (const i of [...insertedAt(lines, at), ...facingAt(lines, at), ...namesPaperAt(lines, at)]) framed.add(i);
  const least = Math.max(2, (pages.at(-1) ?? 0) * LEAST_SHARE);
  const running = new Set(
    [...seen].filter(([, on]) => on.size >= least).map(([key]) => key.slice(key.indexOf(' ') + 1)),
  );
  if (running.size === 0 && framed.size === 0) return lines;
  return lines.map((line, i) =>
    line.kind === 'text' && (framed.has(i) || (running.has(sameFigures(line)) && isEdge(lines, i)))
      ? { ...line, text: '', key: '', at: new Int32Array(0), kind: 'page' as const }
      : line,
  );
}

/**
 * A line right behind a page break that stands inside a sentence: the line before the break is unfinished and the line
 * behind it goes on with a small letter. It is in capitals, or much shorter than what it interrupts.
 */
function insertedAt(lines: readonly Line[], at: number): number[] {
  const [before] = textsFrom(lines, at - 1, -1);
  const [head = -1, next = -1] = textsFrom(lines, at + 1, 1);
  const [cut, inside, rest] = [lines[before ?? -1], lines[head], lines[next]];
  if (!cut || !inside || !rest || isTerminated(cut.text) || isTerminated(inside.text)) return [];
  if (startsSmall(inside.text) || !goesOn(rest.text) || readMarker(inside.text).kind !== 'none') return [];
  return isCapitals(inside.text) || inside.text.length * 1.6 < cut.text.length ? [head] : [];
}

/** With a small letter, or a figure that is no number of an item. */
function goesOn(text: string): boolean {
  return (startsSmall(text) || /^\d/.test(text)) && readMarker(text).kind === 'none';
}

/** The same line on both sides of a page break: the foot of one page and the head of the next. */
function facingAt(lines: readonly Line[], at: number): number[] {
  const [before = -1] = textsFrom(lines, at - 1, -1);
  const [behind = -1] = textsFrom(lines, at + 1, 1);
  const [foot, head] = [lines[before], lines[behind]];
  if (!foot || !head || isOfSentence(foot.text) || readMarker(foot.text).kind !== 'none') return [];
  return sameFigures(foot) === sameFigures(head) ? [before, behind] : [];
}

/** The name of the paper at the head of a page, seen once where there are two pages. */
function namesPaperAt(lines: readonly Line[], at: number): number[] {
  const [head = -1] = textsFrom(lines, at + 1, 1);
  return PAPER.test(lines[head]?.key ?? '') ? [head] : [];
}

/** The two text lines nearest to `from`, other page breaks in between. */
function textsFrom(lines: readonly Line[], from: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let i = from, looked = 0; found.length < 2 && looked < 8; i += step, looked++) {
    const kind = lines[i]?.kind;
    if (kind === 'text') found.push(i);
    else if (kind === 'cell' || kind === 'rule' || kind === undefined) break;
  }
  return found;
}

/** To which page break each of these lines belongs, counted from one: a form feed and the page number beside it are one. */
function pagesOf(lines: readonly Line[], breaks: readonly number[]): number[] {
  let page = 0;
  let previous = -1;
  return breaks.map((at) => {
    if (previous < 0 || lines.slice(previous + 1, at).some((line) => line.kind !== 'blank')) page++;
    previous = at;
    return page;
  });
}

/** The line with its figures left out: page numbers differ. */
function sameFigures(line: Line | undefined): string {
  return (line?.key ?? '').replace(/\d+/g, '#');
}

/** The text lines nearest to a page break in one direction, up to the next break. */
function edgeLines(lines: readonly Line[], at: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let i = at + step, looked = 0; found.length < EDGE && looked < 8; i += step, looked++) {
    const line = lines[i];
    if (!line || line.kind === 'page' || line.kind === 'cell' || line.kind === 'rule') break;
    if (line.kind !== 'text') continue;
    if (line.text.length > LONGEST || readMarker(line.text).kind !== 'none' || isOfTable(line)) break;
    if (!isOfSentence(line.text) && !opensSentence(lines, i)) found.push(i);
    else looked += EDGE;
  }
  return found;
}

/** Three pieces side by side: a row of a table set with spaces, or its head repeated on each page. */
function isOfTable({ text, at }: Line): boolean {
  let gaps = 0;
  if ((at[text.length - 1] ?? 0) - (at[0] ?? 0) <= text.length) return false;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) if ((at[i + 1] ?? 0) - (at[i] ?? 0) > 1) gaps++;
  return gaps >= 2;
}

/** What follows goes on with a sentence that only this line can have begun: the line before it ended one. */
function opensSentence(lines: readonly Line[], at: number): boolean {
  const [before = -1] = textsFrom(lines, at - 1, -1);
  const [behind = -1] = textsFrom(lines, at + 1, 1);
  return isTerminated(lines[before]?.text ?? '') && goesOn(lines[behind]?.text ?? '');
}

/** What somebody is told to do is no title of a paper. */
const ORDER = /^(?:Tổng hợp|Gửi|Chủ trì|Phối hợp|Báo cáo kết quả|Định kỳ)(?![\p{L}])/u;

/** The line goes on with a sentence, or ends one, or tells what to do. */
function isOfSentence(text: string): boolean {
  return startsSmall(text) || ORDER.test(text) || /[.;]$|\([^()]*$/.test(text) || /^\d+[/.,%‰]/.test(text);
}

/** A page break stands within a few lines. */
function isEdge(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - 4), at + 5).some((line) => line.kind === 'page');
}
