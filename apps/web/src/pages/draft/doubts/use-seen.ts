import { useCallback, useState } from 'react';

const keyOf = (draftId: string): string => `don-doc.seen.${draftId}`;

function read(draftId: string): ReadonlySet<string> {
  const kept = sessionStorage.getItem(keyOf(draftId));
  return new Set(kept === null ? [] : (JSON.parse(kept) as string[]));
}

/** The doubts of a draft that were ticked off ('Đã xem') in this session of the browser. */
export function useSeen(draftId: string): { seen: ReadonlySet<string>; toggle: (key: string) => void } {
  const [seen, setSeen] = useState(() => read(draftId));
  const toggle = useCallback(
    (key: string): void =>
      setSeen((known) => {
        const next = new Set(known);
        if (!next.delete(key)) next.add(key);
        sessionStorage.setItem(keyOf(draftId), JSON.stringify([...next]));
        return next;
      }),
    [draftId],
  );
  return { seen, toggle };
}
