import { useCallback, useEffect, useReducer, useState } from 'react';
import type { DraftContent } from '../../../api/types.js';
import type { Edit } from '../edits/edit.js';
import { isChanged, moved, startOf, type History } from '../edits/history.js';
import { keepCopy, readCopy, type UnsavedCopy } from './unsaved-copy.js';

interface Start {
  draftId: string;
  revision: number;
  content: DraftContent;
}

/** Edits kept over a reload go on where they were, unless somebody has saved another revision in between. */
function begin({ draftId, revision, content }: Start): { history: History; outdated: UnsavedCopy | null } {
  const copy = readCopy(draftId);
  if (copy?.revision === revision) return { history: startOf(revision, content, copy.content), outdated: null };
  return { history: startOf(revision, content), outdated: copy };
}

/** How long after the last letter the copy is written: each writing takes the whole draft. */
const COPY_AFTER_MS = 300;

/** The reviewer's edits, each of which can be undone and made again; what is not saved yet survives a reload of the page. */
export function useEditing(start: Start) {
  const { draftId } = start;
  const [{ history, outdated }] = useState(() => begin(start));
  const [state, move] = useReducer(moved, history);
  const changed = isChanged(state);
  const { revision, saved, content } = state;
  useEffect(() => {
    const keep = (): void => keepCopy(draftId, changed ? { revision, saved, content } : null);
    const timer = setTimeout(keep, COPY_AFTER_MS);
    // A page that is left within that time has its copy written at once.
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [draftId, changed, revision, saved, content]);
  return {
    ...state,
    changed,
    /** Edits found after a reload that belong to an older revision; null when there are none. */
    outdated,
    mayUndo: state.past.length > 0,
    mayRedo: state.future.length > 0,
    edit: useCallback((edit: Edit, group: string | null = null) => move({ kind: 'edit', edit, group }), []),
    undo: useCallback(() => move({ kind: 'undo' }), []),
    redo: useCallback(() => move({ kind: 'redo' }), []),
    pause: useCallback(() => move({ kind: 'pause' }), []),
    wasSaved: useCallback((next: { revision: number; content: DraftContent }) => move({ kind: 'saved', ...next }), []),
    startFrom: useCallback(
      (next: { revision: number; saved: DraftContent; content: DraftContent }) => move({ kind: 'start', ...next }),
      [],
    ),
  };
}

export type Editing = ReturnType<typeof useEditing>;
