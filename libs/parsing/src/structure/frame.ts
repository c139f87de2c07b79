import { trimEndOf } from '../text/words.js';
import { columnsApart } from '../text/columns.js';
import { isCapitals } from '../text/capitals.js';
import type { Line } from '../text/lines.js';
import { isTerminated, startsSmall } from '../text/layout.js';
import { readMarker } from '../text/markers.js';
import { PAPER_KINDS } from '../text/paper-kinds.js';
import { withoutCuts } from './cut-lines.js';
import { columnsOfHead, endOfHead } from './letterhead.js';
import { isMisreadPhrase } from './titles.js';

/** The three parts of a document (NĐ 30/2020/NĐ-CP, Phụ lục I): head, text and foot; what follows the foot is annexed. */
export interface Frame {
  /** Names of the bodies, number, place and date. */
  head: Line[];
  /** 'KẾ HOẠCH', 'QUYẾT ĐỊNH' …; null when no such line was found: an official letter (Công văn) has none. */
  kind: string | null;
  kindLine: Line | null;
  /** 'V/v …' of an official letter. */
  subject: Line[];
  /** 'Kính gửi: …' stands before the text. */
  isAddressed: boolean;
  /** From the title to the last paragraph, addressees (Kính gửi) left out. */
  body: Line[];
  /** Nơi nhận and signature. */
  foot: Line[];
  /** The decision that brings the plan with it ('Ban hành kèm theo Quyết định này'), from its kind to its foot; empty where none does. */
  cover: Line[];
  /** Behind the kind, or all lines: what tables are looked for in. */
  all: Line[];
}

/** Kinds of documents that plan work and assign it; Kế hoạch is the usual one. */
const KINDS =
  /^(?:dự thảo )?(?:kế hoạch|chương trình|phương án|đề án)(?: hành động| liên tịch| phối hợp| công tác| triển khai| thực hiện| tổ chức)?$/u;
/** Other papers that assign work the same way; a plan that such a paper brings with it comes first. */
const DIRECTIVES =
  /^(?:quyết định|chỉ thị|nghị quyết|thông báo(?: kết luận)?|công điện(?: khẩn)?|hướng dẫn|kết luận|quy chế|quy định)$/u;
/** The kind with the title on the same line: 'KẾ HOẠCH PHÒNG, CHỐNG ĐUỐI NƯỚC …'. */
const KIND_AND_TITLE = /^((?:kế hoạch|chương trình|phương án|đề án|chỉ thị|công điện))\s+(?=\p{L})/u;
const RECIPIENTS = /^nơi nhận\s*[:.]?/u;
const SIGNATURE = /^(?:tm|kt|tl|tuq|q)\s*\.\s*\p{L}/u;
const ANNEX = /^phụ lục(?:\s+(?:[ivx]+|\d+|số.*))?$/u;
const SUBJECT = /^(?:v\/v|về việc)(?![\p{L}])\s*:?/u;
const ADDRESSED = /^kính gửi/u;
/** The head of a paper takes no more lines. */
const LONGEST_HEAD = 60;

/** Finds the head, the text and the foot. */
export function readFrame(printed: readonly Line[]): Frame {
  const lines = columnsOfHead(printed);
  const planAt = findKind(lines);
  const coverAt = findCover(lines, planAt);
  return coverAt < 0 ? frameFrom(lines, planAt) : withCover(lines, coverAt, frameFrom(lines, planAt));
}

/** Number, kind, title, signer and recipients are those of the decision; what is assigned stands in the plan behind it. */
function withCover(lines: readonly Line[], coverAt: number, plan: Frame): Frame {
  const planAt = plan.kindLine ? lines.indexOf(plan.kindLine) : lines.length;
  const { body, ...decision } = frameFrom(lines.slice(0, planAt), coverAt);
  const foot = decision.foot.length > 0 ? decision.foot : plan.foot;
  return { ...decision, foot, cover: body, body: plan.body, all: plan.all };
}

