import { type Frequency, type ParsedDeadline, type ParsedTime, type TimePoint, isPlainDate } from '#domain';
import type { Because } from '../explain/reasons.js';
import type { Places } from '../structure/place.js';
import { slice, type Passage } from '../text/passage.js';
import { findDays, monthDay, type NamedDay } from './dates.js';
import { type FoundDeadline, type FoundTime, phrase } from './found.js';
import { OTHER_RULES } from './other-rules.js';
import { type OtherRule, otherTimesOf } from './other-times.js';
import { datedTerm } from './terms.js';
import type { TimeWord } from './time-word.js';
import { findTimeWords } from './time-words.js';
import { addAll } from '../text/add-all.js';

/** The words of time of a task, each with the rule that read it. */
export interface TaskTimes {
  deadlines: { time: ParsedDeadline; because: Because }[];
  otherTimes: { time: ParsedTime; because: Because }[];
}

/** Clauses: parts between semicolons and full stops; a time word binds within its clause. */
export function clausesOf(text: Passage): Passage[] {
  const clauses: Passage[] = [];
  let from = 0;
  for (const match of text.text.matchAll(/;\s+|[.!?]["”’)]*\s+(?=["“(]?\p{Lu})/gu)) {
    clauses.push(slice(text, from, match.index + 1));
    from = match.index + match[0].length;
  }
  clauses.push(slice(text, from));
  return clauses.filter((clause) => clause.text !== '');
}

/** Words of time or frequency of the unit's own acts, in order, and the further ones (domain.md §5). */
export function readTimes(task: Passage, places: Places, rules: readonly OtherRule[] = OTHER_RULES): TaskTimes {
  const times: TaskTimes = { deadlines: [], otherTimes: [] };
  const clauses = clausesOf(task);
  const yearly = saidYearly(clauses);
  for (const [index, clause] of clauses.entries()) {
    const deadlines = deadlinesOfClause(clause, index > yearly);
    addAll(
      times.deadlines,
      deadlines.map((found) => asDeadline(found, places)),
    );
    addAll(
      times.otherTimes,
      otherTimesOf(clause, deadlines, rules).map((found) => asTime(found, places)),
    );
  }
  return times;
}

/** The first clause that speaks of each year; a day without a year in the clauses behind it comes back each year, too. */
export function saidYearly(clauses: readonly Passage[]): number {
  const first = clauses.findIndex((clause) => /(?<!\p{L})(?:hằng|hàng|mỗi) năm(?! học)/u.test(clause.key));
  return first < 0 ? clauses.length : first;
}

/** A deadline as the plan holds it. */
export function asDeadline(found: FoundDeadline, places: Places): TaskTimes['deadlines'][number] {
  const { date, monthDay, monthDays } = found;
  const { time, because } = asTime(found, places);
  return { time: { ...time, date, monthDay, ...(monthDays ? { monthDays } : {}) }, because };
}

/** Words of time as the plan holds them. */
export function asTime(found: FoundTime, places: Places): TaskTimes['otherTimes'][number] {
  const { text, kind, relation, term, from } = found;
  return { time: { text, kind, relation, term, place: places.of(from) }, because: { ...found.because, from } };
}

/** The deadlines of one clause; several words for one time are one deadline. */
export function deadlinesOfClause(clause: Passage, yearly = false): FoundDeadline[] {
  const timeWords = findTimeWords(clause.key);
  const days = findDays(clause.key);
  const intervals = new Intervals(clause, timeWords, days);
  const found = days.flatMap((day) => fromDay(clause, day, intervals, yearly));
  const dated = found.findLast((one) => one.date !== null)?.index ?? -1;
  const rest = outside(timeWords, days).filter((word) => !intervals.used.has(word));
  const exact = found.length > 0 || rest.some((word) => isInterval(word));
  for (const word of rest) {
    // 'định kỳ' beside an interval or a date says nothing more.
    if (word.kind === 'periodic' && (exact || WEEKLY.test(clause.key.slice(endOf(word), endOf(word) + 40)))) continue;
    // 'Kết thúc đợt ra quân, báo cáo kết quả trước ngày 25/8/2026' is one time, the day the exact one.
    if (word.rule === 'time.after-end' && word.index < dated) continue;
    found.push({ ...phrase(clause, word), ...fromWord(word), date: null, monthDay: null });
  }
  return firstOfEach(found.sort((a, b) => a.index - b.index));
}

