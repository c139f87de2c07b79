import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type {
  DraftContent,
  DraftStatus,
  LineBox,
  LadderPolicy,
  Measure,
  ParsedPlan,
  PlanStatus,
  ReportSchedule,
  SourcePlace,
  TaskRole,
  AssignmentStatus,
} from '#domain';
import { oneOf } from './checks.js';
import { Authority, Person, Unit } from './organisation.entity.js';

/** The uploaded file: its bytes, hash and text; never changed. */
@Entity()
@Index(['authorityId', 'sha256'])
export class PlanDocument {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  @Column('text') fileName!: string;
  @Column('text') mediaType!: string;
  /** SHA-256 of the bytes, hex. */
  @Column('text') sha256!: string;
  @Column('bytea', { select: false }) bytes!: Buffer;
  /** Text as read; null until read. */
  @Column('text', { nullable: true, select: false }) text!: string | null;
  /** What the file turned out to be (`ReadDocument.kind`); null until read. */
  @Column('text', { nullable: true }) kind!: string | null;
  /** Number of pages where the file has pages. */
  @Column('integer', { nullable: true }) pages!: number | null;
  /** Where the lines of the text stand on their pages, where the file has pages. */
  @Column('jsonb', { nullable: true, select: false }) lines!: LineBox[] | null;
  /** Sample of the text's hashes in rising order, by which near-same texts are found; null until read. */
  @Column('integer', { array: true, nullable: true, select: false }) sketch!: number[] | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Person) uploadedById!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}

/** A draft under review (Dự thảo): what was read and the reviewer's newest revision. */
@Entity()
@Check(
  'plan_draft_status',
  oneOf<DraftStatus>('status', { reading: true, ready: true, failed: true, issued: true, discarded: true }),
)
@Check('plan_draft_revision', 'revision >= 0')
@Check('plan_draft_attempts', 'attempts >= 0')
@Check('plan_draft_claim', '(claim_id IS NULL) = (claimed_at IS NULL)')
@Index(['authorityId', 'paperKey'])
@Index('plan_draft_reading', ['createdAt'], { where: "status = 'reading'" })
export class PlanDraft {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  @Column('uuid') @ForeignKey(() => PlanDocument) documentId!: string;
  @Column('text') status!: DraftStatus;
  /** Number of the newest revision; an edit names the one it saw (optimistic version). */
  @Column('integer', { default: 0 }) revision!: number;
  @Column('jsonb', { nullable: true }) parsed!: ParsedPlan | null;
  @Column('jsonb', { nullable: true }) content!: DraftContent | null;
  /** Number and issuer of the paper as the newest revision has them, in one form; null while not known. */
  @Column('text', { nullable: true }) paperKey!: string | null;
  /** Code and Vietnamese message when reading failed. */
  @Column('jsonb', { nullable: true }) failure!: { code: string; message: string } | null;
  /** Who reads it now: a new id for each taking up. */
  @Column('uuid', { nullable: true }) claimId!: string | null;
  /** When the reader last gave a sign of life. */
  @Column('timestamptz', { nullable: true }) claimedAt!: Date | null;
  /** How often its reading was begun and not brought to an end. */
  @Column('integer', { default: 0 }) attempts!: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}

/** Every revision of a draft, kept for undo and history. */
@Entity()
@Unique(['draftId', 'revision'])
@Check('draft_revision_revision', 'revision > 0')
export class DraftRevision {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => PlanDraft, { onDelete: 'CASCADE' }) draftId!: string;
  @Column('integer') revision!: number;
  @Column('jsonb') content!: DraftContent;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Person) byId!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
}

/** One step of reading, splitting or issuing, for clients that watch (server-sent events). */
@Entity()
@Index(['draftId', 'id'])
export class ProgressStep {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('uuid') @ForeignKey(() => PlanDraft, { onDelete: 'CASCADE' }) draftId!: string;
  /** English code of the step: received, waiting, reading, pages, sections, units, matched, ready, failed, issuing, body, issued. */
  @Column('text') step!: string;
  /** Counts and unit names; never the text of the document. */
  @Column('jsonb') detail!: Record<string, string | number | null>;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
}

