import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { ConsolidatedContent, CycleKind, CycleStatus, DateRelation, ReportContent, RequestStatus } from '#domain';
import { oneOf } from './checks.js';
import { Person, Unit } from './organisation.entity.js';
import { Plan } from './plan.entity.js';

/** A report cycle (Kỳ báo cáo) of a plan: a year, or a single duty. */
@Entity()
@Unique(['planId', 'name'])
@Check('report_cycle_kind', oneOf<CycleKind>('kind', { yearly: true, single: true }))
@Check('report_cycle_relation', oneOf<DateRelation>('relation', { before: true, by: true }))
@Check(
  'report_cycle_status',
  oneOf<CycleStatus>('status', { planned: true, open: true, consolidated: true, forwarded: true, closed: true }),
)
@Check('report_cycle_version', 'version > 0')
@Check('report_cycle_data_window', 'data_from <= data_to')
export class ReportCycle {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Plan, { onDelete: 'CASCADE' }) planId!: string;
  /** '2026' for a yearly cycle; for a single duty its own words. */
  @Column('text') name!: string;
  @Column('text') kind!: CycleKind;
  /** Data window (NĐ 09/2019 Đ12), apart from the due date. */
  @Column('date') dataFrom!: string;
  @Column('date') dataTo!: string;
  @Column('date') opensOn!: string;
  /** The date in the text and how it binds; `dueOn` and `lastDay` are worked out by `termsOf`. */
  @Column('text') relation!: DateRelation;
  @Column('date') date!: string;
  @Column('date') consolidateBy!: string;
  @Column('date', { nullable: true }) forwardBy!: string | null;
  @Column('text') status!: CycleStatus;
  @Column('integer', { default: 1 }) version!: number;
  /** When the clock looks again, as it last said; null = not looked at yet. By it the sweep finds what stands still. */
  @Column('timestamptz', { nullable: true }) lookAgainAt!: Date | null;
}

/** A report asked of one body in one cycle. */
@Entity()
@Unique(['cycleId', 'unitId'])
@Check(
  'report_request_status',
  oneOf<RequestStatus>('status', {
    open: true,
    submitted: true,
    returned: true,
    accepted: true,
    exempt: true,
    withdrawn: true,
    closed: true,
  }),
)
@Check('report_request_version', 'version > 0')
@Check('report_request_handed_in', "status NOT IN ('submitted', 'returned', 'accepted') OR handed_in_on IS NOT NULL")
@Check(
  'report_request_ended_with_reason',
  "status NOT IN ('exempt', 'withdrawn', 'closed') OR close_reason IS NOT NULL",
)
export class ReportRequest {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => ReportCycle, { onDelete: 'CASCADE' }) cycleId!: string;
  @Column('uuid') @Index() @ForeignKey(() => Plan, { onDelete: 'CASCADE' }) planId!: string;
  @Column('uuid') @Index() @ForeignKey(() => Unit) unitId!: string;
  @Column('text') status!: RequestStatus;
  /** Reason of exemption, withdrawal or closing. */
  @Column('text', { nullable: true }) closeReason!: string | null;
  /** First time a report was handed in; lateness is judged by it. */
  @Column('date', { nullable: true }) handedInOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** A version of a report (Báo cáo) as handed in. */
@Entity()
@Unique(['requestId', 'number'])
@Check('report_number', 'number > 0')
@Check('report_on_behalf_by', "on_behalf_by IN ('paper', 'phone')")
export class Report {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => ReportRequest, { onDelete: 'CASCADE' }) requestId!: string;
  /** 1, 2, … : a returned report is handed in anew. */
  @Column('integer') number!: number;
  @Column('jsonb') content!: ReportContent;
  @Column('timestamptz') submittedAt!: Date;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Person) submittedById!: string | null;
  /** paper or phone when the secretariat recorded it on behalf of the body; null when the body handed it in here. */
  @Column('text', { nullable: true }) onBehalfBy!: 'paper' | 'phone' | null;
  @Column('text', { nullable: true }) returnReason!: string | null;
}

/** A file handed in with a report. */
@Entity()
export class ReportFile {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @Index() @ForeignKey(() => Report, { onDelete: 'CASCADE' }) reportId!: string;
  @Column('text') fileName!: string;
  @Column('text') mediaType!: string;
  @Column('bytea', { select: false }) bytes!: Buffer;
}

/** The frozen consolidated report (Báo cáo tổng hợp) of a cycle. */
@Entity()
@Unique(['cycleId', 'number'])
@Check('consolidated_report_number', 'number > 0')
@Check('consolidated_report_forwarded', '(forwarded_number IS NULL) = (forwarded_on IS NULL)')
export class ConsolidatedReport {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => ReportCycle, { onDelete: 'CASCADE' }) cycleId!: string;
  /** 1, 2, … within the cycle. */
  @Column('integer') number!: number;
  @Column('jsonb') content!: ConsolidatedContent;
  @Column('timestamptz') consolidatedAt!: Date;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Person) consolidatedById!: string | null;
  /** Number and date of the paper under which it was forwarded. */
  @Column('text', { nullable: true }) forwardedNumber!: string | null;
  @Column('date', { nullable: true }) forwardedOn!: string | null;
}
