import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { DomainError } from '#domain';

/** The same answer for what does not exist, what belongs to others and what is no identifier. */
export const notFound = (): DomainError =>
  new DomainError('not-found', 'missing', 'Không tìm thấy nội dung ông (bà) yêu cầu. Xin kiểm tra lại địa chỉ.');

/** An identifier in the path; one of a wrong form names nothing. */
@Injectable()
export class RowId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw notFound();
    return value;
  }
}
