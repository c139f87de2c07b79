import type { Reviewing } from './use-reviewing.js';
import { useShortcuts } from './use-shortcuts.js';

type Reached = Pick<
  Reviewing,
  'mayEdit' | 'editing' | 'saving' | 'selection' | 'acts' | 'doubts' | 'setDialog' | 'switchView'
>;

/** What each key does to the review; the dialog of shortcuts tells the same. */
export function useReviewKeys({
  mayEdit,
  editing,
  saving,
  selection,
  acts,
  doubts,
  setDialog,
  switchView,
}: Reached): void {
  const walk = (step: 1 | -1): void => {
    const spot = acts.neighbour(step);
    if (spot !== null) selection.choose(spot, 'doubt');
  };
  const forAll = {
    n: () => doubts.step(1),
    p: () => doubts.step(-1),
    x: () => (doubts.current?.level === 'check' ? doubts.tick(doubts.current) : undefined),
    j: () => walk(1),
    k: () => walk(-1),
    v: () => document.querySelector<HTMLElement>('.task-chosen .why')?.click(),
    b: switchView,
    '?': () => setDialog('keys'),
  };
  const forEditors = {
    e: acts.editChosen,
    g: acts.mergeChosen,
    d: acts.dropChosen,
    'ctrl+z': editing.undo,
    'ctrl+y': editing.redo,
    'ctrl+s': () => void saving.save(),
  };
  useShortcuts(mayEdit ? { ...forAll, ...forEditors } : forAll);
}
