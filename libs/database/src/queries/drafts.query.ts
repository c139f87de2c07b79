import type { EntityManager } from 'typeorm';
import type { DraftContent, DraftStatus, LineBox } from '#domain';

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
  /** What the file turned out to be; null until it was read. */
  kind: string | null;
  pages: number | null;
}

const DRAFT = `SELECT draft.id, document.file_name AS "fileName", document.sha256, draft.status, draft.revision, draft.content,
    draft.failure, draft.created_at AS "createdAt", plan.id AS "planId",
    document.kind, document.pages
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

/** The pages of a draft's file. */
export interface FoundPages {
  pages: number | null;
  lines: LineBox[] | null;
}

/** The pages of the file a draft was read from; null for no such draft, without pages while it is being read. */
export async function findDraftPages(
  manager: EntityManager,
  authorityId: string,
  id: string,
): Promise<FoundPages | null> {
  const [row] = await manager.query<FoundPages[]>(
    `SELECT document.pages, document.lines FROM plan_draft draft JOIN plan_document document ON document.id = draft.document_id
     WHERE draft.authority_id = $1 AND draft.id = $2`,
    [authorityId, id],
  );
  return row ?? null;
}

/** Which file a draft was read from. */
export interface FoundSource {
  documentId: string;
  fileName: string;
  sha256: string;
  pages: number | null;
}

/** The file of a draft, without its bytes; null for no such draft. */
export async function findDraftSource(
  manager: EntityManager,
  authorityId: string,
  id: string,
): Promise<FoundSource | null> {
  const [row] = await manager.query<FoundSource[]>(
    `SELECT document.id AS "documentId", document.file_name AS "fileName", document.sha256, document.pages
     FROM plan_draft draft JOIN plan_document document ON document.id = draft.document_id
     WHERE draft.authority_id = $1 AND draft.id = $2`,
    [authorityId, id],
  );
  return row ?? null;
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
