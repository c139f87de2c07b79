import { Controller, applyDecorators } from '@nestjs/common';
import { ApiCookieAuth, ApiDefaultResponse, ApiTags, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import { Problem } from './problem.dto.js';

/** Name of the session cookie. */
export const SESSION_COOKIE = 'dondoc_session';

/** A controller of one slice: its path, its Vietnamese name on the OpenAPI page, its refusals as problem details. */
export function Slice(path: string, name: string): ClassDecorator {
  return applyDecorators(
    Controller(path),
    ApiTags(name),
    ApiCookieAuth(SESSION_COOKIE),
    ApiExtraModels(Problem),
    ApiDefaultResponse({
      description: 'Yêu cầu bị từ chối (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
    }),
  );
}
