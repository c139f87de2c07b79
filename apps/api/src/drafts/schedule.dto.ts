import type { DateRelation, DeadlineSource, ReportSchedule } from '#domain';
import { Day, Flag, ListOf, MonthDay, OneOf, Part, Text, Whole } from '../http/fields.js';
import { DEADLINE_SOURCES, RELATIONS } from '../http/vocabulary.js';
import { TermLengthView } from './date-proposal.dto.js';

const YEAR = { nullable: true, min: 2000, max: 2200 };

/** A date that comes back each year. */
export class YearlyDateView {
  @OneOf('Cách tính hạn', 'DateRelation', RELATIONS) relation!: DateRelation;
  @MonthDay('Ngày báo cáo hằng năm', { nullable: true }) monthDay!: string | null;
  @Whole('Số ngày làm việc trước khi báo cáo cấp trên', { nullable: true, min: 1, max: 100 })
  workingDaysBeforeForwarding!: number | null;
  @OneOf('Nguồn của hạn', 'DeadlineSource', DEADLINE_SOURCES) source!: DeadlineSource;
  @Text('Cụm từ trong kế hoạch', { nullable: true, min: 0, max: 20_000 }) phrase!: string | null;
}

/** A report asked for once. */
export class SingleDutyView {
  @Text('Tên kỳ báo cáo', { max: 200 }) name!: string;
  @OneOf('Cách tính hạn', 'DateRelation', RELATIONS) relation!: DateRelation;
  @Day('Ngày báo cáo') date!: string;
  @Text('Đơn vị báo cáo') who!: string;
  @Text('Cụm từ trong kế hoạch', { min: 0, max: 20_000 }) phrase!: string;
  /** text = the plan states the day; default = worked out, until a person accepts it. */
  @OneOf('Nguồn của ngày', 'DeadlineSource', DEADLINE_SOURCES) source!: DeadlineSource;
}

/** A report or own plan asked for so long after the day of issue; its day is worked out at issue. */
export class DutyAfterIssueView {
  @Text('Tên kỳ báo cáo', { max: 200 }) name!: string;
  @Text('Đơn vị báo cáo') who!: string;
  @Text('Cụm từ trong kế hoạch', { min: 0, max: 20_000 }) phrase!: string;
  @Part('Thời hạn kể từ ngày ban hành', () => TermLengthView) term!: TermLengthView;
}

/** The unit that sums up (đơn vị tổng hợp). */
export class ConsolidatorView {
  @Text('Đơn vị tổng hợp') name!: string;
  @OneOf('Nguồn', 'DeadlineSource', DEADLINE_SOURCES) source!: DeadlineSource;
}

/** Onward report to a higher body. */
export class ForwardingView {
  @Text('Cơ quan cấp trên') to!: string;
  @MonthDay('Ngày báo cáo cấp trên', { nullable: true }) monthDay!: string | null;
  @OneOf('Cách tính hạn', 'DateRelation', RELATIONS) relation!: DateRelation;
  @OneOf('Nguồn', 'DeadlineSource', DEADLINE_SOURCES) source!: DeadlineSource;
}

/** Who reports when, who sums up, and where it goes on to; `accepted` once a person has taken on the defaults in it. */
export class ReportScheduleView implements ReportSchedule {
  @Part('Báo cáo hằng năm', () => YearlyDateView, { nullable: true }) yearly!: YearlyDateView | null;
  @Whole('Năm báo cáo đầu tiên', YEAR) firstYear!: number | null;
  @Whole('Năm báo cáo cuối cùng', YEAR) lastYear!: number | null;
  @Part('Đơn vị tổng hợp', () => ConsolidatorView) consolidator!: ConsolidatorView;
  @Part('Báo cáo cấp trên', () => ForwardingView, { nullable: true }) forwarding!: ForwardingView | null;
  @ListOf('Báo cáo một lần', () => SingleDutyView, { max: 50 }) singles!: SingleDutyView[];
  /** Reports that wait for the day of issue; absent where there are none. */
  @ListOf('Báo cáo kể từ ngày ban hành', () => DutyAfterIssueView, { max: 50, optional: true })
  afterIssue?: DutyAfterIssueView[];
  @Flag('Đã chấp nhận lịch báo cáo') accepted!: boolean;
}
