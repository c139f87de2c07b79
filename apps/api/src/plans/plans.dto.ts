import type { PlanStatus } from '#domain';
import { Day, Flag, Id, ListOf, Moment, OneOf, Part, Text, Whole } from '../http/fields.js';
import { MeasureView } from '../http/source.dto.js';
import { PLAN_STATUSES } from '../http/vocabulary.js';
import { ReportScheduleView } from '../drafts/schedule.dto.js';
import { PlanBodyView } from './plan-bodies.dto.js';
import { PlanCycleView } from './plan-cycles.dto.js';
import { TimelineView } from './timeline.dto.js';

/** How far a plan is: receipts, and the report requests of its newest cycle. */
export class PlanProgress {
  /** Bodies that confirmed receipt. */
  @Whole('Số đơn vị đã tiếp nhận') received!: number;
  @Whole('Số đơn vị') bodies!: number;
  @Whole('Báo cáo đúng hạn') inTime!: number;
  @Whole('Báo cáo quá hạn') late!: number;
  @Whole('Chưa nộp, còn hạn') waiting!: number;
  @Whole('Chưa nộp, quá hạn') overdue!: number;
  @Whole('Được miễn, rút hoặc đóng') excused!: number;
}

/** A plan in the list. */
export class PlanRow {
  @Id('Kế hoạch') id!: string;
  @Text('Trích yếu') title!: string;
  @Text('Số, ký hiệu', { nullable: true }) number!: string | null;
  @Day('Ngày ban hành', { nullable: true }) paperDate!: string | null;
  @OneOf('Trạng thái', 'PlanStatus', PLAN_STATUSES) status!: PlanStatus;
  @Moment() issuedAt!: string;
  @Whole('Số đơn vị') bodies!: number;
  @Whole('Số nhiệm vụ') tasks!: number;
  /** Name of the newest cycle; null before the first opens. */
  @Text('Kỳ báo cáo', { nullable: true }) cycle!: string | null;
  @Part('Tiến độ', () => PlanProgress) progress!: PlanProgress;
}

/** A target (Chỉ tiêu) of an issued plan. */
export class PlanTargetView {
  @Id('Chỉ tiêu') id!: string;
  @Whole('Số thứ tự', { nullable: true }) number!: number | null;
  @Text('Nhóm', { nullable: true }) group!: string | null;
  @Text('Nội dung') text!: string;
  @ListOf('Chỉ số', () => MeasureView) measures!: MeasureView[];
}

/** What the reader of a plan may do with it. */
export class PlanRights {
  @Flag('Đóng kế hoạch') close!: boolean;
  @Flag('Tổng hợp báo cáo') consolidate!: boolean;
  @Flag('Báo cáo cấp trên') forward!: boolean;
  @Flag('Đôn đốc') urge!: boolean;
  @Flag('Gia hạn') extend!: boolean;
  /** The reader's own body has still to confirm receipt. */
  @Flag('Xác nhận tiếp nhận') confirmReceipt!: boolean;
}

/** A plan and all that has come of it; unit people see their own body alone, those of the consolidating unit all. */
export class PlanView {
  @Id('Kế hoạch') id!: string;
  @Id('Dự thảo') draftId!: string;
  @Text('Trích yếu') title!: string;
  @Text('Số, ký hiệu', { nullable: true }) number!: string | null;
  @Day('Ngày ban hành', { nullable: true }) paperDate!: string | null;
  @Whole('Năm đầu', { nullable: true }) periodFrom!: number | null;
  @Whole('Năm cuối', { nullable: true }) periodTo!: number | null;
  @OneOf('Trạng thái', 'PlanStatus', PLAN_STATUSES) status!: PlanStatus;
  @Whole('Lần thay đổi') version!: number;
  @Moment() issuedAt!: string;
  @Text('Lý do đóng', { nullable: true }) closeReason!: string | null;
  @Id('Đơn vị tổng hợp', { nullable: true }) consolidatorId!: string | null;
  @Text('Đơn vị tổng hợp', { nullable: true }) consolidatorName!: string | null;
  @Text('Cơ quan cấp trên', { nullable: true }) higherBody!: string | null;
  @Part('Lịch báo cáo', () => ReportScheduleView) schedule!: ReportScheduleView;
  @Part('Tiến độ', () => PlanProgress) progress!: PlanProgress;
  @Part('Quyền', () => PlanRights) rights!: PlanRights;
  @ListOf('Đơn vị', () => PlanBodyView) bodies!: PlanBodyView[];
  @ListOf('Chỉ tiêu', () => PlanTargetView) targets!: PlanTargetView[];
  @ListOf('Kỳ báo cáo', () => PlanCycleView) cycles!: PlanCycleView[];
  @Part('Diễn biến', () => TimelineView) timeline!: TimelineView;
}

/** Closing a plan: everything open in it ends. */
export class ClosePlan {
  @Whole('Lần thay đổi') version!: number;
  @Text('Lý do', { max: 2_000 }) reason!: string;
}
