import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LadderPolicy, MailHours, Role, UnitKind } from '#domain';
import { oneOf } from './checks.js';

/** A People's Committee (UBND) whose plans, units and people these are; every row belongs to one. */
@Entity()
@Check('authority_level', oneOf<Authority['level']>('level', { xa: true, tinh: true }))
@Check('authority_mail_hours', oneOf<MailHours>('mail_hours', { office: true, any: true }))
export class Authority {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Full name: 'Ủy ban nhân dân xã Xuân Trường'. */
  @Column('text') name!: string;
  /** Bare locality: 'Xuân Trường'. */
  @Column('text') place!: string;
  @Column('text', { default: 'xa' }) level!: 'xa' | 'tinh';
  /** Reminder policy in force; null = the default ladder. */
  @Column('jsonb', { nullable: true }) policy!: LadderPolicy | null;
  /** When letters may leave: office hours, or at any time (a trial whose letters reach nobody). */
  @Column('text', { default: 'office' }) mailHours!: MailHours;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}

/** A unit (Đơn vị): a body that gets tasks, or a group of bodies ('Các trường học'). */
@Entity()
@Unique(['authorityId', 'name'])
@Check('unit_kind', oneOf<UnitKind>('kind', { body: true, group: true }))
@Check('unit_version', 'version > 0')
@Check('unit_replaced_by_another', 'replaced_by_id <> id')
@Index('unit_one_secretariat', ['authorityId'], { unique: true, where: 'secretariat' })
export class Unit {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  @Column('text') name!: string;
  /** body, or group whose members are rows of GroupMember. */
  @Column('text', { default: 'body' }) kind!: UnitKind;
  /** Not subordinate (MTTQ, đoàn thể): addressed with 'Đề nghị'. */
  @Column('boolean', { default: false }) requested!: boolean;
  /** The office that tracks and urges (Văn phòng HĐND và UBND). */
  @Column('boolean', { default: false }) secretariat!: boolean;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) alternateEmail!: string | null;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('uuid', { nullable: true }) @ForeignKey(() => Unit) replacedById!: string | null;
  /** Optimistic version: a change names the version it saw. */
  @Column('integer', { default: 1 }) version!: number;
}

/** Another name of a unit (Tên gọi khác), also an abbreviation. */
@Entity()
@Unique(['authorityId', 'folded'])
export class UnitAlias {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  @Column('uuid') @Index() @ForeignKey(() => Unit, { onDelete: 'CASCADE' }) unitId!: string;
  @Column('text') alias!: string;
  /** `foldName` of the alias; one folded name means one unit. */
  @Column('text') folded!: string;
}

/** A body that belongs to a group unit. */
@Entity()
@Unique(['groupId', 'memberId'])
@Check('group_member_is_another', 'group_id <> member_id')
export class GroupMember {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Unit, { onDelete: 'CASCADE' }) groupId!: string;
  @Column('uuid') @Index() @ForeignKey(() => Unit, { onDelete: 'CASCADE' }) memberId!: string;
}

/** A person with an account. Names stay here: never in logs, mails or workflow histories. */
@Entity()
@Check(
  'person_role',
  oneOf<Role>('role', { leader: true, secretariat: true, unitHead: true, unitOfficer: true, administrator: true }),
)
@Check('person_login_lower_case', 'login = lower(login)')
@Check('person_version', 'version > 0')
@Index(['authorityId', 'role'])
export class Person {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  /** The body the person works for; null for leadership and administrators. */
  @Column('uuid', { nullable: true }) @Index() @ForeignKey(() => Unit) unitId!: string | null;
  /** Sign-in name, lower case, unique. */
  @Column('text', { unique: true }) login!: string;
  /** Office or name as shown to colleagues: 'Chủ tịch UBND xã'. */
  @Column('text') displayName!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text') role!: Role;
  /** argon2id hash. */
  @Column('text') passwordHash!: string;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('integer', { default: 1 }) version!: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}

/** A signed-in session; only the SHA-256 of its token is kept. */
@Entity()
export class Session {
  @Column('text', { primary: true }) tokenHash!: string;
  @Column('uuid') @Index() @ForeignKey(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
}

/** A day off, or a worked Saturday (Ngày làm bù); rows of an authority add to the shipped national ones. */
@Entity()
@Unique(['authorityId', 'date'])
@Check('holiday_kind', oneOf<Holiday['kind']>('kind', { off: true, working: true }))
export class Holiday {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey(() => Authority) authorityId!: string;
  @Column('date') date!: string;
  @Column('text') kind!: 'off' | 'working';
  @Column('text') name!: string;
  @Column('text') source!: string;
  @Column('boolean', { default: true }) confirmed!: boolean;
}
