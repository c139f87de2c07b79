import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsMonthDay, IsShape } from './checks.js';

/**
 * One decorator a field says both what the OpenAPI document shows and what is checked, so that the two cannot differ.
 * The label is the Vietnamese name of the field, used in the message that refuses it.
 */
interface FieldOptions {
  /** May be left out. */
  optional?: boolean;
  /** May be null. */
  nullable?: boolean;
}

/** Nest's OpenAPI page takes a function for a late type only when it is called `type`; hence `type: () => type()` below. */
type Class = new () => object;

function field(options: FieldOptions, shape: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const openness: PropertyDecorator[] = [];
  if (options.optional) openness.push(IsOptional());
  if (options.nullable) openness.push(ValidateIf((_object, value) => value !== null));
  const { optional, nullable } = options;
  return applyDecorators(
    ApiProperty({ ...shape, required: !optional, ...(nullable ? { nullable: true } : {}) } as ApiPropertyOptions),
    ...openness,
    ...checks,
  );
}

/** Text of at most `max` characters (2,000 unless told); an empty one is refused when `min` is 1, the default. */
export function Text(label: string, options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 1, max = 2_000 } = options;
  return field(
    options,
    { type: String, ...(options.max === undefined ? {} : { maxLength: max, minLength: min }) },
    IsString({ message: `${label} phải là chữ.` }),
    ...(min > 0
      ? [
          MinLength(min, {
            message: min === 1 ? `Xin nhập ${lower(label)}.` : `${label} phải có ít nhất ${min} ký tự.`,
          }),
        ]
      : []),
    MaxLength(max, { message: `${label} dài quá ${max} ký tự. Xin rút gọn.` }),
  );
}

/** A mail address. */
export function Email(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'email' },
    IsEmail({}, { message: `${label} không đúng dạng địa chỉ thư điện tử, ví dụ tramyte@xuantruong.example.` }),
    MaxLength(254, { message: `${label} dài quá 254 ký tự.` }),
  );
}

/** Identifier of a row. */
export function Id(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, IsUUID('all', { message: `${label} không đúng dạng mã.` }));
}

/** A calendar date, YYYY-MM-DD. */
export function Day(label: string, options: FieldOptions = {}): PropertyDecorator {
  const message = `${label} không phải là ngày hợp lệ. Xin ghi theo dạng năm-tháng-ngày, ví dụ 2026-11-10.`;
  return field(options, { type: String, format: 'date', example: '2026-11-10' }, IsDay({ message }));
}

/** A day that comes back each year, MM-DD. */
export function MonthDay(label: string, options: FieldOptions = {}): PropertyDecorator {
  const message = `${label} không hợp lệ. Xin ghi theo dạng tháng-ngày, ví dụ 11-10.`;
  return field(options, { type: String, pattern: '^\\d{2}-\\d{2}$', example: '11-10' }, IsMonthDay({ message }));
}

/** A moment, ISO 8601 in UTC; only ever answered, never asked for. */
export function Moment(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date-time' });
}

/** A whole number. */
export function Whole(label: string, options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 0, max = 1_000_000_000 } = options;
  const message = `${label} phải là số nguyên từ ${min} đến ${max}.`;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    IsInt({ message }),
    Min(min, { message }),
    Max(max, { message }),
  );
}

/** Any finite number. */
export function Figure(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: Number },
    IsNumber({ allowNaN: false, allowInfinity: false }, { message: `${label} phải là một con số.` }),
  );
}

/** Yes or no. */
export function Flag(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Boolean }, IsBoolean({ message: `${label} phải là đúng (true) hoặc sai (false).` }));
}

/** One of the named values; `name` is the schema's name in the OpenAPI document. */
export function OneOf(
  label: string,
  name: string,
  values: readonly string[],
  options: FieldOptions = {},
): PropertyDecorator {
  return field(
    options,
    { enum: [...values], enumName: name },
    IsIn([...values], { message: `${label} phải là một trong các giá trị: ${values.join(', ')}.` }),
  );
}

/** A nested object. */
export function Part(label: string, type: () => Class, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Type(type),
    field(
      options,
      { type: () => type() },
      ValidateNested({ message: `${label} không đúng cấu trúc.` }),
      IsShape(label),
    ),
  );
}

/** A list of nested objects, at most `max` (2,000 unless told). */
export function ListOf(
  label: string,
  type: () => Class,
  options: FieldOptions & { max?: number } = {},
): PropertyDecorator {
  return applyDecorators(
    Type(type),
    field(
      options,
      { type: () => type(), isArray: true },
      IsArray({ message: `${label} phải là một danh sách.` }),
      ArrayMaxSize(options.max ?? 2_000, { message: `${label} có quá nhiều mục.` }),
      ValidateNested({ each: true, message: `${label} có mục không đúng cấu trúc.` }),
    ),
  );
}

/** A list of texts. */
export function Texts(label: string, options: FieldOptions & { max?: number } = {}): PropertyDecorator {
  return field(
    options,
    { type: [String] },
    IsArray({ message: `${label} phải là một danh sách.` }),
    ArrayMaxSize(options.max ?? 500, { message: `${label} có quá nhiều mục.` }),
    IsString({ each: true, message: `${label} phải là danh sách chữ.` }),
    MaxLength(4_000, { each: true, message: `${label} có mục quá dài.` }),
  );
}

/** A list of identifiers. */
export function Ids(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'array', items: { type: 'string', format: 'uuid' } },
    IsArray({ message: `${label} phải là một danh sách.` }),
    ArrayMaxSize(5_000, { message: `${label} có quá nhiều mục.` }),
    IsUUID('all', { each: true, message: `${label} có mục không đúng dạng mã.` }),
  );
}

/** A list of calendar dates, at most `max`. */
export function Days(label: string, max: number): PropertyDecorator {
  return field(
    {},
    { type: 'array', items: { type: 'string', format: 'date' } },
    IsArray({ message: `${label} phải là một danh sách.` }),
    ArrayMaxSize(max, { message: `${label} có quá nhiều mục.` }),
    IsDay({ each: true, message: `${label} có mục không phải là ngày hợp lệ.` }),
  );
}

/** A list of days that come back each year (MM-DD), at most one for each day of a year. */
export function MonthDays(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'array', items: { type: 'string', pattern: '^\\d{2}-\\d{2}$' } },
    IsArray({ message: `${label} phải là một danh sách.` }),
    ArrayMaxSize(366, { message: `${label} có quá nhiều mục.` }),
    IsMonthDay({ each: true, message: `${label} có mục không hợp lệ. Xin ghi theo dạng tháng-ngày, ví dụ 11-10.` }),
  );
}

/** A list of whole numbers. */
export function Wholes(label: string): PropertyDecorator {
  return field(
    {},
    { type: 'array', items: { type: 'integer' } },
    IsArray({ message: `${label} phải là một danh sách.` }),
    IsInt({ each: true, message: `${label} phải là danh sách số nguyên.` }),
  );
}

/** A list of values of a named set, answered only. */
export function Several(name: string, values: readonly string[]): PropertyDecorator {
  return ApiProperty({ enum: [...values], enumName: name, isArray: true });
}

const lower = (label: string): string => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
