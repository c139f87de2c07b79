import { type DynamicModule, Module } from '@nestjs/common';
import { HttpModule } from './http/http.module.js';
import type { ApiSettings } from './http/settings.js';
import { BoardModule } from './board/board.module.js';
import { ConsolidatedModule } from './consolidated/consolidated.module.js';
import { CyclesModule } from './cycles/cycles.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { FollowUpsModule } from './follow-ups/follow-ups.module.js';
import { HealthModule } from './health/health.module.js';
import { HolidaysModule } from './holidays/holidays.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { MailsModule } from './mails/mails.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlansModule } from './plans/plans.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { UnitsModule } from './units/units.module.js';

const SLICES = [
  SessionsModule,
  DraftsModule,
  PlansModule,
  InboxModule,
  RequestsModule,
  FollowUpsModule,
  BoardModule,
  CyclesModule,
  ConsolidatedModule,
  OverviewModule,
  MailsModule,
  UnitsModule,
  PeopleModule,
  HolidaysModule,
  HealthModule,
];

/** The API: HTTP only; what is decided is decided in the libs. */
@Module({})
export class AppModule {
  static with(settings: ApiSettings): DynamicModule {
    return { module: AppModule, imports: [HttpModule.with(settings), ...SLICES] };
  }
}