/** 'định kỳ vào thứ Sáu hằng tuần'. */
const WEEKLY = /^[^,;.]{0,24}(?:hằng|hàng|mỗi) (?:tuần|ngày)(?!\p{L})/u;

/** The first deadline of each time. */
function firstOfEach(found: readonly FoundDeadline[]): FoundDeadline[] {
  const byTime = new Map<string, FoundDeadline>();
  for (const one of found) {
    const time = `${one.kind} ${one.date ?? one.monthDay ?? (one.kind === 'once' ? JSON.stringify(one.term.points) : '')}`;
    if (!byTime.has(time)) byTime.set(time, one);
  }
  return [...byTime.values()];
}

function isInterval({ kind }: TimeWord): boolean {
  return kind === 'annual' || kind === 'quarterly' || kind === 'monthly' || kind === 'half-yearly';
}

/** The words that are no part of a named day; both lists are in the order of the text. */
function outside(timeWords: readonly TimeWord[], days: readonly NamedDay[]): TimeWord[] {
  let at = 0;
  return timeWords.filter((word) => {
    while (at < days.length && endOf(days[at]) <= word.index) at++;
    const day = days[at];
    return day === undefined || word.index + word.length <= day.index;
  });
}

function endOf(at: { index: number; length: number } | undefined): number {
  return at ? at.index + at.length : Number.POSITIVE_INFINITY;
}

/** Which word of frequency says how often a day comes back. */
class Intervals {
  /** Words that belong to a day and are no deadline of their own. */
  readonly used = new Set<TimeWord>();
  readonly #words: TimeWord[];
  /** The word of the whole clause: 'Hằng năm, … trước ngày 15/12'. */
  readonly #ofClause: TimeWord | null;
  #at = 0;

  constructor(
    private readonly clause: Passage,
    timeWords: readonly TimeWord[],
    days: readonly NamedDay[],
  ) {
    this.#words = outside(timeWords, days).filter((word) => isInterval(word) && word.term.points.length === 0);
    this.#ofClause =
      timeWords.find((word) => word.kind === 'annual') ?? timeWords.find((word) => word.kind === 'periodic') ?? null;
  }

