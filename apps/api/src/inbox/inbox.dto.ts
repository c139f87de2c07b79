import type { AssignmentStatus, RequestStatus, TaskRole } from '#domain';
import { Day, Flag, Id, ListOf, Moment, OneOf, Part, Text, Whole } from '../http/fields.js';
import { DeadlineView } from '../http/source.dto.js';
import { ASSIGNMENT_STATUSES, REQUEST_STATES, REQUEST_STATUSES, TASK_ROLES } from '../http/vocabulary.js';
import type { RequestState } from '../plans/plan-cycles.dto.js';

/** A plan whose receipt the unit has still to confirm. */
export class PlanToReceive {
  @Id('Kế hoạch') planId!: string;
  @Text('Trích yếu') title!: string;
  @Text('Số, ký hiệu', { nullable: true }) number!: string | null;
  @Moment() issuedAt!: string;
  @Flag('Được đề nghị') requested!: boolean;
  @Whole('Số nhiệm vụ') tasks!: number;
}

/** A task of the unit. */
export class TaskToDo {
  @Id('Nhiệm vụ được giao') assignmentId!: string;
  @Id('Kế hoạch') planId!: string;
  @Text('Trích yếu kế hoạch') planTitle!: string;
  @Text('Nội dung') text!: string;
  @OneOf('Vai trò', 'TaskRole', TASK_ROLES) role!: TaskRole;
  @OneOf('Trạng thái', 'AssignmentStatus', ASSIGNMENT_STATUSES) status!: AssignmentStatus;
  @Whole('Lần thay đổi') version!: number;
  /** Null: no date of its own, reported with the cycle. */
  @Part('Thời hạn', () => DeadlineView, { nullable: true }) deadline!: DeadlineView | null;
  @Flag('Quá hạn') overdue!: boolean;
  @Id('Theo dõi', { nullable: true }) followUpId!: string | null;
}

/** A report the unit is asked for, or has handed in. */
export class ReportToWrite {
  @Id('Yêu cầu báo cáo') requestId!: string;
  @Id('Kế hoạch') planId!: string;
  @Text('Trích yếu kế hoạch') planTitle!: string;
  @Text('Kỳ báo cáo') cycle!: string;
  @OneOf('Trạng thái', 'RequestStatus', REQUEST_STATUSES) status!: RequestStatus;
  @Whole('Lần thay đổi') version!: number;
  @Day('Hạn') dueOn!: string;
  @Day('Ngày cuối còn đúng hạn') lastDay!: string;
  @OneOf('Tình trạng', 'RequestState', REQUEST_STATES) state!: RequestState;
  @Text('Lý do trả lại', { nullable: true }) returnReason!: string | null;
  @Id('Theo dõi', { nullable: true }) followUpId!: string | null;
}

/** A cycle the unit sums up. */
export class CycleToConsolidate {
  @Id('Kỳ báo cáo') cycleId!: string;
  @Id('Kế hoạch') planId!: string;
  @Text('Trích yếu kế hoạch') planTitle!: string;
  @Text('Kỳ báo cáo') cycle!: string;
  @Whole('Lần thay đổi') version!: number;
  @Day('Hạn tổng hợp') consolidateBy!: string;
  /** Reports handed in or excused. */
  @Whole('Số báo cáo đã có') received!: number;
  @Whole('Số đơn vị') bodies!: number;
}

/** What lies before the actor's unit. */
export class Inbox {
  @ListOf('Cần tiếp nhận', () => PlanToReceive) toReceive!: PlanToReceive[];
  @ListOf('Cần thực hiện', () => TaskToDo) toDo!: TaskToDo[];
  @ListOf('Cần báo cáo', () => ReportToWrite) toReport!: ReportToWrite[];
  @ListOf('Đã báo cáo', () => ReportToWrite) handedIn!: ReportToWrite[];
  @ListOf('Cần tổng hợp', () => CycleToConsolidate) toConsolidate!: CycleToConsolidate[];
}
