import type { DraftContent } from '../../../api/types.js';

/** Edits that are not saved yet, as this tab keeps them over a reload. */
export interface UnsavedCopy {
  revision: number;
  /** What the server held as `revision` when the edits began. */
  saved: DraftContent;
  content: DraftContent;
}

const keyOf = (draftId: string): string => `don-doc.draft.${draftId}`;

/** The copy this tab has kept of a draft's unsaved edits; null when there is none. */
export function readCopy(draftId: string): UnsavedCopy | null {
  const kept = sessionStorage.getItem(keyOf(draftId));
  return kept === null ? null : (JSON.parse(kept) as UnsavedCopy);
}

/** Keeps the edits for the case that the page is loaded anew; without edits the copy goes. Gone with the tab, never sent anywhere. */
export function keepCopy(draftId: string, copy: UnsavedCopy | null): void {
  if (copy === null) sessionStorage.removeItem(keyOf(draftId));
  else sessionStorage.setItem(keyOf(draftId), JSON.stringify(copy));
}
