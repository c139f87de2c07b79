import type { DutyKind, ParsedDuty } from '#domain';
import { ALL_UNITS } from '#domain';
import { bodiesAt } from '../names/lists.js';
import type { Places } from '../structure/place.js';
import { slice, type Passage } from '../text/passage.js';
import { words } from '../text/words.js';
import { clausesOf, deadlinesOfClause, type FoundDeadline } from '../time/deadlines.js';

/** Where a sentence with a duty stands; problems count in a task only as a condition. */
export interface DutySource {
  text: Passage;
  /** Name of the unit whose task it is; null in a section or paragraph to all units. */
  unit: string | null;
}

const REPORT = words('báo cáo|gửi kết quả|phản ánh');
const OWN_PLAN = words('(?:xây dựng|ban hành|lập|gửi|hoàn thành)[^,;]{0,30}kế hoạch');
const FINAL = words('tổng kết');
const SUBMIT = words('báo cáo|gửi');
const TROUBLE = words('khó khăn|vướng mắc');
const CONDITION = words('nếu|(?:khi|trường hợp)(?: có| phát sinh| gặp| xảy ra)');
const TELL = words('báo cáo|phản ánh|thông tin|kiến nghị|gửi|trao đổi|thông báo|liên hệ');

/** Reads the duties to report or to make an own plan from a paragraph or task (README of the gold labels, Reporting). */
export function readDuties(source: DutySource, unitNames: readonly string[], places: Places): ParsedDuty[] {
  return sentencesOf(source.text).flatMap((sentence) => dutiesOfSentence(sentence, source.unit, unitNames, places));
}

