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

/** Text as names are compared here: spaces and case play no part; null stays null. */
const bare = (sql: string): string => `lower(regexp_replace(${sql}, '\\s+', '', 'g'))`;
const meta = (draft: string, field: string): string => `${draft}.content -> 'metadata' ->> '${field}'`;
/** '15' with 'KH-UBND' beside it and '15/KH-UBND' are one number. */
const number = (draft: string): string => `nullif(split_part(${bare(meta(draft, 'number'))}, '/', 1), '')`;
const symbol = (draft: string): string =>
  `coalesce(${bare(meta(draft, 'symbol'))}, nullif(split_part(${bare(meta(draft, 'number'))}, '/', 2), ''))`;
/** Numbers begin anew each year. */
const year = (draft: string): string => `${draft}.content #>> '{metadata,dateParts,year}'`;

const SAME_NUMBER = `coalesce(${number('draft')} = ${number('mine')}
    AND ${symbol('draft')} IS NOT DISTINCT FROM ${symbol('mine')}
    AND ${bare(meta('draft', 'issuer'))} = ${bare(meta('mine', 'issuer'))}
    AND coalesce(${year('draft')} = ${year('mine')}, true), false)`;

/**
 * What is like a draft among the other drafts of its authority, oldest first: the same bytes, the same number of the same
 * issuer and year, or at least `shared` hashes of the sketch in common. Discarded and failed drafts are left out.
 */
export async function findLikeness(
  manager: EntityManager,
  authorityId: string,
  { draftId, shared }: { draftId: string; shared: number },
): Promise<FoundLikeness> {
  const [mine] = await manager.query<{ sketch: number[] | null }[]>(
    `SELECT document.sketch FROM plan_draft draft JOIN plan_document document ON document.id = draft.document_id
     WHERE draft.authority_id = $1 AND draft.id = $2`,
    [authorityId, draftId],
  );
  const sketch = mine?.sketch ?? null;
  const others = await manager.query<FoundAlike[]>(
    `SELECT * FROM (
       SELECT draft.id AS "draftId", plan.id AS "planId", document.file_name AS "fileName", draft.created_at,
         coalesce(plan.title, ${meta('draft', 'title')}) AS title,
         document.sha256 = own.sha256 AS "sameFile", ${SAME_NUMBER} AS "sameNumber",
         CASE WHEN (SELECT count(*) FROM unnest(document.sketch) hash WHERE hash = ANY ($3::integer[])) >= $4
              THEN document.sketch END AS sketch
       FROM plan_draft mine JOIN plan_document own ON own.id = mine.document_id
       JOIN plan_draft draft ON draft.authority_id = mine.authority_id AND draft.id <> mine.id
       JOIN plan_document document ON document.id = draft.document_id
       LEFT JOIN plan ON plan.draft_id = draft.id
       WHERE mine.authority_id = $1 AND mine.id = $2 AND draft.status IN ('reading', 'ready', 'issued')) other
     WHERE "sameFile" OR "sameNumber" OR sketch IS NOT NULL
     ORDER BY created_at, "draftId"`,
    [authorityId, draftId, sketch ?? [], shared],
  );
  return { sketch, others };
}
