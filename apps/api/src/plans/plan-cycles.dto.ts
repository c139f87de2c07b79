import type { CycleKind, CycleStatus, DateRelation, RequestAct, RequestStatus } from '#domain';
import { Day, Flag, Id, ListOf, Moment, OneOf, Several, Text, Whole } from '../http/fields.js';
import {
  CYCLE_KINDS,
  CYCLE_STATUSES,
  RELATIONS,
  REQUEST_ACTS,
  REQUEST_STATES,
  REQUEST_STATUSES,
} from '../http/vocabulary.js';

export type RequestState = (typeof REQUEST_STATES)[number];

/** A report asked of one body in a cycle: a field of the matrix. */
export class CycleRequestView {
  @Id('Yêu cầu báo cáo') id!: string;
  @Id('Đơn vị') unitId!: string;
  @Text('Tên đơn vị') unitName!: string;
  @Flag('Được đề nghị') requested!: boolean;
  @OneOf('Trạng thái', 'RequestStatus', REQUEST_STATUSES) status!: RequestStatus;
  @Whole('Lần thay đổi') version!: number;
  @Day('Ngày nộp', { nullable: true }) handedInOn!: string | null;
  /** With the body's own extension in it. */
  @Day('Hạn') dueOn!: string;
  @Day('Ngày cuối còn đúng hạn') lastDay!: string;
  @OneOf('Tình trạng', 'RequestState', REQUEST_STATES) state!: RequestState;
  @Several('RequestAct', REQUEST_ACTS) allowed!: RequestAct[];
  @Id('Theo dõi', { nullable: true }) followUpId!: string | null;
}

/** A consolidated report of a cycle. */
export class ConsolidatedRow {
  @Id('Báo cáo tổng hợp') id!: string;
  @Whole('Lần') number!: number;
  @Moment() consolidatedAt!: string;
  @Text('Số văn bản gửi', { nullable: true }) forwardedNumber!: string | null;
  @Day('Ngày gửi', { nullable: true }) forwardedOn!: string | null;
}

/** A report cycle (Kỳ báo cáo) and its matrix: in time, late, missing. */
export class PlanCycleView {
  @Id('Kỳ báo cáo') id!: string;
  @Text('Tên kỳ') name!: string;
  @OneOf('Loại kỳ', 'CycleKind', CYCLE_KINDS) kind!: CycleKind;
  @Day('Số liệu từ') dataFrom!: string;
  @Day('Số liệu đến') dataTo!: string;
  @Day('Ngày mở') opensOn!: string;
  @OneOf('Cách tính hạn', 'DateRelation', RELATIONS) relation!: DateRelation;
  @Day('Ngày hạn') date!: string;
  @Day('Hạn của đơn vị') dueOn!: string;
  @Day('Ngày cuối còn đúng hạn') lastDay!: string;
  @Day('Hạn tổng hợp') consolidateBy!: string;
  @Day('Hạn báo cáo cấp trên', { nullable: true }) forwardBy!: string | null;
  @OneOf('Trạng thái', 'CycleStatus', CYCLE_STATUSES) status!: CycleStatus;
  @Whole('Lần thay đổi') version!: number;
  @ListOf('Yêu cầu báo cáo', () => CycleRequestView) requests!: CycleRequestView[];
  @ListOf('Báo cáo tổng hợp', () => ConsolidatedRow) consolidated!: ConsolidatedRow[];
}
