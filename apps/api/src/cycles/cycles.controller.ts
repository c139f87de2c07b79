import { Body, Param, Post } from '@nestjs/common';
import { type Doing, consolidate } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { ConsolidateCycle, Consolidated } from './cycles.dto.js';

@Slice('cycles', 'Kỳ báo cáo')
export class CyclesController {
  /** Freezes the reports of a cycle into a consolidated one: the secretariat, or people of the consolidating unit. */
  @Post(':id/consolidate')
  @Answers(Consolidated, 201)
  consolidate(
    @By() doing: Doing,
    @Param('id', RowId) cycleId: string,
    @Body() body: ConsolidateCycle,
  ): Promise<Consolidated> {
    return consolidate(doing, { cycleId, ...body });
  }
}
