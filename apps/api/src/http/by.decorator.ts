import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Doing } from '#actions';

/** A request behind the session guard. */
export interface SignedInRequest extends Request {
  doing: Doing;
  /** SHA-256 of the session's token. */
  tokenHash: string;
}

/** Who asks, when, and the database: the first argument of every action and view. */
export const By = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Doing => context.switchToHttp().getRequest<SignedInRequest>().doing,
);
