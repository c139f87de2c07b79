import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { findSignedIn } from '#database';
import { DomainError } from '#domain';
import type { SignedInRequest } from './by.decorator.js';
import { HttpRefusal } from './http-refusal.js';
import { PUBLIC_KEY } from './rights.js';
import { readToken, tokenHashOf } from './session-token.js';
import { type ApiSettings, SETTINGS } from './settings.js';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Lets in whoever has a live session; refuses a change asked for by another site's page. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    if (!SAFE_METHODS.includes(request.method)) this.refuseOtherSites(request);
    if (this.reflector.get<boolean>(PUBLIC_KEY, context.getHandler())) return true;
    const token = readToken(request);
    const now = this.settings.now();
    const tokenHash = token === null ? null : tokenHashOf(token);
    const actor = tokenHash === null ? null : await findSignedIn(this.settings.db.manager, tokenHash, now);
    if (actor === null || tokenHash === null) {
      throw new HttpRefusal(
        401,
        'not-signed-in',
        'Ông (bà) chưa đăng nhập hoặc phiên làm việc đã hết hạn. Xin đăng nhập lại.',
      );
    }
    request.tokenHash = tokenHash;
    request.doing = { db: this.settings.db, actor, now };
    return true;
  }

  /** The cookie is SameSite=Strict already; this is the second lock. A client that is no browser sends no Origin. */
  private refuseOtherSites(request: Request): void {
    const { origin, host } = request.headers;
    if (origin === undefined && request.headers['sec-fetch-site'] !== 'cross-site') return;
    if (origin !== undefined && URL.canParse(origin)) {
      const asked = new URL(origin);
      if (asked.host === host || asked.origin === new URL(this.settings.publicUrl).origin) return;
    }
    throw new DomainError('other-site', 'forbidden', 'Yêu cầu đến từ một trang khác nên không được thực hiện.');
  }
}
