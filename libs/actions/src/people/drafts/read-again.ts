import { PlanDraft } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { conflict } from '../../refusals.js';
import { writeProgress } from '../progress.js';
import { lockDraft } from './lock-draft.js';
import { demandRoomToWait, waitingStep } from './waiting-drafts.js';

/**
 * Has a draft read again whose reading failed or was stopped. Repeat-safe while it is read. Throws DomainError
 * `draft-missing`, `draft-not-failed`, `too-many-waiting`.
 */
export async function readAgain(doing: Doing, { draftId }: { draftId: string }): Promise<void> {
  demand(doing.actor, 'draft.upload');
  await transact(doing, async (acting) => {
    const draft = await lockDraft(acting, draftId);
    if (draft.status === 'reading') return;
    if (draft.status !== 'failed') {
      throw conflict('draft-not-failed', 'Văn bản này đã được đọc xong.', { status: draft.status });
    }
    const { manager, now } = acting;
    await demandRoomToWait(acting);
    const waiting = await waitingStep(manager);
    await manager.update(PlanDraft, draftId, {
      status: 'reading',
      failure: null,
      claimId: null,
      claimedAt: null,
      attempts: 0,
    });
    await writeProgress(manager, { draftId, now }, [{ step: 'received', detail: { again: 1 } }, ...waiting]);
    const failure = draft.failure?.code ?? null;
    await audit(acting, { action: 'draft.read-again', subjectType: 'draft', subjectId: draftId, before: { failure } });
  });
}
