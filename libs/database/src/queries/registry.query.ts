import type { EntityManager } from 'typeorm';
import type { LadderPolicy, Role, UnitKind } from '#domain';
import { Authority, Holiday } from '../entities/organisation.entity.js';

/** A unit with its other names and, of a group, its members. */
export interface FoundUnit {
  id: string;
  name: string;
  kind: UnitKind;
  requested: boolean;
  secretariat: boolean;
  email: string | null;
  alternateEmail: string | null;
  active: boolean;
  version: number;
  aliases: { id: string; alias: string }[];
  memberIds: string[];
}

/** Units of an authority by name, all or one. */
export function findUnits(manager: EntityManager, authorityId: string, id: string | null = null): Promise<FoundUnit[]> {
  return manager.query<FoundUnit[]>(
    `SELECT u.id, u.name, u.kind, u.requested, u.secretariat, u.email, u.alternate_email AS "alternateEmail", u.active, u.version,
       coalesce(aliases.list, '[]') AS aliases, coalesce(members.list, '{}') AS "memberIds"
     FROM unit u
     LEFT JOIN LATERAL (
       SELECT json_agg(json_build_object('id', a.id, 'alias', a.alias) ORDER BY a.alias) AS list
       FROM unit_alias a WHERE a.unit_id = u.id
     ) aliases ON true
     LEFT JOIN LATERAL (
       SELECT array_agg(m.member_id ORDER BY member.name) AS list
       FROM group_member m JOIN unit member ON member.id = m.member_id WHERE m.group_id = u.id
     ) members ON true
     WHERE u.authority_id = $1 AND ($2::uuid IS NULL OR u.id = $2)
     ORDER BY u.active DESC, u.name COLLATE "vi-x-icu"`,
    [authorityId, id],
  );
}

/** Units that something is asked of and that nobody can write to. */
export function findUnitsWithoutAddress(
  manager: EntityManager,
  authorityId: string,
): Promise<{ unitId: string; unitName: string }[]> {
  return manager.query<{ unitId: string; unitName: string }[]>(
    `SELECT u.id AS "unitId", u.name AS "unitName" FROM unit u
     WHERE u.authority_id = $1 AND u.active AND u.email IS NULL AND u.alternate_email IS NULL
       AND (u.secretariat OR EXISTS (
         SELECT 1 FROM plan_body b JOIN plan p ON p.id = b.plan_id AND p.status = 'running' WHERE b.unit_id = u.id))
     ORDER BY u.name COLLATE "vi-x-icu"`,
    [authorityId],
  );
}

/** An account, without its password. */
export interface FoundPerson {
  id: string;
  login: string;
  displayName: string;
  email: string | null;
  role: Role;
  unitId: string | null;
  unitName: string | null;
  active: boolean;
  version: number;
}

/** Accounts of an authority by name, all or one. */
export function findPeople(
  manager: EntityManager,
  authorityId: string,
  id: string | null = null,
): Promise<FoundPerson[]> {
  return manager.query<FoundPerson[]>(
    `SELECT person.id, person.login, person.display_name AS "displayName", person.email, person.role, person.unit_id AS "unitId",
       unit.name AS "unitName", person.active, person.version
     FROM person LEFT JOIN unit ON unit.id = person.unit_id
     WHERE person.authority_id = $1 AND ($2::uuid IS NULL OR person.id = $2)
     ORDER BY person.active DESC, person.display_name COLLATE "vi-x-icu"`,
    [authorityId, id],
  );
}

/** Own days of an authority's calendar, and its reminder policy. */
export interface FoundSetting {
  name: string;
  policy: LadderPolicy | null;
  holidays: Holiday[];
}

/** What dates of an authority are read by. */
export async function findSetting(manager: EntityManager, authorityId: string): Promise<FoundSetting> {
  const { name, policy } = await manager.findOneByOrFail(Authority, { id: authorityId });
  const holidays = await manager.find(Holiday, { where: { authorityId }, order: { date: 'ASC' } });
  return { name, policy, holidays };
}
