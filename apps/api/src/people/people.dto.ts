import type { Role } from '#domain';
import { Email, Flag, Id, OneOf, Text, Whole } from '../http/fields.js';
import { ROLES } from '../http/vocabulary.js';

/** As `hashPassword` of #actions asks for. */
const PASSWORD = { min: 10, max: 200 };

/** A person with an account. */
export class PersonView {
  @Id('Tài khoản') id!: string;
  @Text('Tên đăng nhập') login!: string;
  @Text('Tên hiển thị') displayName!: string;
  @Text('Thư điện tử', { nullable: true }) email!: string | null;
  @OneOf('Vai trò', 'Role', ROLES) role!: Role;
  @Id('Đơn vị', { nullable: true }) unitId!: string | null;
  @Text('Tên đơn vị', { nullable: true }) unitName!: string | null;
  @Flag('Đang hoạt động') active!: boolean;
  @Whole('Lần thay đổi') version!: number;
}

/** A new account. */
export class CreatePerson {
  @Text('Tên đăng nhập', { max: 100 }) login!: string;
  @Text('Tên hiển thị', { max: 200 }) displayName!: string;
  @Email('Thư điện tử', { nullable: true, optional: true }) email?: string | null;
  @OneOf('Vai trò', 'Role', ROLES) role!: Role;
  @Id('Đơn vị', { nullable: true, optional: true }) unitId?: string | null;
  @Text('Mật khẩu', PASSWORD) password!: string;
}

/** A change of an account: only what is given changes. */
export class PatchPerson {
  @Whole('Lần thay đổi') version!: number;
  @Text('Tên hiển thị', { max: 200, optional: true }) displayName?: string;
  @Email('Thư điện tử', { nullable: true, optional: true }) email?: string | null;
  @OneOf('Vai trò', 'Role', ROLES, { optional: true }) role?: Role;
  @Id('Đơn vị', { nullable: true, optional: true }) unitId?: string | null;
  @Flag('Đang hoạt động', { optional: true }) active?: boolean;
}

/** A new password; the person's sessions end. */
export class SetPassword {
  @Text('Mật khẩu', PASSWORD) password!: string;
}
