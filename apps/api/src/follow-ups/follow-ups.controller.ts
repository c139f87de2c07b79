import { Body, HttpCode, Param, Post } from '@nestjs/common';
import { type Doing, askExtension, decideEscalation, decideExtension, extend, finishTask, urgeNow } from '#actions';
import { By } from '../http/by.decorator.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { DecideEscalation, DecideExtension, ExtendDeadline, FinishTask } from './follow-ups.dto.js';

@Slice('', 'Theo dõi, đôn đốc')
export class FollowUpsController {
  /** Đôn đốc ngay: a mail to the body at once. */
  @Post('follow-ups/:id/urge')
  @Needs('followUp.urge')
  @HttpCode(204)
  async urge(@By() doing: Doing, @Param('id', RowId) followUpId: string): Promise<void> {
    await urgeNow(doing, { followUpId });
  }

  /** The secretariat sets a later date, with a reason. */
  @Post('follow-ups/:id/extend')
  @Needs('followUp.extend')
  @HttpCode(204)
  async extend(
    @By() doing: Doing,
    @Param('id', RowId) followUpId: string,
    @Body() body: ExtendDeadline,
  ): Promise<void> {
    await extend(doing, { followUpId, ...body });
  }

  /** The unit asks for a later date. */
  @Post('follow-ups/:id/ask-extension')
  @Needs('report.submitOwn')
  @HttpCode(204)
  async askExtension(
    @By() doing: Doing,
    @Param('id', RowId) followUpId: string,
    @Body() body: ExtendDeadline,
  ): Promise<void> {
    await askExtension(doing, { followUpId, ...body });
  }

  /** Grants or refuses an extension that was asked for. */
  @Post('extensions/:id/decision')
  @Needs('followUp.extend')
  @HttpCode(204)
  async decideExtension(
    @By() doing: Doing,
    @Param('id', RowId) extensionId: string,
    @Body() body: DecideExtension,
  ): Promise<void> {
    await decideExtension(doing, { extensionId, ...body });
  }

  /** Records what was decided on an escalation or call item, which ends it. */
  @Post('escalations/:id/decision')
  @Needs('board.see')
  @HttpCode(204)
  async decideEscalation(
    @By() doing: Doing,
    @Param('id', RowId) escalationId: string,
    @Body() body: DecideEscalation,
  ): Promise<void> {
    await decideEscalation(doing, { escalationId, ...body });
  }

  /** The unit ends a task that has a date of its own. */
  @Post('assignments/:id/finish')
  @Needs('report.submitOwn')
  @HttpCode(204)
  async finishTask(
    @By() doing: Doing,
    @Param('id', RowId) assignmentId: string,
    @Body() body: FinishTask,
  ): Promise<void> {
    await finishTask(doing, { assignmentId, ...body });
  }
}
