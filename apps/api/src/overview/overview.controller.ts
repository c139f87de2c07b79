import { Get } from '@nestjs/common';
import type { Doing } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { Needs } from '../http/rights.js';
import { Slice } from '../http/slice.js';
import { Overview } from './overview.dto.js';
import { OverviewService } from './overview.service.js';

@Slice('overview', 'Tổng quan')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  /** Plans by state, units by lateness, what needs a decision today. */
  @Get()
  @Answers(Overview)
  @Needs('board.see')
  see(@By() doing: Doing): Promise<Overview> {
    return this.overview.see(doing);
  }
}