/** A decision before the plan, with a foot of its own, or with its articles where the copy has left the foot out; -1 for none. */
function findCover(lines: readonly Line[], planAt: number): number {
  const before = lines.slice(0, Math.max(planAt, 0));
  const at = before.findIndex((line) => isKindLine(line, DIRECTIVES));
  if (at < 0) return -1;
  return findFoot(before, at + 1) >= 0 || before.some((line) => readMarker(line.text).kind === 'article') ? at : -1;
}

function frameFrom(lines: readonly Line[], kindAt: number): Frame {
  const from = kindAt < 0 ? endOfHead(lines.slice(0, firstSection(lines))) : kindAt + 1;
  const footAt = findFoot(lines, from);
  const bodyEnd = footAt < 0 ? annexAt(lines, from) : footAt;
  const kindLine = lines[kindAt] ?? null;
  const subjectAt = kindLine ? -1 : lines.slice(0, LONGEST_HEAD).findIndex((line) => SUBJECT.test(line.key));
  const addressed = addressees(lines, from);
  const head = kindLine
    ? lines.slice(0, kindAt)
    : addressed && subjectAt >= 0
      ? lines.slice(0, addressed.from)
      : headWithoutKind(lines);
  const bodyFrom = addressed && subjectAt >= 0 ? [] : lines.slice(from, addressed?.from ?? from);
  return {
    head: withoutCuts(columnsApart(head)),
    kind: kindLine
      ? trimEndOf(
          KIND_AND_TITLE.exec(kindLine.key) && !isKind(kindLine) ? firstWords(kindLine) : kindOf(kindLine),
          ':.*',
        )
      : null,
    kindLine,
    subject: subjectAt < 0 ? [] : subjectLines(lines, subjectAt),
    isAddressed: addressed !== null,
    body: [...bodyFrom, ...titleRest(kindLine), ...lines.slice(addressed?.to ?? from, bodyEnd)],
    cover: [],
    foot: footAt < 0 ? [] : withoutCuts(columnsApart(lines.slice(footAt, annexAt(lines, footAt)))),
    all: lines.slice(from),
  };
}

function findKind(lines: readonly Line[]): number {
  const plan = lines.findIndex((line) => isKindLine(line, KINDS));
  if (plan >= 0) return plan;
  const directive = lines.findIndex((line) => isKindLine(line, DIRECTIVES));
  if (directive >= 0) return directive;
  const misread = lines
    .slice(0, LONGEST_HEAD)
    .findIndex((line) => line.text.length < 20 && isCapitals(line.text) && isMisreadPhrase(line.text, ['ke', 'hoach']));
  if (misread >= 0) return misread;
  return lines
    .slice(0, LONGEST_HEAD)
    .findIndex(
      (line) =>
        (KIND_AND_TITLE.test(line.key) && isCapitals(line.text)) ||
        (/^kế hoạch$/u.test(line.key) && /^\p{Lu}/u.test(line.text)),
    );
}

function isKindLine(line: Line, kinds: RegExp): boolean {
  const kind = kindOf(line);
  return kind.length < 40 && isCapitals(kind) && kinds.test(kind.toLowerCase());
}

/** What stands around the kind: '- KẾ HOẠCH -', 'KẾ HOẠCH (Dự thảo)', 'KẾ HOẠCH[1]'. */
const AROUND = /^[-–—*.\s]+|(?:\s*(?:\([^()]{0,120}\)|\[\d{1,2}\]))?[-–—*:.\s]*$/gu;
/** Kinds by their letters alone, for they are also printed 'K Ế  H O Ạ C H'. */
const BY_LETTERS = new Map(PAPER_KINDS.map((kind) => [kind.replace(' ', ''), kind]));

/** The words of a line that may name the kind of the paper. */
function kindOf({ text }: Line): string {
  if (text.length > 160) return text;
  const bare = text.replace(AROUND, '');
  return BY_LETTERS.get(bare.replace(/\s/g, '')) ?? bare;
}

