import { useEffect, useMemo, useState } from 'react';
import { useUnits } from '../../../api/queries.js';
import { useMay } from '../../../api/session.js';
import type { Draft, DraftContent, Unit } from '../../../api/types.js';
import type { Doubt } from '../doubts/doubts.js';
import { indexReasons } from '../reasons/reasons.js';
import { useEditing } from '../saving/use-editing.js';
import { useLeaveGuard } from '../saving/use-leave-guard.js';
import { useSaving } from '../saving/use-saving.js';
import { bringIntoSight } from '../source/scroll-to.js';
import { useSelection, type Selection } from '../source/use-selection.js';
import type { Review } from './review-context.js';
import { useDoubts } from './use-doubts.js';
import { useReviewKeys } from './use-review-keys.js';
import { useTaskActs } from './use-task-acts.js';

/** What is under review: the draft as the server has it, its content as first shown, and the text it was read from. */
export interface UnderReview {
  draft: Draft;
  content: DraftContent;
  text: string;
}

/** The side a phone shows. */
export type Half = 'draft' | 'source';

const NO_UNITS: Unit[] = [];

/** Everything a review knows and can do, put together from its parts. */
export function useReviewing({ draft, content: read, text }: UnderReview) {
  const mayEdit = useMay()('draft.edit');
  const [half, setHalf] = useState<Half>('draft');
  const [dialog, setDialog] = useState<'keys' | 'revisions' | null>(null);
  const [switchTick, setSwitchTick] = useState(0);
  const registry = useUnits().data ?? NO_UNITS;
  const editing = useEditing({ draftId: draft.id, revision: draft.revision, content: read });
  const { content, edit, pause } = editing;
  const saving = useSaving(draft, editing);
  useLeaveGuard(editing.changed, saving.save);
  const selection = useSelection(content, draft.reasons);
  const { choose } = selection;
  const acts = useTaskActs(editing, selection.spot);
  const { open, drop } = acts;
  const doubts = useDoubts(draft, content, (doubt: Doubt) => {
    // Where nothing of the draft is meant, a phone shows the place in the source.
    setHalf(doubt.spot === null && doubt.place ? 'source' : 'draft');
    choose(doubt.spot, 'doubt', doubt.place);
  });
  const context = useMemo((): Review => {
    const reasons = indexReasons(draft.reasons);
    return {
      ...{ text, registry, mayEdit, reasons, edit, pause, open, drop },
      select: (spot) => choose(spot, 'draft'),
      show: (spot) => {
        setHalf('source');
        choose(spot, 'draft');
      },
      mark: (place) => {
        setHalf('source');
        choose(null, 'draft', place);
      },
    };
  }, [text, registry, mayEdit, draft.reasons, edit, pause, open, drop, choose]);
  useComeIntoSight(selection);
  const reviewing = {
    ...{ mayEdit, registry, editing, saving, selection, acts, doubts, context },
    ...{ half, setHalf, dialog, setDialog, switchTick, switchView: () => setSwitchTick((n) => n + 1) },
  };
  useReviewKeys(reviewing);
  return reviewing;
}

export type Reviewing = ReturnType<typeof useReviewing>;

/** What was chosen elsewhere comes into sight in the draft. */
function useComeIntoSight({ spot, from, tick }: Selection): void {
  useEffect(() => {
    if (spot === null || from === 'draft') return;
    const chosen = document.querySelector(`[data-spot="${CSS.escape(spot)}"]`);
    if (chosen) bringIntoSight(chosen);
  }, [spot, from, tick]);
}
