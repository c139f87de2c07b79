import type { Act, Role } from '#domain';
import { Id, OneOf, Part, Several, Text } from '../http/fields.js';
import { ACTS, ROLES } from '../http/vocabulary.js';

/** What is asked at sign-in. */
export class SignIn {
  @Text('Tên đăng nhập', { max: 100 }) login!: string;
  @Text('Mật khẩu', { max: 200 }) password!: string;
}

/** The authority (UBND) the person belongs to. */
export class AuthorityView {
  @Id('Cơ quan') id!: string;
  @Text('Tên cơ quan') name!: string;
  @Text('Địa danh') place!: string;
}

/** Who is signed in, and what the page may offer. */
export class Me {
  @Id('Người dùng') personId!: string;
  @Text('Tên hiển thị') displayName!: string;
  @OneOf('Vai trò', 'Role', ROLES) role!: Role;
  @Id('Đơn vị', { nullable: true }) unitId!: string | null;
  @Text('Tên đơn vị', { nullable: true }) unitName!: string | null;
  @Part('Cơ quan', () => AuthorityView) authority!: AuthorityView;
  @Several('Act', ACTS) acts!: Act[];
  /** Web view of the local mailbox; null when mail goes to a real server. */
  @Text('Địa chỉ hộp thư thử', { nullable: true }) mailboxUrl!: string | null;
}
