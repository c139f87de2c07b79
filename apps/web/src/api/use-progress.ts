import { useEffect, useState } from 'react';
import type { ProgressEvent } from './types.js';

/** A step as it arrived, in the order of the server's ids. */
export interface Step extends ProgressEvent {
  id: string;
}

/** Every step the server tells of; an SSE client hears only the names it listens for. */
const STEPS = ['received', 'reading', 'sections', 'units', 'matched', 'ready', 'failed', 'issuing', 'body', 'issued'];

interface Watch {
  draftId: string;
  /** Steps behind which nothing more is awaited. */
  until: readonly string[];
  /** False: do not listen (yet). */
  on: boolean;
}

/**
 * Follows a draft's steps while it is read or issued. The browser takes a broken connection up again by itself and the
 * server goes on behind the last step that arrived, so nothing is missed and nothing shown twice.
 */
export function useProgress({ draftId, until, on }: Watch): { steps: Step[]; broken: boolean } {
  const [steps, setSteps] = useState<Step[]>([]);
  const [broken, setBroken] = useState(false);
  const ends = until.join(' ');
  useEffect(() => {
    if (!on) return;
    setSteps([]);
    const events = new EventSource(`/api/drafts/${draftId}/events`);
    const take = (event: MessageEvent<string>): void => {
      const step: Step = { ...(JSON.parse(event.data) as ProgressEvent), id: event.lastEventId };
      setBroken(false);
      setSteps((known) => (known.some(({ id }) => id === step.id) ? known : [...known, step]));
      if (ends.split(' ').includes(step.step)) events.close();
    };
    events.onmessage = take;
    for (const name of STEPS) events.addEventListener(name, take);
    events.onopen = () => setBroken(false);
    events.onerror = () => setBroken(true);
    return () => events.close();
  }, [draftId, ends, on]);
  return { steps, broken };
}
