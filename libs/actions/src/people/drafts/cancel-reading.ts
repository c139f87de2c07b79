import { PlanDraft } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { conflict } from '../../refusals.js';
import { writeProgress } from '../progress.js';
import { lockDraft } from './lock-draft.js';

const CANCELLED = {
  code: 'reading-cancelled',
  message: 'Việc đọc văn bản đã được dừng theo yêu cầu. Có thể cho đọc lại khi cần.',
};

/**
 * Stops the reading of a draft, waiting or under way: it stands as failed, and whoever reads it notices within a second.
 * Repeat-safe. Throws DomainError `draft-missing`, `draft-not-reading` once it was read.
 */
export async function cancelReading(doing: Doing, { draftId }: { draftId: string }): Promise<void> {
  demand(doing.actor, 'draft.upload');
  await transact(doing, async (acting) => {
    const draft = await lockDraft(acting, draftId);
    if (draft.failure?.code === CANCELLED.code) return;
    if (draft.status !== 'reading') {
      throw conflict('draft-not-reading', 'Văn bản này không còn đang được đọc.', { status: draft.status });
    }
    const { manager, now } = acting;
    await manager.update(PlanDraft, draft.id, {
      status: 'failed',
      failure: CANCELLED,
      claimId: null,
      claimedAt: null,
    });
    await writeProgress(manager, { draftId, now }, [{ step: 'failed', detail: { ...CANCELLED } }]);
    await audit(acting, {
      action: 'draft.reading-cancelled',
      subjectType: 'draft',
      subjectId: draftId,
      before: { status: draft.status },
      after: { status: 'failed' },
    });
  });
}
