import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { DraftsService } from './drafts.service.js';
import { PagesService } from './pages.service.js';
import { ProgressService } from './progress.service.js';
import { ReadingController } from './reading.controller.js';
import { SourceService } from './source.service.js';

@Module({
  controllers: [DraftsController, ReadingController],
  providers: [DraftsService, SourceService, PagesService, ProgressService],
})
export class DraftsModule {}
