import { Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Doing, resendMail } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { MailRow, MailsAsked } from './mails.dto.js';
import { MailsService } from './mails.service.js';

@Slice('mails', 'Sổ thư')
export class MailsController {
  constructor(private readonly mails: MailsService) {}

  /** The ledger of messages with their fate, newest first; at most 500. */
  @Get()
  @Answers([MailRow])
  @Needs('board.see')
  list(@By() doing: Doing, @Query() query: MailsAsked): Promise<MailRow[]> {
    return this.mails.list(doing, query.planId);
  }

  /** Sends a failed mail again. */
  @Post(':id/resend')
  @Needs('followUp.urge')
  @HttpCode(204)
  async resend(@By() doing: Doing, @Param('id', RowId) outboxId: string): Promise<void> {
    await resendMail(doing, { outboxId });
  }
}
