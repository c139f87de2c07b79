import { type ValidationOptions, ValidateBy } from 'class-validator';
import { isPlainDate } from '#domain';

/** Checks a calendar date that exists: 2026-02-29 is none. */
export function IsDay(options: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isDay',
      validator: { validate: (value) => typeof value === 'string' && isPlainDate(value) },
    },
    options,
  );
}

/** Checks a month and day that exist in a leap year: 02-29 does, 02-30 does not. */
export function IsMonthDay(options: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isMonthDay',
      validator: { validate: (value) => typeof value === 'string' && isPlainDate(`2024-${value}`) },
    },
    options,
  );
}

/** Checks that a value is an object, neither null nor a list; `ValidateNested` alone lets a list through. */
export function IsShape(label: string): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isShape',
      validator: { validate: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
    },
    { message: `${label} không đúng cấu trúc.` },
  );
}
