import { Module } from '@nestjs/common';
import { CyclesController } from './cycles.controller.js';

@Module({ controllers: [CyclesController] })
export class CyclesModule {}
