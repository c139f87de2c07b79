import { saveAlias, saveUnit } from '#actions';
import { asOperator } from '../user/as-operator.js';

/** What is said of the new unit. */
export interface UnitAddOptions {
  email?: string;
  alias: string[];
  group?: boolean;
  requested?: boolean;
  secretariat?: boolean;
  authority?: string;
}

/** `dondoc unit add NAME …`: enters a unit, or a group of units, in the registry. */
export function unitAdd(name: string, options: UnitAddOptions): Promise<number> {
  return asOperator(options.authority, async (doing) => {
    const { unitId } = await saveUnit(doing, {
      unitId: null,
      name,
      kind: options.group ? 'group' : 'body',
      requested: options.requested ?? false,
      secretariat: options.secretariat ?? false,
      email: options.email ?? null,
    });
    for (const alias of options.alias) await saveAlias(doing, { unitId, alias });
    process.stdout.write(`Đã thêm ${options.group ? 'nhóm đơn vị' : 'đơn vị'} “${name.trim()}”.\n`);
    if (!options.group && options.email === undefined) {
      process.stderr.write('Đơn vị chưa có địa chỉ thư điện tử nên chưa nhận được thư.\n');
    }
  });
}
