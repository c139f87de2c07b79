import type { ParsedDeadline, ParsedTime } from '#domain';
import type { Because } from '../explain/reasons.js';
import { slice, type Passage } from '../text/passage.js';

/** Words of time with their place in the clause they were read from. */
export interface FoundTime extends Omit<ParsedTime, 'place'> {
  index: number;
  /** The words, in the passage. */
  from: Passage;
  because: Omit<Because, 'from'>;
}

/** A deadline with its place in the clause it was read from. */
export type FoundDeadline = FoundTime & Pick<ParsedDeadline, 'date' | 'monthDay' | 'monthDays'>;

/** With the bracket closed that the phrase opens: 'định kỳ hằng năm (trước ngày 30/11)'. */
function phraseText(clause: Passage, at: { index: number; length: number }): string {
  const text = slice(clause, at.index, at.index + at.length).text;
  return text.includes('(') && !text.includes(')') && clause.text[at.index + at.length] === ')' ? `${text})` : text;
}

/** The words at a place of a clause, as a plan copies them. */
export function phrase(
  clause: Passage,
  at: { index: number; length: number },
): Pick<FoundTime, 'text' | 'index' | 'from'> {
  return { text: phraseText(clause, at), index: at.index, from: slice(clause, at.index, at.index + at.length) };
}
