import type { SourcePlace } from './parsed-plan.js';

/**
 * How far a reading can be trusted: `sure` the text says it in so many words, `likely` a habit of writing says it,
 * `doubtful` a person has to look.
 */
export type Confidence = 'sure' | 'likely' | 'doubtful';

/** Why a field of a plan holds what it holds: shown beside it at review and by `split --explain`. */
export interface FieldReason {
  /** Path in the `ParsedPlan`, with positions: `metadata.number`, `units.0.name`, `units.0.tasks.2.role`, `targets.3.measures.0`, `reporting.1.monthDay`. */
  field: string;
  /** Id of the rule that made it; its habit of writing is described in the rule catalogue of `#parsing`. */
  rule: string;
  confidence: Confidence;
  /** The words it was read from; null where the absence of words was the reason. */
  place: SourcePlace | null;
  /** Vietnamese sentence for the reviewer; always there when doubtful. */
  why: string | null;
}
