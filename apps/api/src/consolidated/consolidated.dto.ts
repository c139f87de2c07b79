import type { ConsolidatedBody, TaskProgress } from '#domain';
import { Day, Figure, Flag, Id, ListOf, Moment, OneOf, Part, Text, Whole } from '../http/fields.js';
import { MeasureView } from '../http/source.dto.js';
import { BODY_STATES, TASK_PROGRESS } from '../http/vocabulary.js';

/** The result of one task in a body's report. */
export class ConsolidatedResult {
  @Text('Nhiệm vụ') task!: string;
  @OneOf('Mức độ thực hiện', 'TaskProgress', TASK_PROGRESS) progress!: TaskProgress;
  @Text('Kết quả') text!: string;
}

/** One body's part of the consolidated report. */
export class ConsolidatedBodyView {
  @Text('Tên đơn vị') unitName!: string;
  @OneOf('Tình trạng', 'BodyState', BODY_STATES) state!: ConsolidatedBody['state'];
  @Day('Ngày nộp', { nullable: true }) handedInOn!: string | null;
  @Flag('Không phát sinh') nothingToReport!: boolean;
  @ListOf('Kết quả', () => ConsolidatedResult) results!: ConsolidatedResult[];
  @Text('Khó khăn, vướng mắc') difficulties!: string;
  @Text('Kiến nghị, đề xuất') proposals!: string;
}

/** A figure one body reported. */
export class ReportedFigure {
  @Text('Tên đơn vị') unitName!: string;
  @Figure('Số liệu') value!: number;
  @Flag('Đạt') reached!: boolean;
}

/** A measure with what was reported against it. */
export class ConsolidatedMeasure {
  @Part('Chỉ số', () => MeasureView) measure!: MeasureView;
  @ListOf('Số liệu báo cáo', () => ReportedFigure) reported!: ReportedFigure[];
}

/** A target with what was reported against it. */
export class ConsolidatedTargetView {
  @Whole('Số thứ tự', { nullable: true }) number!: number | null;
  @Text('Nội dung chỉ tiêu') text!: string;
  @ListOf('Chỉ số', () => ConsolidatedMeasure) measures!: ConsolidatedMeasure[];
}

/** The frozen content of a consolidated report (Báo cáo tổng hợp). */
export class ConsolidatedContentView {
  @Text('Trích yếu kế hoạch') planTitle!: string;
  @Text('Số, ký hiệu', { nullable: true }) planNumber!: string | null;
  @Text('Cơ quan') authorityName!: string;
  @Text('Địa danh') place!: string;
  @Text('Kỳ báo cáo') cycle!: string;
  @Day('Số liệu từ') dataFrom!: string;
  @Day('Số liệu đến') dataTo!: string;
  @Text('Cơ quan cấp trên', { nullable: true }) forwardTo!: string | null;
  @ListOf('Đơn vị', () => ConsolidatedBodyView) bodies!: ConsolidatedBodyView[];
  @ListOf('Chỉ tiêu', () => ConsolidatedTargetView) targets!: ConsolidatedTargetView[];
}

/** How many bodies stand how. */
export class Completeness {
  @Whole('Đúng hạn') 'in-time'!: number;
  @Whole('Quá hạn') late!: number;
  @Whole('Chưa nộp') missing!: number;
  @Whole('Được miễn, rút hoặc đóng') excused!: number;
}

/** A consolidated report. */
export class ConsolidatedView {
  @Id('Báo cáo tổng hợp') id!: string;
  @Id('Kế hoạch') planId!: string;
  @Id('Kỳ báo cáo') cycleId!: string;
  @Whole('Lần') number!: number;
  @Moment() consolidatedAt!: string;
  @Text('Số văn bản gửi', { nullable: true }) forwardedNumber!: string | null;
  @Day('Ngày gửi', { nullable: true }) forwardedOn!: string | null;
  /** Whether the one who asks may mark it as forwarded. */
  @Flag('Được đánh dấu đã gửi') mayForward!: boolean;
  @Part('Mức độ đầy đủ', () => Completeness) counts!: Completeness;
  @Part('Nội dung', () => ConsolidatedContentView) content!: ConsolidatedContentView;
}

/** Number and date of the paper under which the report went to the higher body. */
export class MarkForwarded {
  @Text('Số, ký hiệu văn bản gửi', { max: 100 }) number!: string;
  @Day('Ngày gửi') date!: string;
}