function isKind(line: Line): boolean {
  return isKindLine(line, KINDS) || isKindLine(line, DIRECTIVES);
}

function firstWords(line: Line): string {
  return line.text.slice(0, KIND_AND_TITLE.exec(line.key)?.[1]?.length);
}

/** The title behind the kind on its line. */
function titleRest(line: Line | null): Line[] {
  const kind = line && !isKind(line) ? KIND_AND_TITLE.exec(line.key) : null;
  if (!line || !kind) return [];
  const at = kind[0].length;
  return [{ ...line, text: line.text.slice(at), key: line.key.slice(at), at: line.at.subarray(at) }];
}

function headWithoutKind(lines: readonly Line[]): Line[] {
  const before = lines.slice(0, firstSection(lines));
  return before.slice(0, endOfHead(before) || before.length);
}

/** Where the first section begins, for papers without a line of their kind; no further than a head may be. */
function firstSection(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => /^[IVX]+\s*\.\s/.test(line.text));
  return Math.min(first < 0 ? 12 : first, 25);
}

/** 'V/v …' up to the next line that is none of it; an empty line in it only where 'Kính gửi' follows soon. */
function subjectLines(lines: readonly Line[], at: number): Line[] {
  const addressed = lines.slice(at, at + 8).some((line) => ADDRESSED.test(line.key));
  let end = at + 1;
  for (let line = lines[end]; line && end - at < 6; line = lines[++end]) {
    if (line.kind === 'blank' && addressed) continue;
    if (line.kind !== 'text' || isCapitals(line.text) || ADDRESSED.test(line.key)) break;
    if (/^độc lập|ngày [^,;]{0,40}tháng/u.test(line.key)) break;
  }
  return lines.slice(at, end).filter((line) => line.kind === 'text');
}

/** 'Kính gửi: …' with the list of addressees below it: they are told, nothing is asked of them there. */
function addressees(lines: readonly Line[], from: number): { from: number; to: number } | null {
  const at = lines.slice(0, from + LONGEST_HEAD).findIndex((line, i) => i >= from && ADDRESSED.test(line.key));
  let last = lines[at];
  if (!last) return null;
  let end = at + 1;
  for (let line = lines[end]; line; line = lines[++end]) {
    if (line.kind !== 'text') {
      if (line.kind === 'rule' || line.kind === 'cell') break;
      continue;
    }
    const item = readMarker(line.text).kind;
    const goesOn = startsSmall(line.text) || /[,:]$/.test(last.text);
    if (item !== 'dash' && item !== 'plus' && !goesOn) break;
    last = line;
  }
  return { from: at, to: end };
}

/** The foot begins with Nơi nhận; where that is missing, with the signature. */
function findFoot(lines: readonly Line[], from: number): number {
  const recipients = lines.findIndex((line, i) => i >= from && line.text.length < 70 && isRecipients(line));
  const signature = lines.findIndex((line, i) => i >= from && isSignature(line));
  // In a two-column foot read row by row the signature may stand before Nơi nhận.
  if (recipients < 0) return signature;
  return signature >= 0 && signature < recipients && recipients - signature < 8 ? signature : recipients;
}

/** 'Nơi nhận:', also misread ('Noi nhận', 'Nơi nhân'), with or without the signature beside it. */
function isRecipients(line: Line): boolean {
  if (RECIPIENTS.test(line.key)) return true;
  return /^\p{L}+ \p{L}+\s*[:.]/u.test(line.text) && isMisreadPhrase(line.text.split(/[:.]/)[0] ?? '', ['noi', 'nhan']);
}

function isSignature(line: Line): boolean {
  return line.text.length < 60 && SIGNATURE.test(line.key) && isCapitals(line.text) && !isTerminated(line.text);
}

function annexAt(lines: readonly Line[], from: number): number {
  const annex = lines.findIndex((line, i) => i > from && ANNEX.test(line.key) && isCapitals(line.text));
  return annex < 0 ? lines.length : annex;
}
