import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Doing } from '#actions';
import { Authority, createDataSource, runMigrations } from '#database';
import { DomainError } from '#domain';
import { EXIT } from '../exit-codes.js';
import { dataDirOf, localDatabaseUrl } from '../local-stack/index.js';

/** In the audit this stands for whoever may run commands on the server: no account, so no person's id. */
const OPERATOR_ID = '00000000-0000-0000-0000-000000000000';

/** A command's wish that cannot be met as it was worded: exit code 2. */
export class WrongUse extends Error {}

/**
 * Runs a command with an administrator's rights on the database of `DATABASE_URL`, else on that of the running `dondoc start`,
 * for one authority: the one named, or the only one there is. An authority named for an empty database is made.
 * Refusals become Vietnamese lines on stderr. Returns the exit code.
 */
export async function asOperator(
  authorityName: string | undefined,
  work: (doing: Doing) => Promise<void>,
): Promise<number> {
  try {
    const url = process.env['DATABASE_URL'] ?? (await localDatabaseUrl(dataDirOf(process.env)));
    if (url === undefined) {
      throw new WrongUse(
        'Chương trình không chạy trên máy này. Hãy chạy "npm start" ở cửa sổ khác, hoặc đặt DATABASE_URL.',
      );
    }
    const db = await open(url);
    try {
      await runMigrations(db);
      const authorityId = await authorityFor(db, authorityName);
      const actor = { personId: OPERATOR_ID, authorityId, unitId: null, role: 'administrator' } as const;
      await work({ db, actor, now: Date.now() });
      return EXIT.done;
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (error instanceof WrongUse || error instanceof DomainError) {
      process.stderr.write(`${error.message}\n`);
      return EXIT.wrongUse;
    }
    throw error;
  }
}

async function open(url: string): Promise<DataSource> {
  try {
    return await createDataSource(url).initialize();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'không rõ';
    throw new WrongUse(`Không kết nối được cơ sở dữ liệu (mã ${code}). Xin kiểm tra DATABASE_URL.`);
  }
}

async function authorityFor(db: DataSource, name: string | undefined): Promise<string> {
  const all = await db.manager.find(Authority, { order: { name: 'ASC' } });
  const wanted = name?.normalize('NFC').trim();
  if (all.length === 0) return makeAuthority(db, wanted);
  const fitting = wanted === undefined ? all : all.filter((authority) => authority.name === wanted);
  const [only] = fitting;
  if (only && fitting.length === 1) return only.id;
  const names = all.map((authority) => `  ${authority.name}`).join('\n');
  throw new WrongUse(`Xin chọn một cơ quan bằng --authority, ghi đúng tên:\n${names}`);
}

const AUTHORITY_NAME = /^Ủy ban nhân dân (xã|phường|đặc khu|tỉnh|thành phố) (\S.*)$/u;

async function makeAuthority(db: DataSource, name: string | undefined): Promise<string> {
  const [, kind, place] = AUTHORITY_NAME.exec(name ?? '') ?? [];
  if (name === undefined || kind === undefined || place === undefined) {
    throw new WrongUse(
      'Cơ sở dữ liệu chưa có cơ quan nào. Xin ghi tên đầy đủ: --authority "Ủy ban nhân dân xã Xuân Trường".',
    );
  }
  const id = randomUUID();
  const level = kind === 'tỉnh' || kind === 'thành phố' ? 'tinh' : 'xa';
  await db.manager.insert(Authority, { id, name, place, level });
  process.stderr.write(`Đã tạo cơ quan “${name}”.\n`);
  return id;
}
