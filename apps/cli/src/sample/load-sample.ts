import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import { hashPassword, readDraft, takeInPlan } from '#actions';
import { Authority, GroupMember, Person, Unit, UnitAlias } from '#database';
import type { Instant } from '#domain';
import { foldName } from '#parsing';
import { projectDir } from '../local-stack/index.js';
import { randomPassword } from '../user/random-password.js';
import { SAMPLE_ACCOUNTS, SAMPLE_AUTHORITY, SAMPLE_UNITS, sampleAddress } from './offices.js';

/** An account of the sample with its password, which is told once and kept only as a hash. */
export interface LoadedAccount {
  login: string;
  password: string;
  office: string;
}

const PLAN_FILE = 'xuan-truong.txt';

/**
 * Loads the sample into an empty database: xã Xuân Trường with its bodies and accounts, and its plan for children, read,
 * matched and waiting for the click on Ban hành. Null, and nothing done, where any authority exists. All or nothing, but
 * for the reading, which is taken up again where it was broken off.
 */
export async function loadSample(dataSource: DataSource, now: Instant): Promise<LoadedAccount[] | null> {
  const bytes = await readFile(join(projectDir(), 'apps/cli/data', PLAN_FILE));
  const accounts = await Promise.all(
    SAMPLE_ACCOUNTS.map(async (account) => {
      const password = randomPassword();
      return { ...account, id: randomUUID(), password, passwordHash: await hashPassword(password) };
    }),
  );
  const draftId = await dataSource.transaction(async (manager) => {
    // Two programs that start on one database at the same moment load it once.
    await manager.query('LOCK TABLE authority IN SHARE ROW EXCLUSIVE MODE');
    if (await manager.existsBy(Authority, {})) return null;
    const authorityId = randomUUID();
    await manager.insert(Authority, { ...SAMPLE_AUTHORITY, id: authorityId, createdAt: new Date(now) });
    const units = await insertUnits(manager, authorityId);
    for (const { id, login, office, role, unit, passwordHash } of accounts) {
      const unitId = unit === null ? null : (units.get(unit) ?? null);
      const email = sampleAddress(login);
      await manager.insert(Person, { id, authorityId, unitId, login, displayName: office, email, role, passwordHash });
    }
    const uploader = accounts.find((account) => account.role === 'secretariat');
    if (!uploader) throw new Error('The sample has nobody at the secretariat.');
    const unitId = units.get(uploader.unit ?? '') ?? null;
    const actor = { personId: uploader.id, authorityId, unitId, role: uploader.role };
    const taken = await takeInPlan({ manager, actor, now, at: new Date(now) }, { fileName: PLAN_FILE, bytes });
    return taken.draftId;
  });
  if (draftId === null) return null;
  // a fault of the reader shows in the draft
  await readDraft({ db: dataSource, now: () => now, report: () => undefined }, draftId);
  return accounts.map(({ login, password, office }) => ({ login, password, office }));
}

async function insertUnits(manager: EntityManager, authorityId: string): Promise<Map<string, string>> {
  const ids = new Map(SAMPLE_UNITS.map((unit) => [unit.name, randomUUID()]));
  for (const { name, kind, requested, secretariat, mailbox } of SAMPLE_UNITS) {
    const email = mailbox === null ? null : sampleAddress(mailbox);
    await manager.insert(Unit, { id: ids.get(name), authorityId, name, kind, requested, secretariat, email });
  }
  for (const { name, aliases = [], members = [] } of SAMPLE_UNITS) {
    const unitId = ids.get(name);
    for (const alias of aliases) {
      const folded = foldName(alias, { place: SAMPLE_AUTHORITY.place });
      await manager.insert(UnitAlias, { authorityId, unitId, alias, folded });
    }
    for (const member of members) await manager.insert(GroupMember, { groupId: unitId, memberId: ids.get(member) });
  }
  return ids;
}
