import { editTask } from '../edits/task-edits.js';
import { RevisionsDialog } from '../saving/revisions-dialog.js';
import { DropDialog } from '../tasks/drop-dialog.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';
import type { Reviewing } from './use-reviewing.js';

/** The dialogs of the review, one at a time. */
export function ReviewDialogs({ draftId, reviewing }: { draftId: string; reviewing: Reviewing }) {
  const { dialog, setDialog, editing, mayEdit, acts } = reviewing;
  const close = (): void => setDialog(null);
  if (acts.dropped) {
    const { unitId, task } = acts.dropped;
    return (
      <DropDialog
        text={task.text}
        onClose={() => acts.drop(null)}
        onDrop={(droppedBecause) => editing.edit(editTask(unitId, task.id, { droppedBecause }))}
      />
    );
  }
  if (dialog === 'keys') return <ShortcutsDialog onClose={close} />;
  if (dialog === 'revisions') {
    return (
      <RevisionsDialog
        draftId={draftId}
        revision={editing.revision}
        mayTake={mayEdit}
        onClose={close}
        onTake={(earlier) => editing.edit(() => earlier)}
      />
    );
  }
  return null;
}
