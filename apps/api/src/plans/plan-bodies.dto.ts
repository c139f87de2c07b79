import type { AssignmentStatus, TaskRole } from '#domain';
import { Flag, Id, ListOf, Moment, OneOf, Part, Text, Texts, Whole, Wholes } from '../http/fields.js';
import { DeadlineView } from '../http/source.dto.js';
import { ASSIGNMENT_STATUSES, TASK_ROLES } from '../http/vocabulary.js';

/** A task of one body (Nhiệm vụ được giao). */
export class AssignmentView {
  @Id('Nhiệm vụ được giao') assignmentId!: string;
  @Text('Nội dung') text!: string;
  @OneOf('Vai trò', 'TaskRole', TASK_ROLES) role!: TaskRole;
  @Texts('Phối hợp với') coordinatesWith!: string[];
  @Wholes('Chỉ tiêu liên quan') targetNumbers!: number[];
  @OneOf('Trạng thái', 'AssignmentStatus', ASSIGNMENT_STATUSES) status!: AssignmentStatus;
  @Whole('Lần thay đổi') version!: number;
  /** Null for a task without a date of its own: its rhythm is the report cycle. */
  @Part('Thời hạn', () => DeadlineView, { nullable: true }) deadline!: DeadlineView | null;
  @Id('Theo dõi', { nullable: true }) followUpId!: string | null;
}

/** A body of a plan, whether it confirmed receipt, and its tasks. */
export class PlanBodyView {
  @Id('Đơn vị') unitId!: string;
  @Text('Tên đơn vị') name!: string;
  @Flag('Được đề nghị') requested!: boolean;
  @Moment({ nullable: true }) receivedAt!: string | null;
  /** The open follow-up of the receipt, to be urged. */
  @Id('Theo dõi tiếp nhận', { nullable: true }) receiptFollowUpId!: string | null;
  @ListOf('Nhiệm vụ', () => AssignmentView) tasks!: AssignmentView[];
}
