import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { DateRelation, DeadlineSource, FollowUpKind, NotificationAudience, NotificationKind } from '#domain';
import { oneOf } from './checks.js';
import { Authority, Person, Unit } from './organisation.entity.js';
import { Assignment, Plan } from './plan.entity.js';
import { ReportCycle, ReportRequest } from './reporting.entity.js';

/** What is being followed toward a deadline: one body and one date. A workflow `followUp` runs for each open one. */
@Entity()
@Check(
  'follow_up_kind',
  oneOf<FollowUpKind>('kind', {
    receipt: true,
    report: true,
    task: true,
    explanation: true,
    consolidation: true,
    forwarding: true,
  }),
)
@Check('follow_up_of_report', "kind <> 'report' OR request_id IS NOT NULL")
@Check('follow_up_of_task', "kind <> 'task' OR assignment_id IS NOT NULL")
@Check('follow_up_of_cycle', "kind NOT IN ('report', 'consolidation', 'forwarding') OR cycle_id IS NOT NULL")
@Check('follow_up_deadline_version', 'deadline_version > 0')
@Index('follow_up_look_again', ['lookAgainAt'], { where: 'open' })
@Index('follow_up_open', ['authorityId', 'unitId'], { where: 'open' })
@Index('follow_up_open_of_unit', ['unitId'], { where: 'open' })
@Index('follow_up_one_receipt', ['planId', 'unitId'], { unique: true, where: "kind = 'receipt'" })
@Index('follow_up_one_of_cycle', ['cycleId', 'kind'], {
  unique: true,
  where: "kind IN ('consolidation', 'forwarding')",
})
export class FollowUp {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  @Column('uuid') @Index() @ForeignKey(() => Plan, { onDelete: 'CASCADE' }) planId!: string;
  @Column('text') kind!: FollowUpKind;
  /** The body that is urged. */
  @Column('uuid') @ForeignKey(() => Unit) unitId!: string;
  @Column('uuid', { nullable: true }) @Index() @ForeignKey(() => ReportCycle, { onDelete: 'CASCADE' }) cycleId!:
    string | null;
  @Column('uuid', { nullable: true, unique: true })
  @ForeignKey(() => ReportRequest, { onDelete: 'CASCADE' })
  requestId!: string | null;
  @Column('uuid', { nullable: true, unique: true })
  @ForeignKey(() => Assignment, { onDelete: 'CASCADE' })
  assignmentId!: string | null;
  @Column('boolean') requested!: boolean;
  /** Milestones before this moment were never due (issued inside the ladder, new deadline version). */
  @Column('timestamptz') since!: Date;
  /** The day the next cycle opens: nothing more is sent from then on. */
  @Column('date', { nullable: true }) until!: string | null;
  @Column('boolean', { default: true }) open!: boolean;
  /** Version of the deadline in force (newest row of Deadline); 1 at first. */
  @Column('integer', { default: 1 }) deadlineVersion!: number;
  /** When the clock looks again, as it last said; null = not looked at yet. By it the sweep finds what stands still. */
  @Column('timestamptz', { nullable: true }) lookAgainAt!: Date | null;
}

/** A version of a deadline (Thời hạn); append-only, version 1 is the first and immutable. */
@Entity()
@Unique(['followUpId', 'version'])
@Check('deadline_version', 'version > 0')
@Check('deadline_relation', oneOf<DateRelation>('relation', { before: true, by: true }))
@Check('deadline_source', oneOf<DeadlineSource>('source', { text: true, cycle: true, default: true, person: true }))
export class Deadline {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => FollowUp, { onDelete: 'CASCADE' }) followUpId!: string;
  @Column('integer') version!: number;
  @Column('text') relation!: DateRelation;
  @Column('date') date!: string;
  @Column('text') source!: DeadlineSource;
  /** Words of the plan it came from. */
  @Column('text', { nullable: true }) phrase!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Person) byId!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
}

/** An extension (Gia hạn) asked for or granted on the secretariat's own motion. */
@Entity()
@Check('extension_decision', oneOf<Extension['decision']>('decision', { pending: true, granted: true, refused: true }))
@Check('extension_decided_at', "(decision = 'pending') = (decided_at IS NULL)")
@Index('extension_one_pending', ['followUpId'], { unique: true, where: "decision = 'pending'" })
export class Extension {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @Index() @ForeignKey(() => FollowUp, { onDelete: 'CASCADE' }) followUpId!: string;
  @Column('date') date!: string;
  @Column('text') reason!: string;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Person) askedById!: string | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('text') decision!: 'pending' | 'granted' | 'refused';
  @Column('text', { nullable: true }) decisionReason!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Person) decidedById!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}

/**
 * The outbox: what is to be done outside the database after the commit of its cause.
 * A mail row is sent with a Message-ID made of its id, so that a repeat is recognisable.
 */
