import { Id, ListOf, Moment, Part, Text, Whole } from '../http/fields.js';
import { CallItem } from '../board/board.dto.js';
import { PlanRow } from '../plans/plans.dto.js';

/** Counts of plans and drafts by state. */
export class PlanCounts {
  @Whole('Đang thực hiện') running!: number;
  @Whole('Đã đóng') closed!: number;
  @Whole('Chờ ban hành') readyToIssue!: number;
  @Whole('Đang rà soát') underReview!: number;
}

/** How one unit stands with its reports and dated tasks. */
export class UnitLateness {
  @Id('Đơn vị') unitId!: string;
  @Text('Tên đơn vị') unitName!: string;
  @Whole('Quá hạn, chưa nộp') overdue!: number;
  @Whole('Đã nộp quá hạn') late!: number;
  @Whole('Đã nộp đúng hạn') inTime!: number;
  @Whole('Chưa nộp, còn hạn') waiting!: number;
}

/** A draft that only waits for the click on Ban hành. */
export class DraftToIssue {
  @Id('Dự thảo') draftId!: string;
  @Text('Trích yếu') title!: string;
  @Moment() createdAt!: string;
}

/** What leadership sees first. */
export class Overview {
  @Part('Số kế hoạch', () => PlanCounts) counts!: PlanCounts;
  @ListOf('Kế hoạch', () => PlanRow) plans!: PlanRow[];
  @ListOf('Đơn vị', () => UnitLateness) units!: UnitLateness[];
  @ListOf('Cần quyết định', () => CallItem) escalations!: CallItem[];
  @ListOf('Dự thảo chờ ban hành', () => DraftToIssue) draftsToIssue!: DraftToIssue[];
}
