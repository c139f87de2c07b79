import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const HEADER = 'x-request-id';
/** A proxy's own id is taken over when it is harmless to write to a log. */
const HARMLESS = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives each request an id, told to the client and named in the log. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers[HEADER];
  const id = typeof given === 'string' && HARMLESS.test(given) ? given : randomUUID();
  request.headers[HEADER] = id;
  response.setHeader(HEADER, id);
  next();
}

export const requestIdOf = (request: Request): string => String(request.headers[HEADER] ?? '');
