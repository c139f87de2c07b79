import { Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Answers } from '../http/answers.js';
import { Public } from '../http/rights.js';
import { Slice } from '../http/slice.js';
import { Health } from './health.dto.js';
import { HealthService } from './health.service.js';

@Slice('health', 'Tình trạng')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** 200 when the database answers, else 503. Temporal is the worker's concern. */
  @Get()
  @Answers(Health)
  @Public()
  async see(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const health = await this.health.see();
    response.status(health.status === 'ok' ? 200 : 503);
    return health;
  }
}
