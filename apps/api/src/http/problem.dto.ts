import { ApiPropertyOptional } from '@nestjs/swagger';
import { ListOf, Text, Whole } from './fields.js';

/** What is wrong with one field. */
export class FieldProblem {
  /** Path of the field: `content.units.0.name`. */
  @Text('Trường') field!: string;
  @Text('Lý do') message!: string;
}

/** A refusal, as RFC 9457 problem details; texts are Vietnamese, `code` is English and stable. */
export class Problem {
  @Text('Loại') type!: string;
  @Text('Tiêu đề') title!: string;
  @Whole('Mã HTTP') status!: number;
  @Text('Chi tiết') detail!: string;
  @Text('Mã') code!: string;
  /** Also the `x-request-id` header: names this answer in the log. */
  @Text('Mã yêu cầu') requestId!: string;
  @ListOf('Các trường', () => FieldProblem, { optional: true }) errors?: FieldProblem[];
  /** Facts that belong to the code: allowed acts, what blocks issuing. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) details?: Record<string, unknown>;
}
