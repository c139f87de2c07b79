import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { DraftsService } from './drafts.service.js';
import { ProgressService } from './progress.service.js';
import { ReadingService } from './reading.service.js';

@Module({ controllers: [DraftsController], providers: [DraftsService, ProgressService, ReadingService] })
export class DraftsModule {}