/** An issued plan (Kế hoạch). */
@Entity()
@Check('plan_status', oneOf<PlanStatus>('status', { running: true, closed: true }))
@Check('plan_version', 'version > 0')
@Check('plan_closed_with_reason', "status <> 'closed' OR close_reason IS NOT NULL")
export class Plan {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @Index() @ForeignKey(() => Authority) authorityId!: string;
  /** A draft is issued once: unique. */
  @Column('uuid', { unique: true }) @ForeignKey(() => PlanDraft) draftId!: string;
  @Column('uuid') @ForeignKey(() => PlanDocument) documentId!: string;
  @Column('text') title!: string;
  /** Số, ký hiệu of the paper; null while the paper has none. */
  @Column('text', { nullable: true }) number!: string | null;
  /** Ngày ban hành of the paper; apart from the click. */
  @Column('date', { nullable: true }) paperDate!: string | null;
  @Column('integer', { nullable: true }) periodFrom!: number | null;
  @Column('integer', { nullable: true }) periodTo!: number | null;
  @Column('jsonb') schedule!: ReportSchedule;
  /** Reminder policy of this plan; null = the authority's. */
  @Column('jsonb', { nullable: true }) policy!: LadderPolicy | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Unit) consolidatorId!: string | null;
  /** Body the consolidated report goes on to ('Ủy ban nhân dân tỉnh và Sở Y tế'). */
  @Column('text', { nullable: true }) higherBody!: string | null;
  @Column('text') status!: PlanStatus;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz') issuedAt!: Date;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Person) issuedById!: string | null;
  @Column('text', { nullable: true }) closeReason!: string | null;
  /** When the clock looks again, as it last said; null = not looked at yet. By it the sweep finds what stands still. */
  @Column('timestamptz', { nullable: true }) lookAgainAt!: Date | null;
}

/** A target (Chỉ tiêu) of an issued plan. */
@Entity()
export class Target {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @Index() @ForeignKey(() => Plan, { onDelete: 'CASCADE' }) planId!: string;
  @Column('integer') position!: number;
  @Column('integer', { nullable: true }) number!: number | null;
  @Column('text', { nullable: true }) group!: string | null;
  @Column('text') text!: string;
  @Column('jsonb') measures!: Measure[];
}

/** A task (Nhiệm vụ) of an issued plan. */
@Entity()
@Check('task_role', oneOf<TaskRole>('role', { lead: true, coordinate: true, do: true }))
export class Task {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @Index() @ForeignKey(() => Plan, { onDelete: 'CASCADE' }) planId!: string;
  @Column('integer') position!: number;
  /** The unit heading it stood under. */
  @Column('text') unitName!: string;
  @Column('text') text!: string;
  @Column('text') role!: TaskRole;
  @Column('jsonb') coordinatesWith!: string[];
  @Column('jsonb') targetNumbers!: number[];
  @Column('jsonb', { nullable: true }) place!: SourcePlace | null;
}

/** A plan × body: what was handed to the body, and whether it confirmed receipt. */
@Entity()
@Unique(['planId', 'unitId'])
export class PlanBody {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Plan, { onDelete: 'CASCADE' }) planId!: string;
  @Column('uuid') @Index() @ForeignKey(() => Unit) unitId!: string;
  @Column('boolean') requested!: boolean;
  @Column('timestamptz', { nullable: true }) receivedAt!: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Person) receivedById!: string | null;
}

/** A task × body (Nhiệm vụ được giao). */
@Entity()
@Unique(['taskId', 'unitId'])
@Check(
  'assignment_status',
  oneOf<AssignmentStatus>('status', { open: true, done: true, withdrawn: true, closed: true }),
)
@Check('assignment_version', 'version > 0')
export class Assignment {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Task, { onDelete: 'CASCADE' }) taskId!: string;
  @Column('uuid') @Index() @ForeignKey(() => Plan, { onDelete: 'CASCADE' }) planId!: string;
  @Column('uuid') @Index() @ForeignKey(() => Unit) unitId!: string;
  @Column('text') status!: AssignmentStatus;
  @Column('text', { nullable: true }) closeReason!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}
