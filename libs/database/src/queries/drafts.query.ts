import type { EntityManager } from 'typeorm';
import type { DraftContent, DraftStatus } from '#domain';

/** A draft with its file and, once issued, its plan. */
export interface FoundDraft {
  id: string;
  fileName: string;
  sha256: string;
  status: DraftStatus;
  revision: number;
  content: DraftContent | null;
  failure: { code: string; message: string } | null;
  createdAt: Date;
  planId: string | null;
}

const DRAFT = `SELECT draft.id, document.file_name AS "fileName", document.sha256, draft.status, draft.revision, draft.content,
    draft.failure, draft.created_at AS "createdAt", plan.id AS "planId"
  FROM plan_draft draft JOIN plan_document document ON document.id = draft.document_id
  LEFT JOIN plan ON plan.draft_id = draft.id
  WHERE draft.authority_id = $1`;

/** Drafts of an authority that were not discarded, newest first. */
export function findDrafts(manager: EntityManager, authorityId: string): Promise<FoundDraft[]> {
  return manager.query<FoundDraft[]>(
    `${DRAFT} AND draft.status <> 'discarded' ORDER BY draft.created_at DESC, draft.id LIMIT 200`,
    [authorityId],
  );
}

/** A draft of the authority; null also for another one's. */
export async function findDraft(manager: EntityManager, authorityId: string, id: string): Promise<FoundDraft | null> {
  const [row] = await manager.query<FoundDraft[]>(`${DRAFT} AND draft.id = $2`, [authorityId, id]);
  return row ?? null;
}

/** The text a draft was read from; null for no such draft, an empty text while it is being read. */
export async function findDraftText(manager: EntityManager, authorityId: string, id: string): Promise<string | null> {
  const [row] = await manager.query<{ text: string | null }[]>(
    `SELECT document.text FROM plan_draft draft JOIN plan_document document ON document.id = draft.document_id
     WHERE draft.authority_id = $1 AND draft.id = $2`,
    [authorityId, id],
  );
  return row ? (row.text ?? '') : null;
}

/** Another draft or plan of the very same file. */
export interface SameFile {
  draftId: string;
  planId: string | null;
  title: string | null;
  fileName: string;
}

/** Drafts of the same file (by hash) other than this one, discarded and failed ones left out. */
export function findSameFile(manager: EntityManager, authorityId: string, draft: FoundDraft): Promise<SameFile[]> {
  return manager.query<SameFile[]>(
    `SELECT draft.id AS "draftId", plan.id AS "planId", document.file_name AS "fileName",
       coalesce(plan.title, draft.content -> 'metadata' ->> 'title') AS title
     FROM plan_document document JOIN plan_draft draft ON draft.document_id = document.id
     LEFT JOIN plan ON plan.draft_id = draft.id
     WHERE document.sha256 = $2 AND draft.authority_id = $1 AND draft.id <> $3
       AND draft.status IN ('reading', 'ready', 'issued')
     ORDER BY draft.created_at`,
    [authorityId, draft.sha256, draft.id],
  );
}

/** A step of reading or issuing. */
export interface FoundStep {
  id: string;
  step: string;
  detail: Record<string, string | number | null>;
  at: Date;
}

/** The steps of a draft behind the one with this id ('0' = all), in order. */
export function findSteps(manager: EntityManager, draftId: string, afterId: string): Promise<FoundStep[]> {
  return manager.query<FoundStep[]>(
    'SELECT id, step, detail, at FROM progress_step WHERE draft_id = $1 AND id > $2::bigint ORDER BY id LIMIT 1000',
    [draftId, afterId],
  );
}
