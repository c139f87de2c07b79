import type { EntityManager } from 'typeorm';
import { DraftRevision, PlanDocument, PlanDraft } from '#database';
import { type DraftContent, demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { loadRegistry } from '../registry.js';
import { checkContent } from './check-content.js';
import { lockOpenDraft } from './lock-draft.js';
import { paperKey } from './paper-key.js';

/**
 * Keeps the reviewer's edits as the next revision of a draft; earlier ones stay. Throws DomainError `draft-missing`,
 * `draft-not-open`, `stale-version`, `bad-draft`.
 */
export async function editDraft(
  doing: Doing,
  edit: { draftId: string; revision: number; content: DraftContent },
): Promise<{ revision: number }> {
  demand(doing.actor, 'draft.edit');
  return transact(doing, async (acting) => {
    const { manager, actor, at } = acting;
    const draft = await lockOpenDraft(acting, edit);
    const registry = await loadRegistry(manager, actor.authorityId);
    checkContent(edit.content, { registry, textLength: await lengthOfText(manager, draft.documentId) });
    const revision = draft.revision + 1;
    await manager
      .createQueryBuilder()
      .update(PlanDraft, { revision, content: edit.content, paperKey: paperKey(edit.content.metadata) })
      .where({ id: draft.id })
      .execute();
    await insertOne(manager, DraftRevision, {
      draftId: draft.id,
      revision,
      content: edit.content,
      byId: actor.personId,
      at,
    });
    await audit(acting, {
      action: 'draft.edited',
      subjectType: 'draft',
      subjectId: draft.id,
      before: { revision: draft.revision },
      after: { revision, scheduleAccepted: edit.content.schedule.accepted },
    });
    return { revision };
  });
}

/** Counted here and not by PostgreSQL, which counts a letter outside the basic plane once, where places count it twice. */
async function lengthOfText(manager: EntityManager, id: string): Promise<number> {
  const { text } = await manager.findOneOrFail(PlanDocument, { where: { id }, select: { id: true, text: true } });
  return text?.length ?? 0;
}
