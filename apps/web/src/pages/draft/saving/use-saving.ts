import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answer, api } from '../../../api/client.js';
import { asProblem, reasonsOf } from '../../../api/problem.js';
import type { Draft, DraftContent } from '../../../api/types.js';
import { unfinished } from './unfinished.js';
import type { Editing } from './use-editing.js';

/** Rest after the last edit before it is saved by itself. */
const SAVE_AFTER_MS = 4_000;
/** A server that was not reached is tried again after so long. */
const RETRY_AFTER_MS = 15_000;

/** Another person's revision that stands in the way of one's own edits. */
export interface Conflict {
  /** What both began with. */
  base: DraftContent;
  mine: DraftContent;
  theirs: Draft & { content: DraftContent };
}

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed';

/**
 * Saves the edits as a new revision: by itself after a rest, at once when asked. When somebody else was quicker nothing is overwritten
 * and nothing lost: both sides are handed to the page, which joins them.
 */
export function useSaving(draft: Draft, editing: Editing) {
  const queries = useQueryClient();
  const { revision, content, saved, changed, outdated, wasSaved, startFrom } = editing;
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<{ content: DraftContent; message: string; again: boolean } | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(() =>
    outdated && hasContent(draft) ? { base: outdated.saved, mine: outdated.content, theirs: draft } : null,
  );
  // A double click comes before the next drawing: two saves of one revision would be a conflict with oneself.
  const busy = useRef<Promise<boolean> | null>(null);

  // Nothing edited here and a newer revision read: take it, for it is what the others see.
  useEffect(() => {
    if (!changed && draft.content && draft.revision > revision) {
      startFrom({ revision: draft.revision, saved: draft.content, content: draft.content });
    }
  }, [draft, changed, revision, startFrom]);

  const send = useCallback(async (): Promise<boolean> => {
    setRunning(true);
    try {
      const path = { id: draft.id };
      const next = await answer(api.PUT('/api/drafts/{id}', { params: { path }, body: { revision, content } }));
      wasSaved({ revision: next.revision, content });
      setFailure(null);
      await queries.invalidateQueries({ queryKey: ['drafts'] });
      return true;
    } catch (error) {
      const fail = (cause: unknown): void => setFailure({ content, ...failureOf(cause) });
      if (asProblem(error).status !== 409) fail(error);
      else await conflictWith({ id: draft.id, base: saved, mine: content, queries }).then(setConflict, fail);
      return false;
    } finally {
      setRunning(false);
    }
  }, [draft.id, revision, content, saved, queries, wasSaved]);

  const incomplete = unfinished(content);
  /** Saves now; true when nothing waits to be saved any more. */
  const save = useCallback((): Promise<boolean> => {
    if (!changed) return Promise.resolve(true);
    if (conflict || incomplete !== null) return Promise.resolve(false);
    busy.current ??= send().finally(() => (busy.current = null));
    return busy.current;
  }, [changed, conflict, incomplete, send]);

  useEffect(() => {
    if (!changed || conflict || running) return;
    const refused = failure?.content === content;
    if (refused && !failure.again) return;
    const timer = setTimeout(() => void save(), refused ? RETRY_AFTER_MS : SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [changed, conflict, running, failure, content, save]);

  const state: SaveState = !changed
    ? 'saved'
    : running
      ? 'saving'
      : failure?.content === content
        ? 'failed'
        : 'waiting';
  return {
    state,
    /** Why it was not saved, or cannot be yet; null when nothing is in the way. */
    problem: incomplete ?? (state === 'failed' ? (failure?.message ?? null) : null),
    conflict,
    save,
    /** Goes on from the other person's revision with this content. */
    settle: (joined: DraftContent): void => {
      if (!conflict) return;
      const { revision: newest, content: theirs } = conflict.theirs;
      startFrom({ revision: newest, saved: theirs, content: joined });
      setConflict(null);
    },
  };
}

export type Saving = ReturnType<typeof useSaving>;

/** Why a save failed, in words to be shown, and whether the same may succeed later. */
function failureOf(error: unknown): { message: string; again: boolean } {
  const problem = asProblem(error);
  const message = [problem.message, ...reasonsOf(problem)].join(' ');
  return { message, again: problem.status === 0 || problem.status >= 500 };
}

interface Wanted {
  id: string;
  base: DraftContent;
  mine: DraftContent;
  queries: ReturnType<typeof useQueryClient>;
}

/** The newest revision beside one's own; null when the draft is no longer under review, which the page then shows. */
async function conflictWith({ id, base, mine, queries }: Wanted): Promise<Conflict | null> {
  const theirs = await queries.fetchQuery<Draft>({
    queryKey: ['drafts', id],
    queryFn: () => answer(api.GET('/api/drafts/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });
  return theirs.status === 'ready' && hasContent(theirs) ? { base, mine, theirs } : null;
}

function hasContent(draft: Draft): draft is Draft & { content: DraftContent } {
  return draft.content !== null;
}
