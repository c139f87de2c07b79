import { HttpException } from '@nestjs/common';

/** A refusal that belongs to HTTP alone (not signed in, too many tries, too large), with a code and a Vietnamese text. */
export class HttpRefusal extends HttpException {
  constructor(
    status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(detail, status);
  }
}
