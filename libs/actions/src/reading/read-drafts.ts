import type { DataSource } from 'typeorm';
import { PlanDocument } from '#database';
import { DomainError } from '#domain';
import { type PlanRead, readPlanFile } from '#reader';
import { sqlStateOf } from '../doing.js';
import { writeProgress } from '../people/progress.js';
import { type Claim, claimDraft, lockClaimed, releaseClaim } from './claims.js';
import { codeOf, holdClaim } from './hold-claim.js';
import { type Failure, failDraft, keepDraft } from './keep-result.js';
import type { ReadingWork } from './reading-work.js';

/** So many readers may die over one file before it is given up. */
const MOST_ATTEMPTS = 2;

const READER_FAULT: Failure = {
  code: 'reader-fault',
  message:
    'Phần mềm gặp lỗi khi đọc văn bản này. Xin báo cho quản trị; có thể thử lưu văn bản sang .docx rồi tải lên lại.',
};

const GIVEN_UP: Failure = {
  code: 'reading-given-up',
  message:
    'Đã thử đọc văn bản này nhiều lần nhưng chương trình đều bị ngắt giữa chừng. Xin báo cho quản trị; có thể thử lưu văn bản sang .docx rồi tải lên lại.',
};

/**
 * Reads waiting drafts of all authorities, one behind the other, the longest waiting first, until none waits or the program
 * ends; returns how many. Several may run at once, in one program or in many: each draft is taken up by one. Throws when the
 * database fails; the draft under way is taken up again when its claim is 30 seconds old.
 */
export async function readWaitingDrafts(work: ReadingWork): Promise<number> {
  for (let count = 0; ; count++) {
    const claim = work.signal?.aborted ? null : await claimDraft(work);
    if (!claim) return count;
    await readClaimed(work, claim);
  }
}

/** Reads one draft now, unless it was read already or another reader has it. */
export async function readDraft(work: ReadingWork, draftId: string): Promise<void> {
  const claim = await claimDraft(work, draftId);
  if (claim) await readClaimed(work, claim);
}

type Outcome = { read: PlanRead } | { failure: Failure } | 'stopped';

async function readClaimed(work: ReadingWork, claim: Claim): Promise<void> {
  const { db, now } = work;
  await writeProgress(db.manager, { draftId: claim.draftId, now: now() }, [{ step: 'reading', detail: {} }]);
  const outcome = claim.attempts > MOST_ATTEMPTS ? { failure: GIVEN_UP } : await readFile(work, claim);
  // stopped by a person or taken up by another: then there is nothing to give back, and nothing is
  if (outcome === 'stopped') await releaseClaim(db, claim);
  else if ('failure' in outcome) await settle(work, claim, outcome);
  else await settleRead(work, claim, outcome);
}

async function readFile(work: ReadingWork, claim: Claim): Promise<Outcome> {
  const file = await fileOf(work.db, claim.documentId);
  return holdClaim(work, claim, async ({ signal, onProgress }): Promise<Outcome> => {
    try {
      return { read: await readPlanFile(file, { signal, onProgress }) };
    } catch (error) {
      if (signal.aborted) return 'stopped';
      return { failure: failureOf(work, claim, error) };
    }
  });
}

function fileOf(db: DataSource, id: string): Promise<Pick<PlanDocument, 'fileName' | 'bytes'>> {
  return db.manager.findOneOrFail(PlanDocument, { where: { id }, select: { id: true, fileName: true, bytes: true } });
}

/** A refusal is for the person who uploaded; anything else is a fault of ours, reported: the same file would bring it again. */
function failureOf({ report }: ReadingWork, { draftId }: Claim, error: unknown): Failure {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  const places = error instanceof Error ? error.stack : undefined;
  report({ event: 'draft.reader-fault', draftId, code: codeOf(error), ...(places ? { places } : {}) });
  return READER_FAULT;
}

/** Writes how a reading ended, unless the claim was lost meanwhile. */
async function settle(
  { db, now }: ReadingWork,
  claim: Claim,
  how: { read: PlanRead } | { failure: Failure },
): Promise<void> {
  await db.transaction(async (manager) => {
    const draft = await lockClaimed(manager, claim);
    if (!draft) return;
    if ('failure' in how) await failDraft(manager, { draft, now: now() }, how.failure);
    else await keepDraft(manager, { draft, now: now() }, how.read);
  });
}

/** What the database refuses as data (a character it cannot hold, SQLSTATE class 22) it would refuse for ever. */
async function settleRead(work: ReadingWork, claim: Claim, outcome: { read: PlanRead }): Promise<void> {
  try {
    await settle(work, claim, outcome);
  } catch (error) {
    if (!sqlStateOf(error)?.startsWith('22')) throw error;
    await settle(work, claim, { failure: failureOf(work, claim, error) });
  }
}
