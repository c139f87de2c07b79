import type { FollowUpKind } from '#domain';
import { Day, Flag, Id, ListOf, Moment, OneOf, Text, Whole, Wholes } from '../http/fields.js';
import { FOLLOW_UP_KINDS } from '../http/vocabulary.js';

/** One body and one deadline on the board. */
export class BoardRow {
  @Id('Theo dõi') followUpId!: string;
  @OneOf('Việc theo dõi', 'FollowUpKind', FOLLOW_UP_KINDS) kind!: FollowUpKind;
  @Id('Kế hoạch') planId!: string;
  @Text('Trích yếu kế hoạch') planTitle!: string;
  @Text('Kỳ báo cáo', { nullable: true }) cycle!: string | null;
  /** Text of a task with a date of its own. */
  @Text('Nhiệm vụ', { nullable: true }) task!: string | null;
  @Id('Đơn vị') unitId!: string;
  @Text('Tên đơn vị') unitName!: string;
  @Flag('Được đề nghị') requested!: boolean;
  @Day('Hạn') dueOn!: string;
  @Day('Ngày cuối còn đúng hạn') lastDay!: string;
  /** Working days behind the last day; 0 while in time. */
  @Whole('Số ngày quá hạn') daysLate!: number;
  @Moment({ nullable: true }) lastUrgedAt!: string | null;
  @Id('Yêu cầu báo cáo', { nullable: true }) requestId!: string | null;
  @Id('Kỳ báo cáo', { nullable: true }) cycleId!: string | null;
  @Id('Nhiệm vụ được giao', { nullable: true }) assignmentId!: string | null;
  /** Version of the request or assignment behind it; null for others. */
  @Whole('Lần thay đổi', { nullable: true }) version!: number | null;
  /** 0 none, 1 the secretariat, 2 leadership. */
  @Whole('Mức báo cáo vượt cấp') escalationLevel!: number;
}

/** An open escalation or call item. */
export class CallItem {
  @Id('Báo cáo vượt cấp') escalationId!: string;
  @Id('Theo dõi') followUpId!: string;
  @OneOf('Loại', 'CallKind', ['escalation', 'call']) kind!: 'escalation' | 'call';
  @Whole('Mức') level!: number;
  @Moment() raisedAt!: string;
  @Id('Kế hoạch') planId!: string;
  @Text('Trích yếu kế hoạch') planTitle!: string;
  @Id('Đơn vị') unitId!: string;
  @Text('Tên đơn vị') unitName!: string;
  @Flag('Được đề nghị') requested!: boolean;
  @Text('Kỳ báo cáo', { nullable: true }) cycle!: string | null;
  @Id('Yêu cầu báo cáo', { nullable: true }) requestId!: string | null;
}

/** An extension that waits for a decision. */
export class PendingExtension {
  @Id('Gia hạn') extensionId!: string;
  @Id('Theo dõi') followUpId!: string;
  @Text('Trích yếu kế hoạch') planTitle!: string;
  @Text('Tên đơn vị') unitName!: string;
  @Text('Kỳ báo cáo', { nullable: true }) cycle!: string | null;
  @Day('Hạn hiện nay') currentDate!: string;
  @Day('Xin gia hạn đến') date!: string;
  @Text('Lý do') reason!: string;
  @Moment() askedAt!: string;
}

/** A mail that could not be delivered. */
export class FailedMail {
  @Id('Thư') outboxId!: string;
  @Text('Tên đơn vị', { nullable: true }) unitName!: string | null;
  @Text('Mã lỗi', { nullable: true }) failure!: string | null;
  @Whole('Số lần gửi') attempts!: number;
  @Moment() createdAt!: string;
}

/** A unit that is asked for something but has no address. */
export class UnitWithoutAddress {
  @Id('Đơn vị') unitId!: string;
  @Text('Tên đơn vị') unitName!: string;
}

/** A report that waits to be returned or accepted. */
export class ReportToReview {
  @Id('Yêu cầu báo cáo') requestId!: string;
  @Id('Kế hoạch') planId!: string;
  @Text('Trích yếu kế hoạch') planTitle!: string;
  @Text('Kỳ báo cáo') cycle!: string;
  @Text('Tên đơn vị') unitName!: string;
  @Day('Ngày nộp', { nullable: true }) handedInOn!: string | null;
}

/** The secretariat's board. */
export class Board {
  @ListOf('Quá hạn', () => BoardRow) overdue!: BoardRow[];
  @ListOf('Sắp đến hạn', () => BoardRow) dueSoon!: BoardRow[];
  @ListOf('Chưa tiếp nhận', () => BoardRow) notReceived!: BoardRow[];
  @ListOf('Báo cáo chờ xác nhận', () => ReportToReview) toReview!: ReportToReview[];
  @ListOf('Cần gọi điện, báo lãnh đạo', () => CallItem) calls!: CallItem[];
  @ListOf('Xin gia hạn', () => PendingExtension) extensions!: PendingExtension[];
  @ListOf('Thư không gửi được', () => FailedMail) failedMails!: FailedMail[];
  @ListOf('Đơn vị chưa có địa chỉ', () => UnitWithoutAddress) unitsWithoutAddress!: UnitWithoutAddress[];
  @Wholes('Năm chưa có lịch nghỉ') yearsWithoutCalendar!: number[];
}
