import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import { loadCalendar } from '#actions';
import { Authority, createDataSource, Person, Unit } from '#database';
import { bad, ok, warn, type Finding } from './finding.js';

/** What is not configured inside the program: schema, accounts, units without an address, years without an official calendar. */
export async function lookAtData(url: string, year: number): Promise<Finding[]> {
  const source = await createDataSource(url).initialize();
  try {
    if (await isBehind(source)) {
      return [bad('Cấu trúc cơ sở dữ liệu chưa ở bản mới nhất.', 'Chạy "npm start", hoặc "dondoc migrate".')];
    }
    const authorities = await source.getRepository(Authority).find({ order: { name: 'ASC' } });
    if (authorities.length === 0) {
      return [warn('Chưa có cơ quan nào trong cơ sở dữ liệu.', 'Xem docs/operation.md, mục First accounts.')];
    }
    const found: Finding[] = [];
    for (const authority of authorities) found.push(...(await lookAtAuthority(source.manager, authority, year)));
    return found;
  } finally {
    await source.destroy();
  }
}

/** TypeORM's own question would make its table where there is none; this one only reads. */
async function isBehind(source: DataSource): Promise<boolean> {
  const [{ known }] = await source.query<[{ known: boolean }]>(`SELECT to_regclass('migrations') IS NOT NULL AS known`);
  if (!known) return true;
  const done = await source.query<{ name: string }[]>('SELECT name FROM migrations');
  const names = new Set(done.map((row) => row.name));
  return source.migrations.some((migration) => !names.has(migration.name ?? migration.constructor.name));
}

async function lookAtAuthority(
  manager: EntityManager,
  { id: authorityId, name }: Authority,
  year: number,
): Promise<Finding[]> {
  const found: Finding[] = [];
  const silent = await manager.find(Unit, {
    where: { authorityId, active: true, kind: 'body', email: IsNull(), alternateEmail: IsNull() },
    order: { name: 'ASC' },
  });
  if (silent.length > 0) {
    const names = silent.map((unit) => unit.name).join(', ');
    found.push(
      warn(`${name}: ${silent.length} đơn vị chưa có địa chỉ thư: ${names}.`, 'Bổ sung địa chỉ ở trang Đơn vị.'),
    );
  }
  if (!(await manager.existsBy(Person, { authorityId, active: true, role: 'leader' }))) {
    found.push(
      warn(`${name}: chưa có tài khoản lãnh đạo, không ai ban hành được kế hoạch.`, 'Thêm bằng "dondoc user add".'),
    );
  }
  const calendar = await loadCalendar(manager, authorityId);
  const unknown = [year, year + 1].filter((one) => !calendar.isAnnounced(one));
  if (unknown.length > 0) {
    found.push(
      warn(
        `${name}: chưa có lịch nghỉ chính thức của năm ${unknown.join(', ')}.`,
        'Nhập theo thông báo ở trang Ngày nghỉ.',
      ),
    );
  }
  return found.length > 0 ? found : [ok(`${name}: đơn vị, tài khoản và lịch nghỉ đầy đủ.`)];
}
