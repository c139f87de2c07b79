import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { type Doing, hashPassword, isPassword } from '#actions';
import { endSession, findAccount, findPersonSignedIn, openSession } from '#database';
import { RIGHTS } from '#domain';
import { HttpRefusal } from '../http/http-refusal.js';
import { newToken, tokenHashOf } from '../http/session-token.js';
import { type ApiSettings, SETTINGS } from '../http/settings.js';
import { SESSION_COOKIE } from '../http/slice.js';
import type { Me, SignIn } from './sessions.dto.js';
import { SignInLimit } from './sign-in-limit.js';

/** A working day and some: nobody signs in twice a day, and a forgotten session ends by the evening. */
const SESSION_MS = 12 * 3_600_000;

@Injectable()
export class SessionsService {
  /** Verified in place of an account's hash when there is no account, so that both refusals take the same time. */
  private readonly nobodysHash = hashPassword(newToken());

  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    private readonly limit: SignInLimit,
  ) {}

  /** Checks login and password and opens a session. Throws HttpRefusal `wrong-login` (which of the two is not told) or `too-many-tries`. */
  async signIn({ login, password }: SignIn, address: string, response: Response): Promise<Me> {
    const { db, now } = this.settings;
    const name = login.trim().toLowerCase();
    this.limit.demand(name, address, now());
    const account = await findAccount(db.manager, name);
    const right = await isPassword(account?.passwordHash ?? (await this.nobodysHash), password);
    if (!right || !account) {
      this.limit.failed(name, address, now());
      throw new HttpRefusal(401, 'wrong-login', 'Tên đăng nhập hoặc mật khẩu không đúng. Xin kiểm tra và nhập lại.');
    }
    this.limit.succeeded(name);
    await this.open(account.personId, response);
    return this.personOf(account.personId);
  }

  me({ actor }: Doing): Promise<Me> {
    return this.personOf(actor.personId);
  }

  /** Ends the session and forgets the cookie. */
  async signOut(tokenHash: string, response: Response): Promise<void> {
    await endSession(this.settings.db.manager, tokenHash);
    response.clearCookie(SESSION_COOKIE, this.cookie());
  }

  private async open(personId: string, response: Response): Promise<void> {
    const token = newToken();
    const createdAt = new Date(this.settings.now());
    const expiresAt = new Date(createdAt.getTime() + SESSION_MS);
    await openSession(this.settings.db.manager, { tokenHash: tokenHashOf(token), personId, createdAt, expiresAt });
    response.cookie(SESSION_COOKIE, token, { ...this.cookie(), maxAge: SESSION_MS });
  }

  private cookie() {
    return {
      httpOnly: true,
      sameSite: 'strict' as const,
      secure: this.settings.publicUrl.startsWith('https:'),
      path: '/',
    };
  }

  private async personOf(personId: string): Promise<Me> {
    const person = await findPersonSignedIn(this.settings.db.manager, personId);
    return { ...person, acts: [...RIGHTS[person.role]].sort(), mailboxUrl: this.settings.mailboxUrl };
  }
}
