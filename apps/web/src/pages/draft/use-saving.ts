import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { asProblem, fieldErrors } from '../../api/problem.js';
import type { Draft } from '../../api/types.js';
import type { useEditing } from './use-editing.js';

type Editing = Pick<ReturnType<typeof useEditing>, 'revision' | 'content' | 'changed' | 'startFrom'>;

/** Saves the edits as a new revision. When somebody else was quicker nothing is overwritten: the page offers the newer one. */
export function useSaving(draft: Draft, editing: Editing) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [running, setRunning] = useState(false);
  // A double click comes before the next drawing: two saves of one revision would be a conflict with oneself.
  const busy = useRef(false);
  const [conflict, setConflict] = useState(false);
  const { revision, content, changed, startFrom } = editing;

  // Nothing edited here and a newer revision read: take it, for it is what the others see.
  useEffect(() => {
    if (!changed && draft.content && draft.revision > revision) {
      startFrom({ revision: draft.revision, content: draft.content });
    }
  }, [draft, changed, revision, startFrom]);

  const save = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    try {
      const saved = await answer(
        api.PUT('/api/drafts/{id}', { params: { path: { id: draft.id } }, body: { revision, content } }),
      );
      startFrom({ revision: saved.revision, content });
      void message.success(`Đã lưu bản ${saved.revision}.`);
      await queries.invalidateQueries({ queryKey: ['drafts'] });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === 409) setConflict(true);
      else void message.error([problem.message, ...fieldErrors(problem)].join(' '), 10);
    } finally {
      busy.current = false;
      setRunning(false);
    }
  };

  const reload = async (): Promise<void> => {
    const newest = await queries.fetchQuery<Draft>({
      queryKey: ['drafts', draft.id],
      queryFn: () => answer(api.GET('/api/drafts/{id}', { params: { path: { id: draft.id } } })),
      staleTime: 0,
    });
    if (newest.content) startFrom({ revision: newest.revision, content: newest.content });
    setConflict(false);
  };

  const orSay = (run: () => Promise<void>) => () =>
    void run().catch((error: unknown) => message.error(asProblem(error).message));
  return { running, conflict, save: orSay(save), reload: orSay(reload) };
}
