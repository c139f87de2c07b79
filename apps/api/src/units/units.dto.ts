import type { UnitKind } from '#domain';
import { Email, Flag, Id, Ids, ListOf, OneOf, Text, Whole } from '../http/fields.js';
import { UNIT_KINDS } from '../http/vocabulary.js';

/** Another name of a unit (Tên gọi khác). */
export class AliasView {
  @Id('Tên gọi khác') id!: string;
  @Text('Tên gọi khác') alias!: string;
}

/** A unit (Đơn vị) of the registry. */
export class UnitView {
  @Id('Đơn vị') id!: string;
  @Text('Tên đơn vị') name!: string;
  @OneOf('Loại', 'UnitKind', UNIT_KINDS) kind!: UnitKind;
  @Flag('Được đề nghị') requested!: boolean;
  @Flag('Là Văn phòng') secretariat!: boolean;
  @Text('Thư điện tử', { nullable: true }) email!: string | null;
  @Text('Thư điện tử dự phòng', { nullable: true }) alternateEmail!: string | null;
  @Flag('Đang hoạt động') active!: boolean;
  @Whole('Lần thay đổi') version!: number;
  @ListOf('Tên gọi khác', () => AliasView) aliases!: AliasView[];
  /** Bodies of a group. */
  @Ids('Thành viên') memberIds!: string[];
}

/** A new unit. */
export class CreateUnit {
  @Text('Tên đơn vị', { max: 300 }) name!: string;
  @OneOf('Loại', 'UnitKind', UNIT_KINDS) kind!: UnitKind;
  @Flag('Được đề nghị') requested!: boolean;
  @Flag('Là Văn phòng', { optional: true }) secretariat?: boolean;
  @Email('Thư điện tử', { nullable: true, optional: true }) email?: string | null;
  @Email('Thư điện tử dự phòng', { nullable: true, optional: true }) alternateEmail?: string | null;
}

/** A change of a unit: only what is given changes. */
export class PatchUnit {
  @Whole('Lần thay đổi') version!: number;
  @Text('Tên đơn vị', { max: 300, optional: true }) name?: string;
  @Flag('Được đề nghị', { optional: true }) requested?: boolean;
  @Flag('Là Văn phòng', { optional: true }) secretariat?: boolean;
  @Email('Thư điện tử', { nullable: true, optional: true }) email?: string | null;
  @Email('Thư điện tử dự phòng', { nullable: true, optional: true }) alternateEmail?: string | null;
  @Flag('Đang hoạt động', { optional: true }) active?: boolean;
}

/** Adds another name. */
export class AddAlias {
  @Text('Tên gọi khác', { max: 300 }) alias!: string;
}

/** The bodies of a group, all of them. */
export class SetMembers {
  @Whole('Lần thay đổi') version!: number;
  @Ids('Thành viên') memberIds!: string[];
}
