import type { EntityManager } from 'typeorm';

/** Another draft of the authority that has something in common with a draft. */
export interface FoundAlike {
  draftId: string;
  planId: string | null;
  title: string | null;
  fileName: string;
  sameFile: boolean;
  sameNumber: boolean;
  sketch: number[] | null;
}

/** A draft's own sketch and what is like it. */
export interface FoundLikeness {
  sketch: number[] | null;
  others: FoundAlike[];
}

const MINE = `SELECT draft.id, draft.authority_id, draft.paper_key, draft.content #>> '{metadata,dateParts,year}' AS year,
    document.sha256, document.sketch
  FROM plan_draft draft JOIN plan_document document ON document.id = draft.document_id
  WHERE draft.authority_id = $1 AND draft.id = $2`;

/** Told by columns alone: the contents of hundreds of drafts are not opened for it. */
const ALIKE = `SELECT draft.id, document.sha256 = mine.sha256 AS same_file, coalesce(draft.paper_key = mine.paper_key, false) AS same_key,
    CASE WHEN (SELECT count(*) FROM unnest(document.sketch) hash WHERE hash = ANY ($3::integer[])) >= $4
         THEN document.sketch END AS sketch
  FROM mine JOIN plan_draft draft ON draft.authority_id = mine.authority_id AND draft.id <> mine.id
  JOIN plan_document document ON document.id = draft.document_id
  WHERE draft.status IN ('reading', 'ready', 'issued')`;

/**
 * What is like a draft among the other drafts of its authority: the same bytes, the same number of the same issuer and year
 * (numbers begin anew each year), or at least `shared` hashes of the sketch in common. Discarded and failed drafts are left out.
 */
export async function findLikeness(
  manager: EntityManager,
  authorityId: string,
  { draftId, shared }: { draftId: string; shared: number },
): Promise<FoundLikeness> {
  const [mine] = await manager.query<{ sketch: number[] | null }[]>(MINE, [authorityId, draftId]);
  const sketch = mine?.sketch ?? null;
  const others = await manager.query<FoundAlike[]>(
    `WITH mine AS (${MINE}), alike AS MATERIALIZED (${ALIKE}), told AS (
       SELECT draft.id AS "draftId", plan.id AS "planId", document.file_name AS "fileName", draft.created_at,
         coalesce(plan.title, draft.content #>> '{metadata,title}') AS title, alike.same_file AS "sameFile", alike.sketch,
         alike.same_key AND coalesce(draft.content #>> '{metadata,dateParts,year}' = mine.year, true) AS "sameNumber"
       FROM mine, alike JOIN plan_draft draft ON draft.id = alike.id
       JOIN plan_document document ON document.id = draft.document_id
       LEFT JOIN plan ON plan.draft_id = draft.id
       WHERE alike.same_file OR alike.same_key OR alike.sketch IS NOT NULL)
     SELECT * FROM told WHERE "sameFile" OR "sameNumber" OR sketch IS NOT NULL ORDER BY created_at, "draftId"`,
    [authorityId, draftId, sketch ?? [], shared],
  );
  return { sketch, others };
}
