import type { Comparator, DateRelation, DeadlineSource, MeasureUnit } from '#domain';
import { Day, Figure, OneOf, Text, Whole } from './fields.js';
import { COMPARATORS, DEADLINE_SOURCES, MEASURE_UNITS, RELATIONS } from './vocabulary.js';

/** Where a piece of text stands in the read text; `end` lies behind the last character. */
export class SourcePlaceView {
  @Whole('Vị trí đầu') start!: number;
  @Whole('Vị trí cuối') end!: number;
  @Whole('Dòng đầu') line!: number;
  @Whole('Dòng cuối') lineTo!: number;
  @Whole('Trang', { optional: true }) page?: number;
}

/** One figure to be reached. */
export class MeasureView {
  @Text('Chỉ số', { min: 0, max: 4_000 }) indicator!: string;
  @OneOf('Phép so sánh', 'Comparator', COMPARATORS) comparator!: Comparator;
  @Figure('Giá trị') value!: number;
  @Figure('Giá trị trên', { nullable: true }) valueMax!: number | null;
  @OneOf('Đơn vị tính', 'MeasureUnit', MEASURE_UNITS, { nullable: true }) unit!: MeasureUnit | null;
  /** What a bare figure counts ('mô hình', 'lớp'). */
  @Text('Đối tượng đếm', { optional: true, min: 0 }) countOf?: string;
  @Whole('Năm', { nullable: true }) year!: number | null;
}

/** A deadline in force: the date in the text, and the two days it stands for. */
export class DeadlineView {
  @OneOf('Cách tính hạn', 'DateRelation', RELATIONS) relation!: DateRelation;
  @Day('Ngày hạn') date!: string;
  /** What the unit is urged toward. */
  @Day('Hạn') dueOn!: string;
  /** Handed in on this day is still in time. */
  @Day('Ngày cuối còn đúng hạn') lastDay!: string;
  @OneOf('Nguồn của hạn', 'DeadlineSource', DEADLINE_SOURCES) source!: DeadlineSource;
  /** Words of the plan. */
  @Text('Cụm từ trong kế hoạch', { nullable: true }) phrase!: string | null;
  /** 1 at first; each granted extension adds one. */
  @Whole('Lần của hạn') version!: number;
}
