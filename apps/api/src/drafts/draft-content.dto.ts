import type {
  DateRelation,
  DeadlineSource,
  DraftContent,
  DutyKind,
  Frequency,
  MatchedVia,
  TaskRole,
  WarningLevel,
} from '#domain';
import {
  Day,
  Flag,
  Ids,
  ListOf,
  MonthDay,
  MonthDays,
  OneOf,
  Part,
  Text,
  Texts,
  Whole,
  Wholes,
} from '../http/fields.js';
import { MeasureView, SourcePlaceView } from '../http/source.dto.js';
import {
  DEADLINE_SOURCES,
  DUTY_KINDS,
  FREQUENCIES,
  MATCHED_VIA,
  RELATIONS,
  TASK_ROLES,
  WARNING_LEVELS,
} from '../http/vocabulary.js';
import { DateProposalView, TermLengthView } from './date-proposal.dto.js';
import { PlanMetadataView } from './metadata.dto.js';
import { ReportScheduleView } from './schedule.dto.js';

const LONG = 20_000;

/** A target (Chỉ tiêu) under review. */
export class DraftTargetView {
  @Whole('Số thứ tự chỉ tiêu', { nullable: true }) number!: number | null;
  @Text('Nhóm chỉ tiêu', { nullable: true, min: 0 }) group!: string | null;
  @Text('Nội dung chỉ tiêu', { max: LONG }) text!: string;
  @ListOf('Các chỉ số', () => MeasureView) measures!: MeasureView[];
  @Part('Vị trí trong văn bản', () => SourcePlaceView) place!: SourcePlaceView;
}

/** A deadline of its own that a task has: a day, or a term whose day is worked out at issue. */
export class TaskDeadlineView {
  @OneOf('Cách tính hạn', 'DateRelation', RELATIONS) relation!: DateRelation;
  /** Null while `afterIssue` waits for the day of issue. */
  @Day('Thời hạn', { nullable: true }) date!: string | null;
  @Part('Thời hạn kể từ ngày ban hành', () => TermLengthView, { optional: true }) afterIssue?: TermLengthView;
  @OneOf('Nguồn của hạn', 'DeadlineSource', DEADLINE_SOURCES) source!: DeadlineSource;
  @Text('Cụm từ trong kế hoạch', { nullable: true, min: 0 }) phrase!: string | null;
}

/** A task (Nhiệm vụ) under review. */
export class DraftTaskView {
  @Text('Mã nhiệm vụ', { max: 100 }) id!: string;
  @Text('Nội dung nhiệm vụ', { max: LONG }) text!: string;
  @OneOf('Vai trò', 'TaskRole', TASK_ROLES) role!: TaskRole;
  @Texts('Đơn vị phối hợp') coordinatesWith!: string[];
  @Wholes('Chỉ tiêu liên quan') targets!: number[];
  @ListOf('Thời gian đề xuất', () => DateProposalView, { max: 50 }) proposals!: DateProposalView[];
  @Part('Thời hạn', () => TaskDeadlineView, { nullable: true }) deadline!: TaskDeadlineView | null;
  @Part('Vị trí trong văn bản', () => SourcePlaceView, { nullable: true }) place!: SourcePlaceView | null;
  @Text('Lý do bỏ nhiệm vụ', { nullable: true }) droppedBecause!: string | null;
}

/** A body named by a heading and the registry units it stands for. */
export class DraftBodyView {
  @Text('Tên đơn vị') name!: string;
  @Ids('Đơn vị trong danh mục') unitIds!: string[];
  @Ids('Đơn vị gợi ý') suggestions!: string[];
  /** How the registry knows the name. */
  @OneOf('Cách nhận ra đơn vị', 'MatchedVia', MATCHED_VIA, { optional: true }) via?: MatchedVia;
  /** Names of bodies the name may stand for together: a split to offer. */
  @Texts('Tách thành các đơn vị', { optional: true }) splitInto?: string[];
}

/** A unit heading under review. */
export class DraftUnitView {
  @Text('Mã mục đơn vị', { max: 100 }) id!: string;
  @Text('Tiêu đề mục', { min: 0 }) heading!: string;
  @Text('Tên đơn vị') name!: string;
  @Flag('Là nhóm đơn vị') group!: boolean;
  @Flag('Là đơn vị được đề nghị') requested!: boolean;
  @ListOf('Các đơn vị', () => DraftBodyView) bodies!: DraftBodyView[];
  @ListOf('Các nhiệm vụ', () => DraftTaskView) tasks!: DraftTaskView[];
  @Part('Vị trí trong văn bản', () => SourcePlaceView, { nullable: true }) place!: SourcePlaceView | null;
}

/** A duty to report (Chế độ báo cáo). */
export class DraftDutyView {
  @Text('Câu quy định báo cáo', { max: LONG }) text!: string;
  @Text('Đơn vị báo cáo') who!: string;
  @Text('Nơi nhận báo cáo', { nullable: true }) to!: string | null;
  @Text('Đơn vị đầu mối', { nullable: true }) via!: string | null;
  @OneOf('Nhịp báo cáo', 'Frequency', FREQUENCIES) frequency!: Frequency;
  @MonthDay('Ngày trong năm', { nullable: true }) monthDay!: string | null;
  @MonthDays('Các ngày trong năm', { optional: true }) monthDays?: string[];
  @Day('Ngày báo cáo một lần', { nullable: true }) once!: string | null;
  @OneOf('Cách tính hạn', 'DateRelation', RELATIONS, { nullable: true }) relation!: DateRelation | null;
  @Text('Nơi báo cáo tiếp', { nullable: true }) onward!: string | null;
  @OneOf('Loại báo cáo', 'DutyKind', DUTY_KINDS) kind!: DutyKind;
  @Part('Vị trí trong văn bản', () => SourcePlaceView) place!: SourcePlaceView;
}

/** A doubt of the reader. */
export class ReadingWarningView {
  @Text('Mã cảnh báo', { max: 100 }) code!: string;
  @OneOf('Mức cảnh báo', 'WarningLevel', WARNING_LEVELS) level!: WarningLevel;
  @Text('Nội dung cảnh báo', { max: LONG }) message!: string;
  @Part('Vị trí trong văn bản', () => SourcePlaceView, { optional: true }) place?: SourcePlaceView;
  @Whole('Thứ tự đơn vị', { optional: true }) unit?: number;
  @Whole('Thứ tự nhiệm vụ', { optional: true }) task?: number;
}

/** Everything the reviewer edits, whole: an edit sends it back with what was changed. */
export class DraftContentView implements DraftContent {
  @Part('Thông tin văn bản', () => PlanMetadataView) metadata!: PlanMetadataView;
  @ListOf('Các chỉ tiêu', () => DraftTargetView) targets!: DraftTargetView[];
  @ListOf('Các đơn vị', () => DraftUnitView, { max: 500 }) units!: DraftUnitView[];
  @ListOf('Chế độ báo cáo', () => DraftDutyView) duties!: DraftDutyView[];
  @Part('Lịch báo cáo', () => ReportScheduleView) schedule!: ReportScheduleView;
  @ListOf('Cảnh báo', () => ReadingWarningView) warnings!: ReadingWarningView[];
}
