import { Injectable } from '@nestjs/common';
import type { Instant } from '#domain';
import { HttpRefusal } from '../http/http-refusal.js';

/**
 * How often signing in may fail. Ten wrong passwords for one name, or fifty from one address (an office behind one router), then a wait.
 * Counted by each replica for itself: with n replicas at most n times as many, still far too few to guess a password.
 */
export const SIGN_IN_LIMIT = { windowMs: 15 * 60_000, perLogin: 10, perAddress: 50, remembered: 20_000 };

interface Failures {
  count: number;
  since: Instant;
}

/** Counts failed sign-ins in a bounded memory. */
@Injectable()
export class SignInLimit {
  private readonly failures = new Map<string, Failures>();

  /** Throws HttpRefusal `too-many-tries` (429) when name or address has failed too often. */
  demand(login: string, address: string, now: Instant): void {
    const tooMany =
      this.countOf(`login ${login}`, now) >= SIGN_IN_LIMIT.perLogin ||
      this.countOf(`address ${address}`, now) >= SIGN_IN_LIMIT.perAddress;
    if (!tooMany) return;
    const minutes = SIGN_IN_LIMIT.windowMs / 60_000;
    throw new HttpRefusal(429, 'too-many-tries', `Đã đăng nhập sai quá nhiều lần. Xin thử lại sau ${minutes} phút.`);
  }

  failed(login: string, address: string, now: Instant): void {
    this.add(`login ${login}`, now);
    this.add(`address ${address}`, now);
  }

  succeeded(login: string): void {
    this.failures.delete(`login ${login}`);
  }

  private countOf(key: string, now: Instant): number {
    const known = this.failures.get(key);
    return known && now - known.since < SIGN_IN_LIMIT.windowMs ? known.count : 0;
  }

  private add(key: string, now: Instant): void {
    const count = this.countOf(key, now);
    const since = count > 0 ? (this.failures.get(key)?.since ?? now) : now;
    // Re-inserted at the end, so that the oldest is forgotten first when the memory is full.
    this.failures.delete(key);
    this.failures.set(key, { count: count + 1, since });
    const oldest = this.failures.keys().next();
    if (this.failures.size > SIGN_IN_LIMIT.remembered && !oldest.done) this.failures.delete(oldest.value);
  }
}
