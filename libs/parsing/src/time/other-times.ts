import type { Because } from '../explain/reasons.js';
import type { RuleId } from '../explain/rules.js';
import type { Passage } from '../text/passage.js';
import { phrase, type FoundTime } from './found.js';
import { findSpans } from './spans.js';
import type { TimeWord } from './time-word.js';

/** A rule for further words of time: what it finds in a folded clause, and what that says. */
export interface OtherRule {
  id: RuleId;
  /** One of these stands in every match: most clauses have none, and finding that out is quick. */
  cues: readonly string[];
  pattern: RegExp;
  /** null where the words found are none of time after all. `before` holds the 80 characters before them. */
  read: (words: string, before: string) => Pick<TimeWord, 'kind' | 'relation' | 'term'> | null;
}

/**
 * Further words of time of a clause, which the labelling of deadlines does not count, in order: terms of so many days, events,
 * the school year, 'kịp thời', 'khi có yêu cầu' … What lies in one of the deadlines is none.
 */
export function otherTimesOf(
  clause: Passage,
  deadlines: readonly FoundTime[],
  rules: readonly OtherRule[],
): FoundTime[] {
  const found: TimeWord[] = findSpans(clause.key).map((span) => ({
    ...span,
    kind: 'once',
    relation: 'by',
    rule: 'time.span',
  }));
  for (const { id, cues, pattern, read } of rules) {
    if (!cues.some((cue) => clause.key.includes(cue))) continue;
    for (const match of clause.key.matchAll(pattern)) {
      const said = read(match[0], clause.key.slice(Math.max(0, match.index - 80), match.index));
      if (said) found.push({ index: match.index, length: match[0].length, rule: id, ...said });
    }
  }
  return apart(found, deadlines).map((one) => ({
    ...phrase(clause, one),
    kind: one.kind,
    relation: one.relation,
    term: one.term,
    because: { rule: one.rule, ...trust(one) },
  }));
}

/** Those that overlap no deadline and none before them; of two that begin together the longer one. */
function apart(found: TimeWord[], deadlines: readonly FoundTime[]): TimeWord[] {
  found.sort((a, b) => a.index - b.index || b.length - a.length);
  let end = -1;
  let next = 0;
  return found.filter((one) => {
    while (next < deadlines.length && endOf(deadlines[next]) <= one.index) next++;
    const deadline = deadlines[next];
    if (one.index < end || (deadline !== undefined && deadline.index < one.index + one.length)) return false;
    end = one.index + one.length;
    return true;
  });
}

function endOf(found: FoundTime | undefined): number {
  return found ? found.index + found.text.length : Number.POSITIVE_INFINITY;
}

function trust({ term, rule }: TimeWord): Pick<Because, 'confidence' | 'why'> {
  if (rule === 'time.bare-date')
    return { confidence: 'doubtful', why: 'Ngày nêu trong câu có thể là ngày diễn ra hoạt động, không phải hạn.' };
  return { confidence: term.points.length > 0 || term.span !== null ? 'likely' : 'sure' };
}
