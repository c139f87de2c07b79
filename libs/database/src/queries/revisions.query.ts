import type { EntityManager } from 'typeorm';
import type { DraftContent, FieldReason } from '#domain';

/** A revision of a draft, without what it held. */
export interface FoundRevision {
  revision: number;
  at: Date;
  /** Who saved it; null for what was read. */
  by: string | null;
}

/** The revisions of a draft, newest first; empty for no such draft. */
export function findRevisions(manager: EntityManager, authorityId: string, draftId: string): Promise<FoundRevision[]> {
  return manager.query<FoundRevision[]>(
    `SELECT revision.revision, revision.at, person.display_name AS by
     FROM draft_revision revision JOIN plan_draft draft ON draft.id = revision.draft_id
     LEFT JOIN person ON person.id = revision.by_id
     WHERE draft.authority_id = $1 AND draft.id = $2
     ORDER BY revision.revision DESC LIMIT 1000`,
    [authorityId, draftId],
  );
}

/** What a revision of a draft held; null for no such revision. */
export async function findRevision(
  manager: EntityManager,
  authorityId: string,
  { draftId, revision }: { draftId: string; revision: number },
): Promise<DraftContent | null> {
  const [row] = await manager.query<{ content: DraftContent }[]>(
    `SELECT revision.content FROM draft_revision revision JOIN plan_draft draft ON draft.id = revision.draft_id
     WHERE draft.authority_id = $1 AND draft.id = $2 AND revision.revision = $3`,
    [authorityId, draftId, revision],
  );
  return row?.content ?? null;
}

/** Why the fields of a draft were read as they were; empty until it was read. */
export async function findReasons(
  manager: EntityManager,
  authorityId: string,
  draftId: string,
): Promise<FieldReason[]> {
  const [row] = await manager.query<{ reasons: FieldReason[] | null }[]>(
    `SELECT parsed -> 'reasons' AS reasons FROM plan_draft WHERE authority_id = $1 AND id = $2`,
    [authorityId, draftId],
  );
  return row?.reasons ?? [];
}
