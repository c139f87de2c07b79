import { createDataSource, runMigrations } from '#database';
import { loadSample, type LoadedAccount } from '../sample/index.js';

/**
 * Brings the database to the newest schema and, only when it is our own local one and still empty, loads the sample. Returns the accounts made,
 * with the passwords that are shown this once; an empty list when nothing was loaded.
 */
export async function prepareDatabase(
  url: string,
  local: boolean,
  report: (line: string) => void,
): Promise<LoadedAccount[]> {
  const source = await createDataSource(url).initialize();
  try {
    const ran = await runMigrations(source);
    if (ran.length > 0) report(`Đã cập nhật cấu trúc cơ sở dữ liệu (${ran.length} bước).`);
    const accounts = local ? await loadSample(source, Date.now()) : null;
    if (accounts) report('Đã nạp dữ liệu mẫu: kế hoạch và các đơn vị của xã Xuân Trường.');
    return accounts ?? [];
  } finally {
    await source.destroy();
  }
}
