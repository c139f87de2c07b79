import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type Doing, closePlan, confirmReceipt } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { ClosePlan, PlanRow, PlanView } from './plans.dto.js';
import { PlansService } from './plans.service.js';

@Slice('plans', 'Kế hoạch')
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  /** Plans the asker may see, newest first. */
  @Get()
  @Answers([PlanRow])
  list(@By() doing: Doing): Promise<PlanRow[]> {
    return this.plans.list(doing);
  }

  /** A plan with its bodies, cycles and timeline. */
  @Get(':id')
  @Answers(PlanView)
  see(@By() doing: Doing, @Param('id', RowId) id: string): Promise<PlanView> {
    return this.plans.see(doing, id);
  }

  /** Closes a plan: everything open in it ends. */
  @Post(':id/close')
  @Needs('plan.close')
  @HttpCode(204)
  async close(@By() doing: Doing, @Param('id', RowId) planId: string, @Body() body: ClosePlan): Promise<void> {
    await closePlan(doing, { planId, ...body });
  }

  /** The asker's unit confirms that it has the plan; asking twice is one receipt. */
  @Post(':id/receipt')
  @Needs('report.submitOwn')
  @HttpCode(204)
  async receipt(@By() doing: Doing, @Param('id', RowId) planId: string): Promise<void> {
    await confirmReceipt(doing, { planId });
  }
}
