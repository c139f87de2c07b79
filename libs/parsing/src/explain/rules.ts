import { LAYOUT_RULES } from './layout-rules.js';
import { TIME_RULES } from './time-rules.js';

/** A rule of the reader: the habit of writing it reads, in Vietnamese, as shown to reviewers and by `split --explain`. */
export interface RuleDescription {
  habit: string;
  /** Where the habit is described: a decree, or the notes on plans it was seen in. */
  source: string;
}

/** Every rule that fills a field. Ids are stable: `field.habit`. */
export const RULES = {
  ...LAYOUT_RULES,
  ...TIME_RULES,
} as const satisfies Readonly<Record<string, RuleDescription>>;

export type RuleId = keyof typeof RULES;

/** The description of a rule named in a `FieldReason`; null for an id of another version of the reader. */
export function describeRule(id: string): RuleDescription | null {
  return Object.hasOwn(RULES, id) ? RULES[id as RuleId] : null;
}
