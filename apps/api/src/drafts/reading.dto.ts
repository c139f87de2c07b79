import { ApiProperty } from '@nestjs/swagger';
import type { ReadDocument } from '#documents';
import type { Confidence } from '#domain';
import { Figure, Id, ListOf, Moment, OneOf, Part, Text, Whole } from '../http/fields.js';
import { SourcePlaceView } from '../http/source.dto.js';
import { CONFIDENCES, DUPLICATE_REASONS } from '../http/vocabulary.js';

/** What a file turned out to be. */
export type DocumentKind = ReadDocument['kind'];

/** The text as read; places in the draft count characters of it. */
export class DraftText {
  @Text('Văn bản') text!: string;
}

/** Where a line of the text stands on its page, in fractions of the page's width and height from its top left corner. */
export class LineBoxView {
  /** Line of the text, 1-based, as in places. */
  @Whole('Dòng') line!: number;
  @Whole('Trang') page!: number;
  @Figure('Trái') x!: number;
  @Figure('Trên') y!: number;
  @Figure('Rộng') width!: number;
  @Figure('Cao') height!: number;
}

/** The pages of a file, each to be had as a picture. */
export class DraftPages {
  /** Null where the file has no pages. */
  @Whole('Số trang', { nullable: true }) pages!: number | null;
  @ListOf('Vị trí các dòng', () => LineBoxView) lines!: LineBoxView[];
}

/** Why a field holds what was read into it. */
export class FieldReasonView {
  /** Path in what was read, with positions: `metadata.number`, `units.0.tasks.2.role`. */
  @Text('Mục') field!: string;
  @Text('Quy tắc') rule!: string;
  /** The habit of writing the rule reads; null for a rule of another version of the reader. */
  @Text('Cách viết', { nullable: true }) habit!: string | null;
  @OneOf('Độ tin cậy', 'Confidence', CONFIDENCES) confidence!: Confidence;
  @Part('Vị trí trong văn bản', () => SourcePlaceView, { nullable: true }) place!: SourcePlaceView | null;
  @Text('Giải thích', { nullable: true }) why!: string | null;
}

/** Another draft or plan that may be the same document. */
export class Duplicate {
  @Id('Kế hoạch', { nullable: true }) planId!: string | null;
  @Id('Dự thảo', { nullable: true }) draftId!: string | null;
  @Text('Trích yếu') title!: string;
  @OneOf('Lý do', 'DuplicateReason', DUPLICATE_REASONS) why!: (typeof DUPLICATE_REASONS)[number];
  /** Share of the text both have, 0 to 1. */
  @Figure('Mức giống nhau') similarity!: number;
}

/** One event of `/drafts/:id/events`: `id` is the event's id, the rest its data. */
export class ProgressEvent {
  /** received, waiting, reading, pages {page, pages}, sections, units, matched, ready, failed, issuing, body, issued. */
  @Text('Bước') step!: string;
  /** Counts and unit names. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true },
  })
  detail!: Record<string, string | number | null>;
  @Moment() at!: string;
}
