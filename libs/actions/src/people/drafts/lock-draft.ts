import { PlanDraft } from '#database';
import type { Acting } from '../../doing.js';
import { conflict, demandVersion, found } from '../../refusals.js';

/** Locks a draft of the actor's authority. Throws DomainError `draft-missing`. */
export async function lockDraft(acting: Acting, draftId: string): Promise<PlanDraft> {
  const row = await acting.manager.findOne(PlanDraft, {
    where: { id: draftId, authorityId: acting.actor.authorityId },
    lock: { mode: 'for_no_key_update' },
  });
  return found(row, 'draft');
}

/** Locks a draft under review. Throws DomainError `draft-missing`, `draft-not-open`, `stale-version`. */
export async function lockOpenDraft(
  acting: Acting,
  { draftId, revision }: { draftId: string; revision: number },
): Promise<PlanDraft> {
  const draft = await lockDraft(acting, draftId);
  demandOpenDraft(draft, revision);
  return draft;
}

/** Throws DomainError `draft-not-open` unless the draft is under review, `stale-version` unless in the revision seen. */
export function demandOpenDraft(draft: PlanDraft, revision: number): void {
  if (draft.status !== 'ready') throw conflict('draft-not-open', NOT_OPEN[draft.status], { status: draft.status });
  demandVersion({ version: draft.revision }, revision);
}

const NOT_OPEN: Record<Exclude<PlanDraft['status'], 'ready'>, string> = {
  reading: 'Văn bản đang được đọc. Xin chờ đọc xong.',
  failed: 'Văn bản này không đọc được nên không thể tiếp tục. Xin tải lên tệp khác.',
  issued: 'Dự thảo này đã được ban hành thành kế hoạch.',
  discarded: 'Dự thảo này đã được bỏ.',
};
