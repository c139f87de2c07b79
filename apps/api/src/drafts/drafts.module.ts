import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { DraftsService } from './drafts.service.js';
import { ProgressService } from './progress.service.js';

@Module({ controllers: [DraftsController], providers: [DraftsService, ProgressService] })
export class DraftsModule {}
