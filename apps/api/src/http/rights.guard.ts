import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Act, demand } from '#domain';
import type { SignedInRequest } from './by.decorator.js';
import { NEEDS_KEY } from './rights.js';

/** Refuses a route whose right the role lacks, before anything is read or uploaded. */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const act = this.reflector.get<Act | undefined>(NEEDS_KEY, context.getHandler());
    if (act) demand(context.switchToHttp().getRequest<SignedInRequest>().doing.actor, act);
    return true;
  }
}
