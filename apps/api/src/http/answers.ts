import { HttpCode, applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

type Class = new () => object;

/** What a route answers, and with which status (200 unless told): Nest cannot see behind a Promise. */
export function Answers(type: Class | [Class], status = 200): MethodDecorator {
  const shape = Array.isArray(type) ? { type: type[0], isArray: true } : { type };
  return applyDecorators(HttpCode(status), ApiResponse({ status, description: '', ...shape }));
}
