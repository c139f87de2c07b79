import type { RuleId } from '../explain/rules.js';
import type { Paragraph } from '../text/paragraphs.js';
import type { Passage } from '../text/passage.js';
import type { UnitHeading } from './unit-heading.js';

/** How a unit was found. */
export type UnitSource = 'numbered' | 'bullet' | 'bare' | 'sentence' | 'introduced' | 'label' | 'table';

/** What a label ('Chủ trì: …') or a table column says of a task beside its words. */
export interface Stated {
  /** The unit is named as the lead; null where only the words of the task tell. */
  lead: Passage | null;
  partners: Passage[];
  times: Passage[];
  product: Passage | null;
}

/** A task as found: its text and what is stated beside it. */
export interface TaskBlock {
  text: Passage;
  rule: RuleId;
  stated: Stated | null;
}

/** A unit with the paragraphs that hold its tasks. */
export interface UnitBlock {
  order: number;
  /** The words the unit was read from. */
  whole: Passage;
  heading: UnitHeading;
  source: UnitSource;
  /** Paragraphs below its heading. */
  below: Paragraph[];
  /** The tasks of its heading and of what stands below, once they are cut. */
  own?: TaskBlock[];
  /** Tasks found elsewhere: behind a label, in a table. */
  further: TaskBlock[];
  /** The number printed before the item that stands before it in the same count; null for the first, and where nothing is counted. */
  previous: number | null;
}
