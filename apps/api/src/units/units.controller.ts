import { Body, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { type Doing, removeAlias } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { AddAlias, CreateUnit, PatchUnit, SetMembers, UnitView } from './units.dto.js';
import { UnitsService } from './units.service.js';

@Slice('units', 'Đơn vị')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  /** The registry of units. */
  @Get()
  @Answers([UnitView])
  @Needs('units.see')
  list(@By() doing: Doing): Promise<UnitView[]> {
    return this.units.list(doing);
  }

  /** Adds a unit. */
  @Post()
  @Answers(UnitView, 201)
  @Needs('units.edit')
  create(@By() doing: Doing, @Body() body: CreateUnit): Promise<UnitView> {
    return this.units.create(doing, body);
  }

  /** Changes a unit. */
  @Patch(':id')
  @Answers(UnitView)
  @Needs('units.edit')
  patch(@By() doing: Doing, @Param('id', RowId) id: string, @Body() body: PatchUnit): Promise<UnitView> {
    return this.units.patch(doing, id, body);
  }

  /** Adds another name of a unit. */
  @Post(':id/aliases')
  @Answers(UnitView, 201)
  @Needs('units.edit')
  addAlias(@By() doing: Doing, @Param('id', RowId) id: string, @Body() body: AddAlias): Promise<UnitView> {
    return this.units.addAlias(doing, id, body.alias);
  }

  /** Removes another name. */
  @Delete(':id/aliases/:aliasId')
  @Needs('units.edit')
  @HttpCode(204)
  async removeAlias(@By() doing: Doing, @Param('aliasId', RowId) aliasId: string): Promise<void> {
    await removeAlias(doing, { aliasId });
  }

  /** Sets the bodies of a group. */
  @Put(':id/members')
  @Answers(UnitView)
  @Needs('units.edit')
  setMembers(@By() doing: Doing, @Param('id', RowId) id: string, @Body() body: SetMembers): Promise<UnitView> {
    return this.units.setMembers(doing, id, body);
  }
}
