import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Authority, Person, Unit } from '#database';
import type { Actor, ParsedPlan, Role } from '#domain';
import { matchUnits } from '#parsing';

/** Who plays: the offices of a rehearsed authority, named by office, with addresses that exist nowhere. */
export interface Cast {
  authorityId: string;
  leader: Actor;
  secretariat: Actor;
  /** The person who acts for each body, by unit id. */
  officers: Map<string, Actor>;
  /** Unit id of each body, by its name in the plan. */
  units: Map<string, string>;
  /** Name of each unit, by id. */
  names: Map<string, string>;
  /** Name of the unit that sums up, as it stands among the units. */
  consolidator: string;
}

/** Apart from a body 'Văn phòng' of the plan, which has tasks of its own and may be late itself. */
const SECRETARIAT = 'Văn phòng (theo dõi, đôn đốc)';

/**
 * Writes the authority of a plan into an empty database: one body for each member of its units (a group is one body under its
 * own name), each with a head and an officer; the secretariat; leadership.
 */
export async function writeCast(db: DataSource, plan: ParsedPlan, consolidatorName: string): Promise<Cast> {
  const authorityId = randomUUID();
  const place = plan.metadata.place ?? 'Diễn Tập';
  await db.manager.insert(Authority, { id: authorityId, name: plan.metadata.issuer ?? 'Ủy ban nhân dân', place });
  const hire = hiring(db, authorityId);
  const cast: Cast = {
    authorityId,
    leader: await hire('leader', null, 'Chủ tịch Ủy ban nhân dân'),
    secretariat: await hire(
      'secretariat',
      await addUnit(db, { authorityId, name: SECRETARIAT, secretariat: true }),
      'Văn phòng',
    ),
    officers: new Map(),
    units: new Map(),
    names: new Map(),
    consolidator: consolidatorName,
  };
  if (cast.secretariat.unitId) cast.names.set(cast.secretariat.unitId, SECRETARIAT);
  const add = async (name: string, requested: boolean): Promise<void> => {
    const id = await addUnit(db, { authorityId, name, requested });
    cast.units.set(name, id);
    cast.names.set(id, name);
    await hire('unitHead', id, 'Thủ trưởng');
    cast.officers.set(id, await hire('unitOfficer', id, 'Cán bộ'));
  };
  for (const { members, requested } of plan.units) {
    for (const name of members) if (!cast.units.has(name)) await add(name, requested);
  }
  const known = consolidatorAmong(cast, place, consolidatorName);
  if (known) cast.consolidator = known;
  else await add(consolidatorName, false);
  return cast;
}

/** The body that a name in the text means: 'phòng Văn hoá - Xã hội' is 'Phòng Văn hóa - Xã hội xã'. */
function consolidatorAmong(cast: Cast, place: string, name: string): string | undefined {
  const bodies = [...cast.units].map(([unitName, id]) => ({ id, name: unitName, aliases: [], memberIds: [] }));
  const [match] = matchUnits([name], bodies, { place });
  const id = match?.unitId ?? undefined;
  return id === undefined ? undefined : cast.names.get(id);
}

async function addUnit(
  db: DataSource,
  unit: { authorityId: string; name: string; requested?: boolean; secretariat?: boolean },
): Promise<string> {
  const id = randomUUID();
  await db.manager.insert(Unit, { ...unit, id, email: addressOf(id) });
  return id;
}

const addressOf = (id: string): string => `${id.slice(0, 13)}@dien-tap.example`;

/** Makes accounts nobody can sign in to. */
function hiring(db: DataSource, authorityId: string) {
  return async (role: Role, unitId: string | null, displayName: string): Promise<Actor> => {
    const id = randomUUID();
    const row = { id, authorityId, unitId, login: id, displayName, email: addressOf(id), role, passwordHash: '' };
    await db.manager.insert(Person, row);
    return { personId: id, authorityId, unitId, role };
  };
}
