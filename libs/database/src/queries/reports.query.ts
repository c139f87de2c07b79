import type { EntityManager } from 'typeorm';
import type { ReportContent } from '#domain';
import { SEES_UNIT_ROW, type Scope, scopeParameters } from './scope.js';

/** A version of a report with the names of its files. */
export interface FoundReport {
  id: string;
  number: number;
  content: ReportContent;
  submittedAt: Date;
  onBehalfBy: 'paper' | 'phone' | null;
  returnReason: string | null;
  files: { id: string; fileName: string; mediaType: string; size: number }[];
}

/** The versions of a request's report, newest first. The caller has made sure that the request may be seen. */
export function findReports(manager: EntityManager, requestId: string): Promise<FoundReport[]> {
  return manager.query<FoundReport[]>(
    `SELECT r.id, r.number, r.content, r.submitted_at AS "submittedAt", r.on_behalf_by AS "onBehalfBy",
       r.return_reason AS "returnReason", coalesce(files.list, '[]') AS files
     FROM report r
     LEFT JOIN LATERAL (
       SELECT json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'mediaType', f.media_type, 'size', length(f.bytes))
         ORDER BY f.file_name) AS list
       FROM report_file f WHERE f.report_id = r.id
     ) files ON true
     WHERE r.request_id = $1 ORDER BY r.number DESC`,
    [requestId],
  );
}

/** A file with its bytes. */
export interface FoundFile {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

/** A report's file in scope; null for any other. */
export async function findReportFile(manager: EntityManager, scope: Scope, id: string): Promise<FoundFile | null> {
  const [row] = await manager.query<FoundFile[]>(
    `SELECT f.file_name AS "fileName", f.media_type AS "mediaType", f.bytes
     FROM report_file f JOIN report ON report.id = f.report_id JOIN report_request r ON r.id = report.request_id
     JOIN plan p ON p.id = r.plan_id
     WHERE ${SEES_UNIT_ROW('r.unit_id')} AND f.id = $3`,
    [...scopeParameters(scope), id],
  );
  return row ?? null;
}
