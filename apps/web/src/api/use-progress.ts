import { useEffect, useState } from 'react';
import type { ProgressEvent } from './types.js';

/** A step as it arrived, in the order of the server's ids. */
export interface Step extends ProgressEvent {
  id: string;
}

interface Watch {
  draftId: string;
  /** Steps behind which nothing more is awaited. */
  until: readonly string[];
  /** False: do not listen (yet, or any more); what was heard stays. */
  on: boolean;
  /** Grows when something was started anew behind a last step: the steps are followed again. */
  run?: number;
}

/** A last step may be one of an earlier reading, with those of a later one right behind it: so long nothing must follow. */
const QUIET_MS = 1_200;

/**
 * Follows a draft's steps while it is read or issued. The browser takes a broken connection up again by itself and the
 * server goes on behind the last step that arrived, so nothing is missed and nothing shown twice. Of a draft that was read
 * again only the steps of the newest reading are told.
 */
export function useProgress({ draftId, until, on, run = 0 }: Watch): { steps: Step[]; broken: boolean } {
  const [steps, setSteps] = useState<Step[]>([]);
  const [broken, setBroken] = useState(false);
  const ends = until.join(' ');
  useEffect(() => {
    if (!on) return;
    setSteps([]);
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const events = new EventSource(`/api/drafts/${draftId}/events`);
    events.onmessage = (event: MessageEvent<string>): void => {
      clearTimeout(quiet);
      const step: Step = { ...(JSON.parse(event.data) as ProgressEvent), id: event.lastEventId };
      setBroken(false);
      setSteps((known) => withStep(known, step));
      if (ends.split(' ').includes(step.step)) quiet = setTimeout(() => events.close(), QUIET_MS);
    };
    events.onopen = () => setBroken(false);
    events.onerror = () => setBroken(true);
    return () => {
      clearTimeout(quiet);
      events.close();
    };
  }, [draftId, ends, on, run]);
  return { steps, broken };
}

/** A reading begins with 'received'; of its pages only the newest number counts. */
function withStep(known: Step[], step: Step): Step[] {
  if (known.some(({ id }) => id === step.id)) return known;
  if (step.step === 'received') return [step];
  return [...(step.step === 'pages' ? known.filter((before) => before.step !== 'pages') : known), step];
}
