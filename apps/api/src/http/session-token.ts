import { createHash, randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { SESSION_COOKIE } from './slice.js';

/** 256 random bits; only their SHA-256 is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a token, hex. A random token needs no salt. */
export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The session token of a request, null when it brings none. */
export function readToken(request: Request): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return value;
  }
  return null;
}
