import type { EntityManager } from 'typeorm';
import { PlanDraft } from '#database';
import type { Acting } from '../../doing.js';
import { DRAFT_LIMITS } from '../../limits.js';
import { conflict } from '../../refusals.js';
import type { Progress } from '../progress.js';

/** So many files one worker reads side by side: reading is bound by the processor, and each may take a GB of memory. */
export const READ_AT_ONCE = 2;

/**
 * Refuses one more file while too many of the authority wait to be read; uploads of one authority are counted one behind the
 * other. Throws DomainError `too-many-waiting`.
 */
export async function demandRoomToWait({ manager, actor }: Acting): Promise<void> {
  const { authorityId } = actor;
  await manager.query('SELECT 1 FROM authority WHERE id = $1 FOR NO KEY UPDATE', [authorityId]);
  const waiting = await manager.countBy(PlanDraft, { authorityId, status: 'reading' });
  if (waiting < DRAFT_LIMITS.waiting) return;
  throw conflict('too-many-waiting', `Đang có ${waiting} văn bản chờ đọc. Xin chờ đọc xong bớt rồi tải thêm.`, {
    waiting,
    most: DRAFT_LIMITS.waiting,
  });
}

/** The step `waiting`, where all readers of a worker are taken; `before` counts the files in front. */
export async function waitingStep(manager: EntityManager): Promise<Progress[]> {
  const before = await manager.countBy(PlanDraft, { status: 'reading' });
  return before < READ_AT_ONCE ? [] : [{ step: 'waiting', detail: { before } }];
}