@Entity()
@Check(
  'outbox_item_kind',
  oneOf<OutboxItem['kind']>('kind', { mail: true, 'start-workflow': true, 'signal-workflow': true }),
)
@Check(
  'outbox_item_status',
  oneOf<OutboxItem['status']>('status', { pending: true, claimed: true, done: true, failed: true, dropped: true }),
)
@Check('outbox_item_attempts', 'attempts >= 0')
@Check('outbox_item_claimed_at', "status <> 'claimed' OR claimed_at IS NOT NULL")
@Index('outbox_item_pending', ['notBefore'], { where: "status = 'pending'" })
@Index('outbox_item_claimed', ['claimedAt'], { where: "status = 'claimed'" })
@Index('outbox_item_failed', ['authorityId'], { where: "status = 'failed'" })
export class OutboxItem {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  @Column('text') kind!: 'mail' | 'start-workflow' | 'signal-workflow';
  /** start/signal: { workflow: 'plan' | 'collectReports' | 'followUp', id }. mail: {}. */
  @Column('jsonb') payload!: Record<string, string>;
  /** mail: the person or unit written to, `person:<id>` or `unit:<id>`; the address is looked up when sending. */
  @Column('text', { nullable: true }) recipient!: string | null;
  @Column('text', { default: 'pending' }) status!: 'pending' | 'claimed' | 'done' | 'failed' | 'dropped';
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('timestamptz') notBefore!: Date;
  @Column('timestamptz', { nullable: true }) claimedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  /** Code of the last failure (SMTP reply code, `no-address`); no addresses, no text. */
  @Column('text', { nullable: true }) failure!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}

/** The ledger of every message, escalation and call item: one row a milestone and recipient. */
@Entity()
@Unique('notification_once', ['followUpId', 'occasion', 'milestone', 'deadlineVersion', 'kind', 'recipient'])
@Check('notification_kind', oneOf<NotificationKind>('kind', { mail: true, escalation: true, call: true }))
@Check(
  'notification_audience',
  oneOf<NotificationAudience>('audience', { body: true, head: true, secretariat: true, leadership: true }),
)
@Check(
  'notification_fate',
  oneOf<Notification['fate']>('fate', { pending: true, gathered: true, sent: true, failed: true, dropped: true }),
)
@Check('notification_deadline_version', 'deadline_version > 0')
@Index('notification_to_gather', ['gatherAt', 'recipient'], { where: "kind = 'mail' AND fate = 'pending'" })
export class Notification {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  @Column('uuid') @Index() @ForeignKey(() => Plan, { onDelete: 'CASCADE' }) planId!: string;
  @Column('uuid') @ForeignKey(() => FollowUp, { onDelete: 'CASCADE' }) followUpId!: string;
  /** Tells apart repeats that share a milestone: '' for the ladder, an id for 'Đôn đốc ngay' and returns. */
  @Column('text', { default: '' }) occasion!: string;
  @Column('text') kind!: NotificationKind;
  @Column('text') milestone!: string;
  @Column('integer') deadlineVersion!: number;
  /** The day the ladder names; `at` may be later (marked late). */
  @Column('date') plannedOn!: string;
  @Column('boolean', { default: false }) late!: boolean;
  @Column('text') audience!: NotificationAudience;
  /** `person:<id>` or `unit:<id>`. */
  @Column('text') recipient!: string;
  @Column('timestamptz') at!: Date;
  /** Mail that carries it; null for escalations and call items, and until gathered. */
  @Column('uuid', { nullable: true }) @Index() @ForeignKey(() => OutboxItem) outboxId!: string | null;
  /** Mails are gathered per recipient once this moment has passed. */
  @Column('timestamptz') gatherAt!: Date;
  @Column('text', { default: 'pending' }) fate!: 'pending' | 'gathered' | 'sent' | 'failed' | 'dropped';
}

/** Something raised to the secretariat (level 1) or leadership (level 2), or a call item; with its end. */
@Entity()
@Check('escalation_level', 'level BETWEEN 0 AND 2')
@Index('escalation_open', ['authorityId'], { where: 'ended_at IS NULL' })
export class Escalation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  @Column('uuid') @Index() @ForeignKey(() => FollowUp, { onDelete: 'CASCADE' }) followUpId!: string;
  @Column('uuid', { unique: true }) @ForeignKey(() => Notification) notificationId!: string;
  @Column('integer') level!: number;
  @Column('timestamptz') raisedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) decision!: string | null;
}

/** Append-only: who changed what, when, why, before and after. A trigger refuses update and delete. */
@Entity()
@Index(['subjectType', 'subjectId'])
@Index(['authorityId', 'at'])
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('uuid') authorityId!: string;
  @Column('timestamptz') at!: Date;
  /** Person, or null when the clock did it. */
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text') action!: string;
  @Column('text') subjectType!: string;
  @Column('uuid') subjectId!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('jsonb', { nullable: true }) before!: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after!: Record<string, unknown> | null;
}
