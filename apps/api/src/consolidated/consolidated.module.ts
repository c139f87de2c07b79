import { Module } from '@nestjs/common';
import { ConsolidatedController } from './consolidated.controller.js';
import { ConsolidatedService } from './consolidated.service.js';

@Module({ controllers: [ConsolidatedController], providers: [ConsolidatedService] })
export class ConsolidatedModule {}
