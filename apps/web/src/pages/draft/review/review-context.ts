import { createContext, useContext } from 'react';
import type { SourcePlace, Unit } from '../../../api/types.js';
import type { Edit } from '../edits/edit.js';
import type { ReasonIndex } from '../reasons/reasons.js';

/** What every part of the review needs and what does not change with each letter typed. */
export interface Review {
  /** The source as read. */
  text: string;
  registry: Unit[];
  mayEdit: boolean;
  reasons: ReasonIndex;
  /** Steps of the same group that follow each other are undone together. */
  edit: (edit: Edit, group?: string) => void;
  /** What is typed next is a step of its own. */
  pause: () => void;
  /** Chosen in the draft: the source shows its place. */
  select: (spot: string) => void;
  /** As `select`, and on a phone the source is brought to the front. */
  show: (spot: string) => void;
  /** Marks a stretch of the source that belongs to nothing one could choose. */
  mark: (place: SourcePlace) => void;
  /** Opens a task for editing, and closes the one that was open; null = none. */
  open: (taskId: string | null) => void;
  /** Asks for the reason and takes the task out. */
  drop: (taskId: string | null) => void;
}

export const ReviewContext = createContext<Review | null>(null);

/** The review this component is part of. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('A part of the review was shown outside of it.');
  return review;
}
