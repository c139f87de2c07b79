import { PlanDraft } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { conflict, demandVersion } from '../../refusals.js';
import { lockDraft } from './lock-draft.js';

/**
 * Puts a draft aside (Bỏ dự thảo); nothing is deleted. Throws DomainError `draft-missing`, `draft-not-open` once issued,
 * `stale-version`.
 */
export async function discardDraft(doing: Doing, order: { draftId: string; revision: number }): Promise<void> {
  demand(doing.actor, 'draft.edit');
  await transact(doing, async (acting) => {
    const draft = await lockDraft(acting, order.draftId);
    if (draft.status === 'discarded') return;
    if (draft.status === 'issued') {
      throw conflict('draft-not-open', 'Dự thảo này đã được ban hành nên không bỏ được.', { status: draft.status });
    }
    demandVersion({ version: draft.revision }, order.revision);
    await acting.manager.update(PlanDraft, draft.id, { status: 'discarded' });
    await audit(acting, {
      action: 'draft.discarded',
      subjectType: 'draft',
      subjectId: draft.id,
      before: { status: draft.status, revision: draft.revision },
    });
  });
}
