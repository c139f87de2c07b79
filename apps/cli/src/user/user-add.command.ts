import { text } from 'node:stream/consumers';
import { type Doing, savePerson } from '#actions';
import { Unit } from '#database';
import type { Role } from '#domain';
import { WrongUse, asOperator } from './as-operator.js';
import { randomPassword } from './random-password.js';

/** The roles as they are written on the command line. */
export const ROLE_WORDS: Record<string, Role> = {
  'lanh-dao': 'leader',
  'van-phong': 'secretariat',
  'truong-don-vi': 'unitHead',
  'can-bo': 'unitOfficer',
  'quan-tri': 'administrator',
};

/** What is said of the new account. */
export interface UserAddOptions {
  name: string;
  role: string;
  unit?: string;
  email?: string;
  authority?: string;
  passwordStdin?: boolean;
}

/** `dondoc user add LOGIN …`: makes an account; a password that was not given is made at random and printed once. */
export function userAdd(login: string, options: UserAddOptions): Promise<number> {
  return asOperator(options.authority, async (doing) => {
    const role = ROLE_WORDS[options.role];
    if (!role) throw new WrongUse(`Vai trò là một trong: ${Object.keys(ROLE_WORDS).join(', ')}.`);
    const given = options.passwordStdin ? (await text(process.stdin)).trim() : null;
    const password = given ?? randomPassword();
    const unitId = options.unit === undefined ? null : await unitNamed(doing, options.unit);
    await savePerson(doing, {
      personId: null,
      login,
      password,
      displayName: options.name,
      role,
      unitId,
      email: options.email ?? null,
    });
    process.stdout.write(`Đã tạo tài khoản ${login.trim().toLowerCase()}.\n`);
    if (given === null) process.stdout.write(`Mật khẩu (chỉ hiện một lần này): ${password}\n`);
  });
}

async function unitNamed({ db, actor }: Doing, name: string): Promise<string> {
  const unit = await db.manager.findOneBy(Unit, { authorityId: actor.authorityId, name: name.normalize('NFC').trim() });
  if (!unit) throw new WrongUse(`Không có đơn vị “${name}” trong danh mục. Thêm bằng: dondoc unit add "${name}"`);
  return unit.id;
}
