import { useCallback, useReducer } from 'react';
import type { DraftContent } from '../../api/types.js';
import type { Edit } from './edit.js';

interface Editing {
  /** Revision the edits start from. */
  revision: number;
  content: DraftContent;
  /** Contents before each edit, newest last. */
  past: DraftContent[];
}

type Move =
  { kind: 'edit'; edit: Edit } | { kind: 'undo' } | { kind: 'start'; revision: number; content: DraftContent };

/** More steps back than anybody takes. */
const MOST_UNDO = 100;

function step(state: Editing, move: Move): Editing {
  switch (move.kind) {
    case 'start':
      return { revision: move.revision, content: move.content, past: [] };
    case 'edit': {
      const content = move.edit(state.content);
      return { ...state, content, past: [...state.past, state.content].slice(-MOST_UNDO) };
    }
    case 'undo': {
      const previous = state.past.at(-1);
      return previous ? { ...state, content: previous, past: state.past.slice(0, -1) } : state;
    }
  }
}

/** The reviewer's edits since the last save, each of which can be undone. */
export function useEditing(start: { revision: number; content: DraftContent }) {
  const [state, move] = useReducer(step, { ...start, past: [] });
  return {
    ...state,
    changed: state.past.length > 0,
    edit: useCallback((edit: Edit) => move({ kind: 'edit', edit }), []),
    undo: useCallback(() => move({ kind: 'undo' }), []),
    startFrom: useCallback((next: { revision: number; content: DraftContent }) => move({ kind: 'start', ...next }), []),
  };
}
