import { Get } from '@nestjs/common';
import type { Doing } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { Needs } from '../http/rights.js';
import { Slice } from '../http/slice.js';
import { Inbox } from './inbox.dto.js';
import { InboxService } from './inbox.service.js';

@Slice('inbox', 'Việc của đơn vị')
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  /** What lies before the asker's unit. */
  @Get()
  @Answers(Inbox)
  @Needs('report.submitOwn')
  see(@By() doing: Doing): Promise<Inbox> {
    return this.inbox.see(doing);
  }
}
