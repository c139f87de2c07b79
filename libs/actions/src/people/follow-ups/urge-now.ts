import { randomUUID } from 'node:crypto';
import { MoreThan } from 'typeorm';
import { Notification } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { conflict } from '../../refusals.js';
import { demandOpen, lockFollowUp } from './lock-follow-up.js';
import { notifyBodies } from './notify-body.js';

/** Two clicks, or two colleagues at once, are one letter. */
const QUIET_MINUTES = 10;

/**
 * 'Đôn đốc ngay': a letter to the body that leaves at once. Throws DomainError `follow-up-missing`, `follow-up-closed`,
 * `just-urged` when somebody did so within the last minutes.
 */
export async function urgeNow(doing: Doing, order: { followUpId: string }): Promise<void> {
  demand(doing.actor, 'followUp.urge');
  await transact(doing, async (acting) => {
    const followUp = await lockFollowUp(acting, order.followUpId);
    demandOpen(followUp);
    const since = new Date(acting.now - QUIET_MINUTES * 60_000);
    const justUrged = { followUpId: followUp.id, milestone: 'urged', at: MoreThan(since) };
    if (await acting.manager.existsBy(Notification, justUrged)) {
      throw conflict('just-urged', 'Đơn vị này vừa được đôn đốc cách đây ít phút. Xin chờ rồi thực hiện lại.');
    }
    await notifyBodies(acting, [{ followUp, milestone: 'urged', occasion: randomUUID() }]);
    await audit(acting, { action: 'follow-up.urged', subjectType: 'follow-up', subjectId: followUp.id });
  });
}
