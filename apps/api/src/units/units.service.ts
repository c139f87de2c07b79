import { Injectable } from '@nestjs/common';
import { type Doing, saveAlias, saveUnit, setGroupMembers } from '#actions';
import { findUnits } from '#database';
import { given } from '../http/given.js';
import { notFound } from '../http/row-id.pipe.js';
import type { CreateUnit, PatchUnit, SetMembers, UnitView } from './units.dto.js';

@Injectable()
export class UnitsService {
  list({ db, actor }: Doing): Promise<UnitView[]> {
    return findUnits(db.manager, actor.authorityId);
  }

  async create(doing: Doing, body: CreateUnit): Promise<UnitView> {
    const { unitId } = await saveUnit(doing, { unitId: null, ...given(body) });
    return this.one(doing, unitId);
  }

  async patch(doing: Doing, unitId: string, body: PatchUnit): Promise<UnitView> {
    await saveUnit(doing, { unitId, ...given(body) });
    return this.one(doing, unitId);
  }

  async addAlias(doing: Doing, unitId: string, alias: string): Promise<UnitView> {
    await saveAlias(doing, { unitId, alias });
    return this.one(doing, unitId);
  }

  async setMembers(doing: Doing, groupId: string, { version, memberIds }: SetMembers): Promise<UnitView> {
    await setGroupMembers(doing, { groupId, version, memberIds });
    return this.one(doing, groupId);
  }

  private async one({ db, actor }: Doing, id: string): Promise<UnitView> {
    const [unit] = await findUnits(db.manager, actor.authorityId, id);
    if (!unit) throw notFound();
    return unit;
  }
}
