import type { DateRelation, Frequency, TimeTerm } from '#domain';
import type { RuleId } from '../explain/rules.js';

/** A word of time or frequency found in folded text (vocabulary of domain.md §5). */
export interface TimeWord {
  index: number;
  length: number;
  kind: Frequency;
  relation: DateRelation | null;
  term: TimeTerm;
  rule: RuleId;
}
