import { type EntityManager, IsNull } from 'typeorm';
import { Extension, FollowUp, OutboxItem, Unit } from '#database';
import { type Instant, localDate } from '#domain';
import { type Letter, type LetterFrame, morningLetter } from '#mail';
import { isLate, openMatters } from './open-matters.js';
import { addresseeOf } from './recipient-of-letter.js';

const SOON_WORKING_DAYS = 3;
/** A requested body is rung from the 3rd working day on, a receipt raised on the 4th (design §5a). */
const CALL_AFTER_WORKING_DAYS = 3;
const NOT_RECEIVED_AFTER_WORKING_DAYS = 4;

/** The secretariat's morning list as things stand now; null when there is nothing to tell. */
export async function composeMorningList(
  manager: EntityManager,
  { authorityId, frame, now }: { authorityId: string; frame: LetterFrame; now: Instant },
): Promise<Letter | null> {
  const matters = await openMatters(manager, authorityId, now);
  const receipts = matters.filter((one) => one.kind === 'receipt');
  const others = matters.filter((one) => one.kind !== 'receipt');
  return morningLetter(frame, {
    today: localDate(now),
    overdue: others.filter((one) => isLate(one) && !one.requested),
    calls: others.filter((one) => one.requested && one.workingDaysLate >= CALL_AFTER_WORKING_DAYS),
    dueSoon: others.filter((one) => !isLate(one) && one.workingDaysLeft <= SOON_WORKING_DAYS),
    notReceived: receipts.filter((one) => one.workingDaysLate >= NOT_RECEIVED_AFTER_WORKING_DAYS),
    extensions: await pendingExtensions(manager, authorityId),
    unitsWithoutAddress: await unitsWithoutAddress(manager, authorityId),
    failedLetters: await failedLetters(manager, authorityId),
  });
}

function pendingExtensions(manager: EntityManager, authorityId: string): Promise<number> {
  return manager
    .createQueryBuilder(Extension, 'e')
    .innerJoin(FollowUp, 'f', 'f.id = e.follow_up_id')
    .where("e.decision = 'pending' AND f.authority_id = :authorityId", { authorityId })
    .getCount();
}

async function unitsWithoutAddress(manager: EntityManager, authorityId: string): Promise<string[]> {
  const units = await manager.find(Unit, {
    where: { authorityId, kind: 'body', active: true, email: IsNull(), alternateEmail: IsNull() },
    order: { name: 'ASC' },
  });
  return units.map((unit) => unit.name);
}

async function failedLetters(manager: EntityManager, authorityId: string): Promise<string[]> {
  const failed = await manager.findBy(OutboxItem, { authorityId, kind: 'mail', status: 'failed' });
  const offices = await Promise.all(failed.map((item) => addresseeOf(manager, item.recipient ?? '')));
  return [...new Set(offices.flatMap((one) => one?.office ?? []))];
}
