import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { DatabaseEnd } from './database-end.js';
import { ProblemFilter } from './problem.filter.js';
import { RightsGuard } from './rights.guard.js';
import { SessionGuard } from './session.guard.js';
import { type ApiSettings, SETTINGS } from './settings.js';
import { createValidationPipe } from './validation.pipe.js';

/** What holds for every route: who asks, whether they may, whether it is well-formed, how refusals look. */
@Global()
@Module({})
export class HttpModule {
  static with(settings: ApiSettings): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        DatabaseEnd,
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: RightsGuard },
        { provide: APP_PIPE, useFactory: createValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [SETTINGS],
    };
  }
}
