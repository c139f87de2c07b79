import { trimEndOf } from '../text/words.js';
import { isCapitals } from '../text/paragraphs.js';
import type { Line } from '../text/lines.js';
import { isTerminated } from '../text/layout.js';

/** The three parts of a document (NĐ 30/2020/NĐ-CP, Phụ lục I): head, text and foot; what follows the foot is annexed. */
export interface Frame {
  /** Names of the bodies, number, place and date. */
  head: Line[];
  /** 'KẾ HOẠCH', 'QUYẾT ĐỊNH' …; null when no such line was found. */
  kind: string | null;
  /** From the title to the last paragraph. */
  body: Line[];
  /** Nơi nhận and signature. */
  foot: Line[];
}

/** Kinds of documents that plan work and assign it; Kế hoạch is the usual one. */
const KINDS = /^(?:kế hoạch|chương trình|phương án|đề án|dự thảo kế hoạch)(?: hành động| liên tịch| phối hợp)?$/u;
/** Other papers that assign work the same way; a plan that such a paper brings with it comes first. */
const DIRECTIVES = /^(?:quyết định|chỉ thị|nghị quyết|thông báo|công điện)$/u;
const RECIPIENTS = /^nơi nhận\s*[:.]?/u;
const SIGNATURE = /^(?:tm|kt|tl|tuq|q)\s*\.\s*\p{L}/u;
const ANNEX = /^phụ lục(?:\s+(?:[ivx]+|\d+|số.*))?$/u;

/** Finds the head, the text and the foot. */
export function readFrame(lines: readonly Line[]): Frame {
  const planAt = lines.findIndex((line) => isKindLine(line, KINDS));
  const kindAt = planAt < 0 ? lines.findIndex((line) => isKindLine(line, DIRECTIVES)) : planAt;
  const from = kindAt < 0 ? 0 : kindAt + 1;
  const footAt = findFoot(lines, from);
  const bodyEnd = footAt < 0 ? annexAt(lines, from) : footAt;
  const kindLine = kindAt < 0 ? undefined : lines[kindAt];
  return {
    head: kindAt < 0 ? headWithoutKind(lines) : lines.slice(0, kindAt),
    kind: kindLine ? trimEndOf(kindLine.text, ':.*') : null,
    body: lines.slice(from, bodyEnd),
    foot: footAt < 0 ? [] : lines.slice(footAt, annexAt(lines, footAt)),
  };
}

function isKindLine(line: Line, kinds: RegExp): boolean {
  return line.text.length < 40 && kinds.test(trimEndOf(line.key, ':. ')) && isCapitals(line.text);
}

function headWithoutKind(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => /^[IVX]+\s*\.\s/.test(line.text));
  return lines.slice(0, Math.min(first < 0 ? 12 : first, 25));
}

/** The foot begins with Nơi nhận; where that is missing, with the signature. */
function findFoot(lines: readonly Line[], from: number): number {
  const recipients = lines.findIndex((line, i) => i >= from && line.text.length < 40 && RECIPIENTS.test(line.key));
  const signature = lines.findIndex((line, i) => i >= from && isSignature(line));
  // In a two-column foot read row by row the signature may stand before Nơi nhận.
  if (recipients < 0) return signature;
  return signature >= 0 && signature < recipients && recipients - signature < 8 ? signature : recipients;
}

function isSignature(line: Line): boolean {
  return line.text.length < 60 && SIGNATURE.test(line.key) && isCapitals(line.text) && !isTerminated(line.text);
}

function annexAt(lines: readonly Line[], from: number): number {
  const annex = lines.findIndex((line, i) => i > from && ANNEX.test(line.key) && isCapitals(line.text));
  return annex < 0 ? lines.length : annex;
}
