import { Day, Flag, Id, ListOf, OneOf, Text, Whole } from '../http/fields.js';

export const DAY_KINDS = ['off', 'working'] as const;

/** A day off, or a worked Saturday (Ngày làm bù). */
export class HolidayView {
  /** Null for a day of the shipped national calendar, which cannot be removed here. */
  @Id('Ngày nghỉ', { nullable: true }) id!: string | null;
  @Day('Ngày') date!: string;
  @OneOf('Loại ngày', 'DayKind', DAY_KINDS) kind!: (typeof DAY_KINDS)[number];
  @Text('Tên') name!: string;
  @Text('Căn cứ') source!: string;
  @Flag('Đã có thông báo chính thức') confirmed!: boolean;
}

/** Whether a year's calendar has been announced. */
export class CalendarYear {
  @Whole('Năm') year!: number;
  @Flag('Đã công bố') announced!: boolean;
}

/** The working calendar in force. */
export class CalendarView {
  @ListOf('Các năm', () => CalendarYear) years!: CalendarYear[];
  @ListOf('Các ngày', () => HolidayView) days!: HolidayView[];
}

/** Adds a day; an own entry wins over the national one of the same date. */
export class AddHoliday {
  @Day('Ngày') date!: string;
  @OneOf('Loại ngày', 'DayKind', DAY_KINDS) kind!: (typeof DAY_KINDS)[number];
  @Text('Tên ngày nghỉ', { max: 200 }) name!: string;
  @Text('Căn cứ', { max: 500 }) source!: string;
  @Flag('Đã có thông báo chính thức') confirmed!: boolean;
}