  /** The word of a day; days are asked for in the order of the text. */
  of(day: NamedDay): TimeWord | null {
    while (this.#at < this.#words.length && (this.#words[this.#at]?.index ?? 0) < day.index) this.#at++;
    const behind = this.#words[this.#at];
    if (behind && this.isBehind(behind, day)) return behind;
    const before = this.#words[this.#at - 1];
    if (
      before &&
      day.index - endOf(before) <= NEAR &&
      /^[\s,:(]*(?:\p{L}[\p{L}\s]{0,24})?[\s,:(]*$/u.test(this.between(before, day))
    )
      return before;
    return this.#ofClause;
  }

  /** The word says of the day before it how often it comes. */
  isBehind(word: TimeWord, day: NamedDay): boolean {
    const gap = word.index - endOf(day);
    return gap >= 0 && gap <= NEAR && OF_DAY.test(this.clause.key.slice(endOf(day), word.index));
  }

  /** 'Xếp loại hằng năm, công bố trước ngày 31/3': the word is that of another act than the day's, and counts by itself. */
  isOwnAct(word: TimeWord, day: NamedDay): boolean {
    if (word.index < FIRST_WORDS || word.kind !== 'annual' || endOf(word) > day.index) return false;
    return /,\s+(?!gửi |trình |nộp |báo cáo )\p{L}+\s+\p{L}+/u.test(this.between(word, day).slice(0, 200));
  }

  between(word: TimeWord, day: NamedDay): string {
    return this.clause.key.slice(endOf(word), day.index);
  }
}

/** At the head of a clause 'Hằng năm, …' holds for all of it. */
const FIRST_WORDS = 12;
/** 'trước ngày 30/11 | hằng năm', 'trước ngày 15/6 (báo cáo | 6 tháng)'. */
const OF_DAY = /^\s{0,3}(?:\(?(?:đối với |để )?báo cáo\s)?$/u;
/** The bare name of a period, no 'hằng', no 'định kỳ'. */
const OF_REPORT = /^(?:(?:06|6|sáu) tháng|tháng|qu[ýí]|(?:cả )?năm)/u;
/** 'định kỳ 6 tháng (trước ngày 15/6)', 'hằng quý báo cáo trước ngày 20/3'. */
const NEAR = 26;

/** A day: with a year it is due once, without one it comes back each year (two such days: half-yearly). */
function fromDay(clause: Passage, day: NamedDay, intervals: Intervals, yearly: boolean): FoundDeadline[] {
  const word = intervals.of(day);
  if (day.points.every((point) => point.year !== null)) {
    // 'báo cáo sơ kết 6 tháng trước ngày 10/6/2026' is due once, the period is that of the report.
    if (word && gap(word, day) <= NEAR && OF_REPORT.test(clause.key.slice(word.index, endOf(word))))
      intervals.used.add(word);
    return day.points.map((point) => onFullDate(clause, day, point));
  }
  if (word && !intervals.isOwnAct(word, day)) intervals.used.add(word);
  const near = word && (gap(word, day) <= 3 || intervals.isBehind(word, day)) ? span(word, day) : day;
  const told = kindOf(day, word);
  const kind = told === 'once' && yearly ? 'annual' : told;
  const inYear = day.every === null && day.points.length > 0;
  const [first] = day.points;
  const days = day.points.map(monthDay);
  return [
    {
      ...phrase(clause, near),
      kind,
      date: null,
      monthDay: kind === 'annual' && first && inYear ? monthDay(first) : null,
      relation: day.relation,
      term: datedTerm(day.points),
      because: { rule: day.every === null ? 'time.day-of-year' : 'time.day-of-month', ...certainty(kind) },
      ...(inYear && (days.length > 1 || kind === 'half-yearly') ? { monthDays: days } : {}),
    },
  ];
}

function onFullDate(clause: Passage, day: NamedDay, point: TimePoint): FoundDeadline {
  const date = `${point.year}-${monthDay(point)}`;
  const exists = isPlainDate(date);
  return {
    ...phrase(clause, day),
    kind: 'once',
    date: exists ? date : null,
    monthDay: null,
    relation: day.relation,
    term: datedTerm([point]),
    because: exists
      ? { rule: 'time.full-date', confidence: 'sure' }
      : {
          rule: 'time.full-date',
          confidence: 'doubtful',
          why: 'Tháng được nêu không có ngày này; xin kiểm tra lại ngày.',
        },
  };
}

function kindOf(day: NamedDay, word: TimeWord | null): Frequency {
  if (day.every !== null) return day.every;
  if (day.points.length > 1) return day.points.length > 3 ? 'quarterly' : 'half-yearly';
  if (word === null) return 'once';
  return word.kind === 'periodic' ? 'annual' : word.kind;
}

function certainty(kind: Frequency): Pick<Because, 'confidence' | 'why'> {
  if (kind !== 'once') return { confidence: 'sure' };
  return { confidence: 'doubtful', why: 'Kế hoạch nêu ngày, tháng nhưng không nêu năm; xin kiểm tra năm.' };
}

function gap(word: TimeWord, day: NamedDay): number {
  return word.index < day.index ? day.index - endOf(word) : word.index - endOf(day);
}

function span(word: TimeWord, day: NamedDay): { index: number; length: number } {
  const index = Math.min(word.index, day.index);
  return { index, length: Math.max(endOf(word), endOf(day)) - index };
}

function fromWord({ kind, relation, term, rule }: TimeWord): Pick<FoundTime, 'kind' | 'relation' | 'term' | 'because'> {
  const yearless = kind === 'once' && term.points.some((point) => point.year === null);
  return { kind, relation, term, because: { rule, ...(yearless ? certainty('once') : { confidence: 'sure' }) } };
}

export type { FoundDeadline } from './found.js';
