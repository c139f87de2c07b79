import { type ExecutionContext, type PipeTransform, createParamDecorator } from '@nestjs/common';
import type { Request } from 'express';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { VALIDATION, badInput, faultsOf } from './validation.pipe.js';

const bodyOf = createParamDecorator(
  (_data: unknown, context: ExecutionContext): unknown => context.switchToHttp().getRequest<Request>().body,
);

/**
 * Fields of a multipart form arrive as text: each is read as JSON, then checked against the class. A decorator of its own, for the pipe of all
 * bodies would check the text.
 */
export const JsonForm = <T extends object>(type: new () => T): ParameterDecorator => bodyOf(new JsonFormPipe(type));

class JsonFormPipe<T extends object> implements PipeTransform<unknown, Promise<T>> {
  constructor(private readonly type: new () => T) {}

  async transform(form: unknown): Promise<T> {
    const fields = Object.entries(form ?? {}).map(([name, value]): [string, unknown] => [name, fromJson(name, value)]);
    const body = plainToInstance(this.type, Object.fromEntries(fields));
    const errors = await validate(body, VALIDATION);
    if (errors.length > 0) throw badInput(faultsOf(errors));
    return body;
  }
}

function fromJson(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw badInput([{ field, message: `Trường “${field}” không phải là JSON hợp lệ.` }]);
  }
}
