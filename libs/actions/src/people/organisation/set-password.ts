import { Person, Session } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { found } from '../../refusals.js';
import { hashPassword } from './password.js';

/**
 * Sets a person's password and ends all sessions of that person. Administrators for everybody; a person for oneself, the
 * present password having been checked by the caller. Throws DomainError `person-missing`, `bad-password`, `not-allowed`.
 */
export async function setPassword(doing: Doing, order: { personId: string; password: string }): Promise<void> {
  if (order.personId !== doing.actor.personId) demand(doing.actor, 'people.edit');
  const passwordHash = await hashPassword(order.password);
  await transact(doing, async (acting) => {
    const { manager, actor } = acting;
    const row = await manager.findOne(Person, {
      where: { id: order.personId, authorityId: actor.authorityId },
      lock: { mode: 'for_no_key_update' },
    });
    const person = found(row, 'person');
    await manager.update(Person, person.id, { passwordHash, version: person.version + 1 });
    await manager.delete(Session, { personId: person.id });
    await audit(acting, { action: 'person.password-set', subjectType: 'person', subjectId: person.id });
  });
}
