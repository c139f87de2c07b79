import type { EntityManager } from 'typeorm';
import type { Actor, Instant, Role } from '#domain';
import { Session } from '../entities/organisation.entity.js';

/** The person behind a live session; null when it ended, or the account was closed meanwhile. */
export async function findSignedIn(manager: EntityManager, tokenHash: string, now: Instant): Promise<Actor | null> {
  const [row] = await manager.query<Actor[]>(
    `SELECT person.id AS "personId", person.authority_id AS "authorityId", person.unit_id AS "unitId", person.role
     FROM session JOIN person ON person.id = session.person_id
     WHERE session.token_hash = $1 AND session.expires_at > $2 AND person.active`,
    [tokenHash, new Date(now)],
  );
  return row ?? null;
}

/** What signing in needs to know of an account. */
export interface Account {
  personId: string;
  passwordHash: string;
}

/** An account that may sign in, by its sign-in name in lower case. */
export async function findAccount(manager: EntityManager, login: string): Promise<Account | null> {
  const [row] = await manager.query<Account[]>(
    `SELECT id AS "personId", password_hash AS "passwordHash" FROM person WHERE login = $1 AND active`,
    [login],
  );
  return row ?? null;
}

/** A person as the page greets them. */
export interface SignedInPerson {
  personId: string;
  displayName: string;
  role: Role;
  unitId: string | null;
  unitName: string | null;
  authority: { id: string; name: string; place: string };
}

/** The person, the unit and the authority. */
export async function findPersonSignedIn(manager: EntityManager, personId: string): Promise<SignedInPerson> {
  const [row] = await manager.query<[SignedInPerson]>(
    `SELECT person.id AS "personId", person.display_name AS "displayName", person.role, person.unit_id AS "unitId",
       unit.name AS "unitName", json_build_object('id', authority.id, 'name', authority.name, 'place', authority.place) AS authority
     FROM person JOIN authority ON authority.id = person.authority_id LEFT JOIN unit ON unit.id = person.unit_id
     WHERE person.id = $1`,
    [personId],
  );
  return row;
}

/** Opens a session, and clears away those that ended. */
export async function openSession(manager: EntityManager, session: Session): Promise<void> {
  await manager.query('DELETE FROM session WHERE expires_at <= $1', [session.createdAt]);
  await manager.insert(Session, session);
}

/** Ends a session; ending it twice is ending it. */
export async function endSession(manager: EntityManager, tokenHash: string): Promise<void> {
  await manager.delete(Session, { tokenHash });
}
