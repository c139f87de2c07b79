import type { Confidence, FieldReason } from '#domain';
import type { Places } from '../structure/place.js';
import type { Passage } from '../text/passage.js';
import type { RuleId } from './rules.js';

/** What a rule says of the field it filled. */
export interface Because {
  rule: RuleId;
  confidence: Confidence;
  /** The words read; null where their absence was the reason. */
  from: Passage | null;
  /** Vietnamese sentence for the reviewer; required when doubtful. */
  why?: string;
}

/** Collects the reasons of a reading, field by field. */
export class Reasons {
  readonly #reasons: FieldReason[] = [];

  constructor(private readonly places: Places) {}

  /** Notes why `field` (its path in the plan, see `FieldReason`) holds what it holds. */
  add(field: string, { rule, confidence, from, why }: Because): void {
    const place = from === null ? null : this.places.of(from);
    this.#reasons.push({ field, rule, confidence, place, why: why ?? null });
  }

  all(): FieldReason[] {
    return this.#reasons;
  }
}
