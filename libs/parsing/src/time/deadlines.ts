import type { ParsedDeadline, ParsedTime, TimeTerm } from '#domain';
import type { Because } from '../explain/reasons.js';
import type { Places } from '../structure/place.js';
import { slice, type Passage } from '../text/passage.js';
import { findDays, monthDay, type NamedDay } from './dates.js';
import { findTimeWords, type TimeWord } from './time-words.js';

/** A deadline with its place in the passage it was read from. */
export interface FoundDeadline extends Omit<ParsedDeadline, 'place'> {
  index: number;
  /** The words, in the passage. */
  from: Passage;
  because: Omit<Because, 'from'>;
}

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

/** Words of time or frequency of the unit's own acts, in order (domain.md §5). */
export function readTimes(task: Passage, places: Places): TaskTimes {
  const deadlines = clausesOf(task).flatMap((clause) =>
    deadlinesOfClause(clause).map((found) => ({
      time: deadlineOf(found, places),
      because: { ...found.because, from: found.from },
    })),
  );
  return { deadlines, otherTimes: [] };
}

function deadlineOf(found: FoundDeadline, places: Places): ParsedDeadline {
  const { text, kind, date, monthDay, monthDays, relation, term, from } = found;
  return {
    ...{ text, kind, date, monthDay, relation },
    ...(monthDays ? { monthDays } : {}),
    ...{ term, place: places.of(from) },
  };
}

/** The deadlines of one clause; several words for one time are one deadline. */
export function deadlinesOfClause(clause: Passage): FoundDeadline[] {
  const timeWords = findTimeWords(clause.key);
  const days = findDays(clause.key);
  const used = new Set<TimeWord>();
  const found: FoundDeadline[] = days.map((day) => fromDay(clause, day, timeWords, used));
  const rest = outside(timeWords, days).filter((word) => !used.has(word));
  const exact = found.length > 0 || rest.some((word) => isInterval(word));
  for (const word of rest) {
    // 'định kỳ' beside an interval or a date says nothing more.
    if (word.kind === 'periodic' && exact) continue;
    found.push(fromWord(clause, word));
  }
  return firstOfEach(found.sort((a, b) => a.index - b.index));
}

/** The first deadline of each time. */
function firstOfEach(found: readonly FoundDeadline[]): FoundDeadline[] {
  const byTime = new Map<string, FoundDeadline>();
  for (const one of found) {
    const time = `${one.kind} ${one.date ?? one.monthDay ?? ''}`;
    if (!byTime.has(time)) byTime.set(time, one);
  }
  return [...byTime.values()];
}

function isInterval(word: TimeWord): boolean {
  return word.kind === 'annual' || word.kind === 'quarterly' || word.kind === 'monthly' || word.kind === 'half-yearly';
}

/** The words that are no part of a named day; both lists are in the order of the text. */
function outside(timeWords: readonly TimeWord[], days: readonly NamedDay[]): TimeWord[] {
  let at = 0;
  return timeWords.filter((word) => {
    while (at < days.length && endOf(days[at]) <= word.index) at++;
    const day = days[at];
    return day === undefined || word.index < day.index;
  });
}

function endOf(day: NamedDay | undefined): number {
  return day ? day.index + day.length : Number.POSITIVE_INFINITY;
}

/** A day: with a year it is due once, without one it comes back each year (two such days: half-yearly). */
function fromDay(clause: Passage, day: NamedDay, timeWords: readonly TimeWord[], used: Set<TimeWord>): FoundDeadline {
  if (day.year !== null && day.more.length === 0) {
    const date = `${day.year}-${monthDay(day)}`;
    const term = dated([{ year: day.year, month: day.month, day: day.day }]);
    return { ...phrase(clause, day), kind: 'once', date, monthDay: null, relation: day.relation, term };
  }
  const yearly = timeWords.find((word) => word.kind === 'annual') ?? timeWords.find((word) => word.kind === 'periodic');
  if (yearly) used.add(yearly);
  const near = yearly && gap(yearly, day) <= 3 ? span(yearly, day) : day;
  const kind =
    day.more.length === 0 ? (yearly ? 'annual' : 'once') : day.more.length >= 3 ? 'quarterly' : 'half-yearly';
  return {
    ...phrase(clause, near),
    kind,
    date: null,
    monthDay: kind === 'annual' ? monthDay(day) : null,
    relation: day.relation,
    term: dated([monthDay(day), ...day.more].map((one) => pointOf(one, day.year))),
    ...(day.more.length > 0 ? { monthDays: [monthDay(day), ...day.more] } : {}),
  };
}

function gap(word: TimeWord, day: NamedDay): number {
  return word.index < day.index ? day.index - (word.index + word.length) : word.index - (day.index + day.length);
}

function span(word: TimeWord, day: NamedDay): { index: number; length: number } {
  const index = Math.min(word.index, day.index);
  return { index, length: Math.max(word.index + word.length, day.index + day.length) - index };
}

function fromWord(clause: Passage, word: TimeWord): FoundDeadline {
  const relation =
    word.kind === 'once' ? (/^(?:\S+ )?trước/u.test(clause.key.slice(word.index)) ? 'before' : 'by') : null;
  return {
    ...phrase(clause, word),
    kind: word.kind,
    date: null,
    monthDay: null,
    relation,
    term: { points: [], span: null, undated: 'no-day', feast: null },
  };
}

/** With the bracket closed that the phrase opens: 'định kỳ hằng năm (trước ngày 30/11)'. */
function phraseText(clause: Passage, at: { index: number; length: number }): string {
  const text = slice(clause, at.index, at.index + at.length).text;
  return text.includes('(') && !text.includes(')') && clause.text[at.index + at.length] === ')' ? `${text})` : text;
}

function phrase(
  clause: Passage,
  at: { index: number; length: number },
): Pick<FoundDeadline, 'text' | 'index' | 'from' | 'because'> {
  return {
    text: phraseText(clause, at),
    index: at.index,
    from: slice(clause, at.index, at.index + at.length),
    because: { rule: 'deadline.words', confidence: 'sure' },
  };
}

function dated(points: TimeTerm['points']): TimeTerm {
  return { points, span: null, undated: null, feast: null };
}

function pointOf(monthAndDay: string, year: number | null): TimeTerm['points'][number] {
  const [month, day] = monthAndDay.split('-').map(Number);
  return { year, month: month ?? null, day: day ?? null };
}
