import type { EntityManager } from 'typeorm';
import { type FollowUp, Person, Unit } from '#database';
import type { NotificationAudience } from '#domain';

/** Someone a ledger row is for. */
export interface Recipient {
  audience: NotificationAudience;
  /**
   * `unit:<id>` or `person:<id>`; `office:secretariat`, `office:leadership` where the authority has nobody registered, and for
   * what is raised to leadership as a whole.
   */
  recipient: string;
}

export const LEADERSHIP_OFFICE = 'office:leadership';

/**
 * Who the audiences of a milestone are now. A recipient that belongs to two (the secretariat being late itself) is named
 * once, by the first: one letter a person.
 */
export async function recipientsOf(
  manager: EntityManager,
  followUp: Pick<FollowUp, 'authorityId' | 'unitId'>,
  audiences: readonly NotificationAudience[],
): Promise<Recipient[]> {
  const found = new Map<string, Recipient>();
  for (const audience of audiences) {
    for (const recipient of await namesOf(manager, followUp, audience)) {
      if (!found.has(recipient)) found.set(recipient, { audience, recipient });
    }
  }
  return [...found.values()];
}

async function namesOf(
  manager: EntityManager,
  { authorityId, unitId }: Pick<FollowUp, 'authorityId' | 'unitId'>,
  audience: NotificationAudience,
): Promise<string[]> {
  switch (audience) {
    case 'body':
      return [`unit:${unitId}`];
    case 'head': {
      const heads = await manager.findBy(Person, { unitId, role: 'unitHead', active: true });
      return heads.map((person) => `person:${person.id}`);
    }
    case 'secretariat':
      return [await secretariatOf(manager, authorityId)];
    case 'leadership': {
      const leaders = await manager.findBy(Person, { authorityId, role: 'leader', active: true });
      return leaders.length > 0 ? leaders.map((person) => `person:${person.id}`) : [LEADERSHIP_OFFICE];
    }
  }
}

/** The office that tracks and urges. */
export async function secretariatOf(manager: EntityManager, authorityId: string): Promise<string> {
  const unit = await manager.findOneBy(Unit, { authorityId, secretariat: true, active: true });
  return unit ? `unit:${unit.id}` : 'office:secretariat';
}
