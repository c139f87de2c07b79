import { Body, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Doing } from '#actions';
import { Answers } from '../http/answers.js';
import { By, type SignedInRequest } from '../http/by.decorator.js';
import { Public } from '../http/rights.js';
import { Slice } from '../http/slice.js';
import { Me, SignIn } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';

@Slice('session', 'Phiên làm việc')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** Signs in and sets the session cookie. */
  @Post()
  @Answers(Me)
  @Public()
  signIn(@Body() body: SignIn, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Me> {
    return this.sessions.signIn(body, request.ip ?? '', response);
  }

  /** Who is signed in. */
  @Get()
  @Answers(Me)
  me(@By() doing: Doing): Promise<Me> {
    return this.sessions.me(doing);
  }

  /** Signs out. */
  @Delete()
  @HttpCode(204)
  signOut(@Req() request: SignedInRequest, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.sessions.signOut(request.tokenHash, response);
  }
}
