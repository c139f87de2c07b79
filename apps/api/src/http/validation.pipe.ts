import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError } from '#domain';

/** What is wrong with one field, by its path. */
export interface FieldFault {
  field: string;
  message: string;
}

/** So many faults are told at once; a list of two thousand wrong items would help nobody. */
const MOST_FAULTS = 20;

/** A refusal that names each field that is wrong. */
export function badInput(faults: FieldFault[]): DomainError {
  const told = faults.slice(0, MOST_FAULTS);
  const detail = told.map((fault) => fault.message).join(' ');
  return new DomainError('bad-input', 'invalid', detail || 'Dữ liệu gửi lên không hợp lệ.', { errors: told });
}

/** Flattens the tree of faults to paths: `content.units.0.name`. */
export function faultsOf(errors: ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const nested = faultsOf(error.children ?? [], field);
    if (nested.length > 0) return nested;
    return Object.entries(error.constraints ?? {})
      .slice(0, 1)
      .map(([check, message]) => ({
        field,
        message: check === 'whitelistValidation' ? `Trường “${field}” không dùng ở đây.` : message,
      }));
  });
}

export const VALIDATION = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: false, value: false },
} as const;

/** Checks every body and query against its class. */
export const createValidationPipe = (): ValidationPipe =>
  new ValidationPipe({ ...VALIDATION, transform: true, exceptionFactory: (errors) => badInput(faultsOf(errors)) });
