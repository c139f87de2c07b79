import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { requestIdOf } from './request-id.js';

const log = new Logger('Access');

/** One line a request: id, method, path, status, time. Paths hold ids only; queries, bodies and names stay out. */
export function accessLog(request: Request, response: Response, next: NextFunction): void {
  const began = performance.now();
  const path = request.originalUrl.split('?', 1)[0] ?? '';
  response.once('close', () => {
    // The page's files are many, and health is asked for every few seconds.
    if (!path.startsWith('/api/') || path === '/api/health') return;
    const ms = Math.round(performance.now() - began);
    log.log(`${requestIdOf(request)} ${request.method} ${path} ${response.statusCode} ${ms} ms`);
  });
  next();
}
