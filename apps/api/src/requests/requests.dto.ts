import { ApiProperty } from '@nestjs/swagger';
import type { RequestAct, RequestStatus } from '#domain';
import { Day, Flag, Id, ListOf, Moment, OneOf, Part, Several, Text, Whole } from '../http/fields.js';
import { DeadlineView } from '../http/source.dto.js';
import { REQUEST_ACTS, REQUEST_STATES, REQUEST_STATUSES } from '../http/vocabulary.js';
import { AssignmentView } from '../plans/plan-bodies.dto.js';
import type { RequestState } from '../plans/plan-cycles.dto.js';
import { PlanTargetView } from '../plans/plans.dto.js';
import { ExtensionView } from '../follow-ups/follow-ups.dto.js';
import { ReportContentView } from './report-content.dto.js';

export const ON_BEHALF = ['paper', 'phone'] as const;
export const END_ACTS = ['exempt', 'withdraw', 'close'] as const;

/** A file handed in with a report. */
export class ReportFileView {
  @Id('Tệp') id!: string;
  @Text('Tên tệp') fileName!: string;
  @Text('Loại tệp') mediaType!: string;
  /** Bytes. */
  @Whole('Kích thước') size!: number;
}

/** A version of a report as handed in. */
export class ReportVersion {
  @Id('Báo cáo') id!: string;
  @Whole('Lần nộp') number!: number;
  @Part('Nội dung', () => ReportContentView) content!: ReportContentView;
  @Moment() submittedAt!: string;
  @OneOf('Ghi thay theo', 'OnBehalfBy', ON_BEHALF, { nullable: true }) onBehalfBy!: 'paper' | 'phone' | null;
  @Text('Lý do trả lại', { nullable: true }) returnReason!: string | null;
  @ListOf('Tệp đính kèm', () => ReportFileView) files!: ReportFileView[];
}

/** The plan a request belongs to. */
export class RequestPlan {
  @Id('Kế hoạch') id!: string;
  @Text('Trích yếu') title!: string;
  @Text('Số, ký hiệu', { nullable: true }) number!: string | null;
}

/** The cycle a request belongs to. */
export class RequestCycle {
  @Id('Kỳ báo cáo') id!: string;
  @Text('Tên kỳ') name!: string;
  @Day('Số liệu từ') dataFrom!: string;
  @Day('Số liệu đến') dataTo!: string;
}

/** A report request with all that is needed to write, review or read its report. */
export class RequestView {
  @Id('Yêu cầu báo cáo') id!: string;
  @Part('Kế hoạch', () => RequestPlan) plan!: RequestPlan;
  @Part('Kỳ báo cáo', () => RequestCycle) cycle!: RequestCycle;
  @Id('Đơn vị') unitId!: string;
  @Text('Tên đơn vị') unitName!: string;
  @Flag('Được đề nghị') requested!: boolean;
  @OneOf('Trạng thái', 'RequestStatus', REQUEST_STATUSES) status!: RequestStatus;
  @Whole('Lần thay đổi') version!: number;
  @Part('Thời hạn', () => DeadlineView) deadline!: DeadlineView;
  @OneOf('Tình trạng', 'RequestState', REQUEST_STATES) state!: RequestState;
  @Day('Ngày nộp', { nullable: true }) handedInOn!: string | null;
  @Text('Lý do miễn, rút hoặc đóng', { nullable: true }) closeReason!: string | null;
  /** Why the last report came back; null unless it did. */
  @Text('Lý do trả lại', { nullable: true }) returnReason!: string | null;
  /** Acts allowed from here to the one who asks. */
  @Several('RequestAct', REQUEST_ACTS) allowed!: RequestAct[];
  @Flag('Được ghi thay đơn vị') mayRecordOnBehalf!: boolean;
  @Flag('Được xin gia hạn') mayAskExtension!: boolean;
  @Id('Theo dõi', { nullable: true }) followUpId!: string | null;
  @ListOf('Nhiệm vụ', () => AssignmentView) tasks!: AssignmentView[];
  @ListOf('Chỉ tiêu', () => PlanTargetView) targets!: PlanTargetView[];
  @Part('Báo cáo mới nhất', () => ReportVersion, { nullable: true }) lastReport!: ReportVersion | null;
  @ListOf('Các lần nộp trước', () => ReportVersion) previous!: ReportVersion[];
  @ListOf('Gia hạn', () => ExtensionView) extensions!: ExtensionView[];
}

/** The checked fields of a report's form. */
export class SubmitReport {
  @Whole('Lần thay đổi') version!: number;
  @Part('Nội dung báo cáo', () => ReportContentView) content!: ReportContentView;
}

/** The multipart form of a report: `content` is JSON. */
export class SubmitReportForm extends SubmitReport {
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'binary' }, required: false }) files?: unknown[];
}

/** Sends a report back to be completed. */
export class ReturnReport {
  @Whole('Lần thay đổi') version!: number;
  @Text('Lý do trả lại') reason!: string;
}

/** Accepts a report. */
export class AcceptReport {
  @Whole('Lần thay đổi') version!: number;
}

/** Ends a request without a report. */
export class EndRequest {
  @Whole('Lần thay đổi') version!: number;
  @OneOf('Thao tác', 'EndAct', END_ACTS) act!: (typeof END_ACTS)[number];
  @Text('Lý do') reason!: string;
}

/** Records what a body answered on paper or by phone. */
export class RecordOnBehalf {
  @Whole('Lần thay đổi') version!: number;
  @Part('Nội dung báo cáo', () => ReportContentView) content!: ReportContentView;
  @OneOf('Hình thức trả lời', 'OnBehalfBy', ON_BEHALF) by!: 'paper' | 'phone';
  @Day('Ngày nhận được') receivedOn!: string;
}
