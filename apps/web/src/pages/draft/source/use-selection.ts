import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftContent, FieldReason, SourcePlace } from '../../../api/types.js';
import { spotsOf } from './spots.js';

/** What is chosen, and where it stands in the source. */
export interface Selection {
  /** Key of the spot; null where only a stretch of the source is marked. */
  spot: string | null;
  place: SourcePlace | null;
  /** The side on which it was chosen: the other one scrolls there. `doubt` = from the list of doubts, both scroll. */
  from: 'draft' | 'source' | 'doubt';
  /** Grows with each choice, so that the same one can be gone to again. */
  tick: number;
}

/** What is chosen on either side of the review. */
export function useSelection(content: DraftContent, reasons: readonly FieldReason[]) {
  const [selection, setSelection] = useState<Selection>({ spot: null, place: null, from: 'draft', tick: 0 });
  const spots = useMemo(() => spotsOf(content, reasons), [content, reasons]);
  const latest = useRef(spots);
  useEffect(() => {
    latest.current = spots;
  }, [spots]);
  const choose = useCallback(
    (spot: string | null, from: Selection['from'], place: SourcePlace | null = null): void =>
      setSelection(({ tick }) => ({
        spot,
        place: place ?? latest.current.find(({ key }) => key === spot)?.place ?? null,
        from,
        tick: tick + 1,
      })),
    [],
  );
  return { ...selection, spots, choose };
}
