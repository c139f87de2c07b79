import type { DraftContent } from '../../../api/types.js';
import type { Edit } from './edit.js';

/** A review in progress: what is shown, what the server holds, and the ways back and forth. */
export interface History {
  /** Revision of the server the content goes back to; the next save names it. */
  revision: number;
  content: DraftContent;
  /** What the server holds as `revision`; the very same object as `content` when nothing waits to be saved. */
  saved: DraftContent;
  /** Contents before each step, newest last; they outlive a save, so that what was saved can be undone as well. */
  past: DraftContent[];
  /** Contents that were undone, the next one first. */
  future: DraftContent[];
  /** Steps of the same group that follow each other are one step back: the letters of a text that is typed. Null = none goes on. */
  group: string | null;
}

export type Move =
  | { kind: 'edit'; edit: Edit; group: string | null }
  | { kind: 'undo' }
  | { kind: 'redo' }
  /** A group ends: what is typed next is a step of its own. */
  | { kind: 'pause' }
  | { kind: 'saved'; revision: number; content: DraftContent }
  /** Another revision is taken over; the steps that led elsewhere are forgotten. */
  | { kind: 'start'; revision: number; saved: DraftContent; content: DraftContent };

/** More steps back than anybody takes. */
const MOST_UNDO = 200;

export const startOf = (revision: number, saved: DraftContent, content: DraftContent = saved): History => ({
  revision,
  saved,
  content,
  past: [],
  future: [],
  group: null,
});

/** True while something waits to be saved. */
export const isChanged = ({ content, saved }: History): boolean => content !== saved;

/** The history after a move; pure. An edit that changes nothing leaves no step. */
export function moved(state: History, move: Move): History {
  switch (move.kind) {
    case 'start':
      return startOf(move.revision, move.saved, move.content);
    case 'saved':
      return { ...state, revision: move.revision, saved: move.content };
    case 'pause':
      return state.group === null ? state : { ...state, group: null };
    case 'edit':
      return edited(state, move.edit(state.content), move.group);
    case 'undo': {
      const previous = state.past.at(-1);
      if (!previous) return state;
      const future = [state.content, ...state.future];
      return { ...state, content: previous, past: state.past.slice(0, -1), future, group: null };
    }
    case 'redo': {
      const [next, ...future] = state.future;
      if (!next) return state;
      return { ...state, content: next, past: [...state.past, state.content], future, group: null };
    }
  }
}

function edited(state: History, content: DraftContent, group: string | null): History {
  if (content === state.content) return state;
  const goesOn = group !== null && group === state.group;
  const past = goesOn ? state.past : [...state.past, state.content].slice(-MOST_UNDO);
  return { ...state, content, past, future: [], group };
}