/** Sentences: full stop and a capital. */
export function sentencesOf(text: Passage): Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  for (const match of text.text.matchAll(/[.!?]["”’)]*\s+(?=["“(]?\p{Lu})/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (/(?:^|[\s(])(?:TP|TT|TS|P|Q|H|X|KT|TM|số|CT|PCT)\.$/u.test(text.text.slice(0, end).slice(-6))) continue;
    sentences.push(slice(text, from, end));
    from = match.index + match[0].length;
  }
  sentences.push(slice(text, from));
  return sentences.filter((sentence) => sentence.text !== '');
}

function dutiesOfSentence(
  sentence: Passage,
  unit: string | null,
  unitNames: readonly string[],
  places: Places,
): ParsedDuty[] {
  const who = unit ?? subjectOf(sentence, unitNames);
  const duties: ParsedDuty[] = [];
  const clauses = clausesOf(sentence);
  for (const [index, clause] of clauses.entries()) {
    for (const { kind, deadline } of actsOf(clause, unit === null, clauses[0])) {
      duties.push({
        text: sentence.text,
        who,
        ...addressesOf(kind, clause, clauses[index + 1]),
        frequency: deadline?.kind ?? 'ad-hoc',
        monthDay: deadline?.monthDay ?? null,
        once: deadline?.date ?? null,
        relation: deadline?.relation ?? null,
        ...(deadline ? { when: { phrase: deadline.text, term: deadline.term } } : {}),
        ...(deadline?.monthDays ? { monthDays: deadline.monthDays } : {}),
        kind,
        place: places.of(sentence),
      });
    }
  }
  return duties;
}

/** 'Hằng năm, …' at the head of a sentence holds for all its clauses. */
function leadingTime(clause: Passage): FoundDeadline | null {
  const first = deadlinesOfClause(clause)[0];
  return first && first.index === 0 ? first : null;
}

/** The acts of a clause that are duties, each with its time. */
function actsOf(
  clause: Passage,
  toAll: boolean,
  opening: Passage | undefined,
): { kind: DutyKind; deadline: FoundDeadline | null }[] {
  const key = clause.key;
  if (TROUBLE.test(key) && TELL.test(key)) {
    const conditional = CONDITION.test(key.slice(0, key.search(TROUBLE) + 1));
    if (conditional || (toAll && /kịp thời (?:báo cáo|phản ánh)/u.test(key)))
      return [{ kind: 'problem-report', deadline: null }];
  }
  const reports = REPORT.exec(key);
  const plan = OWN_PLAN.exec(key);
  const review = FINAL.test(key) && SUBMIT.test(key);
  if (!reports && !plan && !review) return [];
  const times = deadlinesOfClause(clause).filter((time) => !isAboutOther(clause, time));
  const dated = times.filter((time) => time.date !== null || time.monthDay !== null);
  if (plan && (!reports || reports.index > plan.index + plan[0].length + 80))
    return dated
      .filter((time) => time.kind === 'once')
      .slice(0, 1)
      .map((deadline) => ({ kind: 'own-plan', deadline }));
  const single = times.filter((time) => time.kind === 'once');
  if (review && single.length > 0) return single.slice(0, 1).map((deadline) => ({ kind: 'final-review', deadline }));
  if (!reports) return [];
  if (times.length > 0) return times.map((deadline) => ({ kind: 'progress-report', deadline }));
  const leading = opening && clause.key.startsWith('báo cáo') ? leadingTime(opening) : null;
  return leading ? [{ kind: 'progress-report', deadline: leading }] : [];
}

/** 'thường xuyên kiểm tra, báo cáo': the word of time belongs to another act than reporting. */
function isAboutOther(clause: Passage, time: FoundDeadline): boolean {
  if (time.kind !== 'regular') return false;
  const around = clause.key.slice(Math.max(0, time.index - 30), time.index + 50);
  return !/báo cáo[^,]{0,20}thường xuyên|(?:thường xuyên|hằng ngày|hàng ngày)[^,]{0,12}báo cáo|báo cáo[^,]{0,20}(?:hằng|hàng) (?:ngày|tuần)/u.test(
    around,
  );
}

/** All units, or the one unit of the plan that is the sentence's subject. */
function subjectOf(sentence: Passage, unitNames: readonly string[]): string {
  const lead =
    /^(?:(?:hằng|hàng) năm,?|định kỳ[^,]{0,30},|giao|yêu cầu|đề nghị)\s+/u.exec(sentence.key)?.[0].length ?? 0;
  const body = bodiesAt(sentence, lead);
  if (!body) return ALL_UNITS;
  const same = unitNames.find((name) => name.toLowerCase() === body.text.toLowerCase());
  return same ?? ALL_UNITS;
}

/** The acts behind which an addressee is looked for, and the words that may stand before it. */
const TELLS = /(?<![\p{L}])(?:báo cáo|gửi|phản ánh|kiến nghị)(?![\p{L}])/gu;
const TOWARD =
  /^(?:\s+(?:ngay|kịp thời))?\s+(?:(?:gửi\s+)?(?:về|cho|đến|lên|tới|với)\s+)?|(?<![\p{L}])(?:gửi\s+(?:về|cho|đến|lên|tới)|gửi|về|cho|đến|lên|tới|với)\s+/gu;
const ONWARD = /(?:để|nhằm)\s+(?:[^;.]{0,40}?)?(?:tổng hợp|tham mưu|xem xét)[^;.]{0,30}?báo cáo\s+(?:với\s+|cho\s+)?/u;

/** An own plan goes to nobody; what the receiver of a problem cannot solve goes on by a later clause. */
function addressesOf(
  kind: DutyKind,
  clause: Passage,
  next: Passage | undefined,
): Pick<ParsedDuty, 'to' | 'via' | 'onward'> {
  if (kind === 'own-plan') return { to: null, via: viaOf(clause), onward: null };
  const found = addresseesOf(clause);
  if (kind !== 'problem-report' || found.onward !== null || !next) return found;
  const passedOn = /(?:trình|báo cáo)\s+(?=ủy ban|ubnd|chủ tịch|hội đồng|sở|bộ)/u.exec(next.key);
  return passedOn ? { ...found, onward: bodyText(next, passedOn.index + passedOn[0].length) } : found;
}

function addresseesOf(clause: Passage): Pick<ParsedDuty, 'to' | 'via' | 'onward'> {
  const onwardAt = ONWARD.exec(clause.key);
  const limit = onwardAt?.index ?? clause.key.length;
  const onward = onwardAt ? bodyText(clause, onwardAt.index + onwardAt[0].length) : null;
  const advised = /tham mưu(?: cho| giúp)?\s+/u.exec(clause.key.slice(0, limit));
  if (advised) {
    const issuer = bodyText(clause, advised.index + advised[0].length);
    const report = /báo cáo\s+/u.exec(clause.key.slice(advised.index));
    const beyond = report ? bodyText(clause, advised.index + report.index + report[0].length) : null;
    if (issuer) return { to: issuer, via: viaOf(clause), onward: beyond ?? onward };
  }
  return { to: addressee(clause, limit), via: viaOf(clause), onward };
}

function addressee(clause: Passage, limit: number): string | null {
  for (const tell of clause.key.matchAll(TELLS)) {
    const behind = tell.index + tell[0].length;
    if (behind >= limit) break;
    // What stands in brackets is no addressee, and the bracket may stand before one: 'gửi báo cáo (kèm số liệu) về Sở …'.
    const rest = clause.key
      .slice(behind, Math.min(limit, behind + 200))
      .replace(/\([^)]*\)?/gu, (part) => '('.repeat(part.length));
    for (const toward of rest.matchAll(TOWARD)) {
      const body = bodyText(clause, behind + toward.index + toward[0].length);
      if (body) return body;
    }
  }
  const demand = /theo yêu cầu của\s+/u.exec(clause.key);
  return demand ? bodyText(clause, demand.index + demand[0].length) : null;
}

/** The body behind 'qua', without an explaining bracket. */
function viaOf(clause: Passage): string | null {
  const through = /\(?(?<![\p{L}])(?:thông )?qua\s+/u.exec(clause.key);
  return through ? (bodyText(clause, through.index + through[0].length)?.replace(/\s*\(.*$/, '') ?? null) : null;
}

function bodyText(clause: Passage, at: number): string | null {
  return bodiesAt(clause, at)?.text ?? null;
}
