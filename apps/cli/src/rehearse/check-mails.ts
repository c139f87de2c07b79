import type { DataSource } from 'typeorm';
import { messageIdOf } from '#actions';
import type { RunningMailbox } from '../local-stack/index.js';

/**
 * Compares what the mail server received with the ledger. Returns what differs: letters sent but not received, received but
 * not in the ledger, received twice.
 */
export async function checkMails(db: DataSource, mailbox: Pick<RunningMailbox, 'mails'>): Promise<string[]> {
  const sent = await db.query<{ id: string }[]>(`SELECT id FROM outbox_item WHERE kind = 'mail' AND status = 'done'`);
  const expected = new Set(sent.map((row) => messageIdOf(row.id)));
  const received = mailbox.mails().map((mail) => mail.messageId);
  const twice = received.filter((id, i) => received.indexOf(id) !== i);
  return [
    ...[...expected].filter((id) => !received.includes(id)).map((id) => `not received: ${id}`),
    ...received.filter((id) => !expected.has(id)).map((id) => `not in the ledger: ${id}`),
    ...twice.map((id) => `received twice: ${id}`),
  ];
}
