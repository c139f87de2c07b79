import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import type { DraftIssue, DraftStatus } from '#domain';
import { Day, Flag, Id, ListOf, Moment, OneOf, Part, Text, Whole } from '../http/fields.js';
import { DOCUMENT_KINDS, DRAFT_STATUSES, ISSUE_CODES } from '../http/vocabulary.js';
import { DraftContentView } from './draft-content.dto.js';
import { type DocumentKind, Duplicate, FieldReasonView } from './reading.dto.js';

/** The multipart form of an upload. */
export class UploadForm {
  /** .docx, .doc, .odt, .rtf, .pdf, .txt, .html or a picture of pages (.jpg, .png, .tif), at most 20 MB. */
  @ApiProperty({ type: 'string', format: 'binary' }) file!: unknown;
}

/** The file is kept; reading goes on behind the answer and is watched through `/drafts/:id/events`. */
export class UploadAccepted {
  @Id('Dự thảo') draftId!: string;
}

/** Why a file could not be read. */
export class ReadingFailure {
  @Text('Mã lỗi') code!: string;
  @Text('Lý do') message!: string;
}

/** A draft in the list. */
export class DraftRow {
  @Id('Dự thảo') id!: string;
  @Text('Tên tệp') fileName!: string;
  @Text('Trích yếu', { nullable: true }) title!: string | null;
  @OneOf('Trạng thái', 'DraftStatus', DRAFT_STATUSES) status!: DraftStatus;
  @Whole('Lần sửa') revision!: number;
  @Moment() createdAt!: string;
  @Whole('Số đơn vị') units!: number;
  @Whole('Số nhiệm vụ') tasks!: number;
  /** What still blocks issuing. */
  @Whole('Số việc phải giải quyết') blocking!: number;
  @Id('Kế hoạch', { nullable: true }) planId!: string | null;
  @Part('Lỗi đọc', () => ReadingFailure, { nullable: true }) failure!: ReadingFailure | null;
}

/** Why a draft cannot be issued yet, or what the reviewer should know. */
export class DraftIssueView {
  @OneOf('Mã', 'DraftIssueCode', ISSUE_CODES) code!: DraftIssue['code'];
  @Flag('Phải giải quyết trước khi ban hành') blocking!: boolean;
  @Text('Nội dung') message!: string;
  @Text('Mục đơn vị', { optional: true }) unitId?: string;
  @Text('Nhiệm vụ', { optional: true }) taskId?: string;
}

/** A draft under review. */
export class DraftView {
  @Id('Dự thảo') id!: string;
  @Text('Tên tệp') fileName!: string;
  @OneOf('Trạng thái', 'DraftStatus', DRAFT_STATUSES) status!: DraftStatus;
  @Whole('Lần sửa') revision!: number;
  @Part('Lỗi đọc', () => ReadingFailure, { nullable: true }) failure!: ReadingFailure | null;
  @Part('Nội dung', () => DraftContentView, { nullable: true }) content!: DraftContentView | null;
  @ListOf('Việc phải giải quyết', () => DraftIssueView) issues!: DraftIssueView[];
  @ListOf('Văn bản trùng', () => Duplicate) duplicates!: Duplicate[];
  @Id('Kế hoạch', { nullable: true }) planId!: string | null;
  /** What the file turned out to be; null until it was read. */
  @OneOf('Loại tệp', 'DocumentKind', DOCUMENT_KINDS, { nullable: true }) kind!: DocumentKind | null;
  /** Null where the file has no pages, and until it was read. */
  @Whole('Số trang', { nullable: true }) pages!: number | null;
  /** Why each field was read as it was, in the order of the document. */
  @ListOf('Căn cứ của từng mục', () => FieldReasonView) reasons!: FieldReasonView[];
}

/** An edit names the revision it saw. */
export class EditDraft {
  @Whole('Lần sửa') revision!: number;
  @Part('Nội dung dự thảo', () => DraftContentView) content!: DraftContentView;
}

/** The revision one saw, in the address. */
export class SeenRevision {
  @Type(() => Number)
  @Whole('Lần sửa')
  revision!: number;
}

/** Revision after an edit. */
export class DraftRevised {
  @Whole('Lần sửa') revision!: number;
}

/** The click on Ban hành; number and date of the paper are data of their own. */
export class IssueDraft {
  @Whole('Lần sửa') revision!: number;
  @Text('Số, ký hiệu', { nullable: true, optional: true, max: 100 }) number?: string | null;
  @Day('Ngày ban hành', { nullable: true, optional: true }) paperDate?: string | null;
  @Whole('Năm báo cáo đầu tiên', { nullable: true, optional: true, min: 2000, max: 2200 }) firstYear?: number | null;
}

/** The plan that was issued. */
export class PlanIssued {
  @Id('Kế hoạch') planId!: string;
}
