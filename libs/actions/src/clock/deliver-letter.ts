import type { DataSource } from 'typeorm';
import type { Instant } from '#domain';
import { writeLetter } from '#mail';
import { composeLetter } from './compose.js';
import type { Claimed, Outcome } from './outbox-claims.js';
import type { RelayPorts } from './ports.js';
import { addresseeOf } from './recipient-of-letter.js';

/** The Message-ID of an outbox row: the same at every attempt, so that a repeat is recognisable (RFC 5322 §3.6.4). */
export const messageIdOf = (outboxId: string): string => `<${outboxId}@don-doc>`;

/** Writes and sends the letter of an outbox row. Recipient, address and state are read now. Throws MailError. */
export async function deliverLetter(db: DataSource, ports: RelayPorts, item: Claimed, now: Instant): Promise<Outcome> {
  const addressee = await addresseeOf(db.manager, item.recipient ?? '');
  if (addressee === null) return { status: 'dropped' };
  const { office, address } = addressee;
  const letter = await db.transaction((manager) =>
    composeLetter(manager, { item, office, publicUrl: ports.publicUrl, now }),
  );
  if (letter === null) return { status: 'dropped' };
  if (address === null) return { status: 'failed', code: 'no-address' };
  await ports.mailer.send({ ...writeLetter(letter), messageId: messageIdOf(item.id), to: address, office });
  return { status: 'done' };
}
