import { Notification, OutboxItem } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { conflict, found } from '../../refusals.js';

/**
 * Sends a letter again that was given up ('Gửi lại'), to the address as it is now and under the same Message-ID. Throws
 * DomainError `mail-missing`, `mail-not-failed`.
 */
export async function resendMail(doing: Doing, { outboxId }: { outboxId: string }): Promise<void> {
  demand(doing.actor, 'followUp.urge');
  await transact(doing, async (acting) => {
    const { manager, actor, at } = acting;
    const row = await manager.findOne(OutboxItem, {
      where: { id: outboxId, authorityId: actor.authorityId, kind: 'mail' },
      lock: { mode: 'for_no_key_update' },
    });
    const mail = found(row, 'mail');
    if (mail.status !== 'failed') {
      throw conflict('mail-not-failed', 'Thư này không bị lỗi hoặc đang được gửi lại.', { status: mail.status });
    }
    await manager.update(OutboxItem, mail.id, { status: 'pending', attempts: 0, notBefore: at, doneAt: null });
    await manager.update(Notification, { outboxId: mail.id, fate: 'failed' }, { fate: 'gathered' });
    await audit(acting, {
      action: 'mail.resent',
      subjectType: 'mail',
      subjectId: mail.id,
      before: { status: mail.status, attempts: mail.attempts, failure: mail.failure },
    });
  });
}
