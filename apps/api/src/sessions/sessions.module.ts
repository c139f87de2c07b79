import { Module } from '@nestjs/common';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInLimit } from './sign-in-limit.js';

@Module({ controllers: [SessionsController], providers: [SessionsService, SignInLimit] })
export class SessionsModule {}
