import { createHash, randomUUID } from 'node:crypto';
import { PlanDocument, PlanDraft } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { PLAN_FILE_MAX_BYTES, safeFileName } from '../../limits.js';
import { invalid } from '../../refusals.js';
import { writeProgress } from '../progress.js';
import { demandRoomToWait, waitingStep } from './waiting-drafts.js';

/** Types a plan may be uploaded as; what the file truly is, reading finds out from its content. */
const MEDIA_TYPES: Record<string, string> = {
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

/** The file of a plan as it came. */
export interface PlanFile {
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Takes in the file of a plan as it is, and opens a draft in status `reading`; a worker then reads it. Throws DomainError
 * `file-empty`, `file-too-large`, `too-many-waiting`.
 */
export async function uploadPlan(doing: Doing, file: PlanFile): Promise<{ draftId: string }> {
  demand(doing.actor, 'draft.upload');
  if (file.bytes.length === 0) throw invalid('file-empty', 'Tệp không có nội dung. Xin chọn tệp khác.');
  if (file.bytes.length > PLAN_FILE_MAX_BYTES) {
    throw invalid('file-too-large', `Tệp lớn hơn ${PLAN_FILE_MAX_BYTES / 1024 / 1024} MB. Xin chọn tệp nhỏ hơn.`);
  }
  return transact(doing, async (acting) => {
    await demandRoomToWait(acting);
    return takeInPlan(acting, file);
  });
}

/** The same within a transaction that does more. */
export async function takeInPlan(acting: Acting, { fileName: given, bytes }: PlanFile): Promise<{ draftId: string }> {
  const { manager, actor, at, now } = acting;
  const fileName = safeFileName(given);
  const [documentId, draftId] = [randomUUID(), randomUUID()];
  await insertOne(manager, PlanDocument, {
    id: documentId,
    authorityId: actor.authorityId,
    fileName,
    mediaType: MEDIA_TYPES[fileName.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: Buffer.from(bytes),
    uploadedById: actor.personId,
    createdAt: at,
  });
  const waiting = await waitingStep(manager);
  await insertOne(manager, PlanDraft, {
    id: draftId,
    authorityId: actor.authorityId,
    documentId,
    status: 'reading',
    revision: 0,
    createdAt: at,
  });
  await writeProgress(manager, { draftId, now }, [{ step: 'received', detail: { bytes: bytes.length } }, ...waiting]);
  const after = { bytes: bytes.length };
  await audit(acting, { action: 'draft.uploaded', subjectType: 'draft', subjectId: draftId, after });
  return { draftId };
}
