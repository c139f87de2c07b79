import { useMemo, useState } from 'react';
import type { Draft, DraftContent } from '../../../api/types.js';
import { type Doubt, doubtsOf, nextDoubt } from '../doubts/doubts.js';
import { useSeen } from '../doubts/use-seen.js';

/** The doubts of a draft and the way from one to the next; `goTo` brings the page to a doubt's place. */
export function useDoubts(draft: Draft, content: DraftContent, goTo: (doubt: Doubt) => void) {
  const doubts = useMemo(() => doubtsOf(draft, content), [draft, content]);
  const { seen, toggle } = useSeen(draft.id);
  const [key, setKey] = useState<string | null>(null);
  const current = doubts.find((doubt) => doubt.key === key && !seen.has(key)) ?? null;
  const go = (doubt: Doubt | null): void => {
    setKey(doubt?.key ?? null);
    if (doubt) goTo(doubt);
  };
  return {
    doubts,
    seen,
    current,
    /** Those one has to go through: notes need nobody. */
    open: doubts.filter((doubt) => doubt.level !== 'info' && !seen.has(doubt.key)).length,
    blocking: doubts.filter((doubt) => doubt.level === 'answer').length,
    go,
    step: (by: 1 | -1) => go(nextDoubt(doubts, key, seen, by)),
    toggle,
    /** Ticks a doubt off and goes on to the next. */
    tick: (doubt: Doubt) => {
      toggle(doubt.key);
      go(nextDoubt(doubts, doubt.key, new Set([...seen, doubt.key]), 1));
    },
  };
}
