import { createDataSource, runMigrations, Authority } from '#database';
import type { SampleAccount } from './announce.js';

/**
 * Brings the database to the newest schema and, only when it is our own local one and still empty, loads the sample. Returns the accounts made, with
 * the passwords that are shown this once; an empty list when nothing was loaded.
 */
export async function prepareDatabase(
  url: string,
  local: boolean,
  report: (line: string) => void,
): Promise<SampleAccount[]> {
  const source = await createDataSource(url).initialize();
  try {
    const ran = await runMigrations(source);
    if (ran.length > 0) report(`Đã cập nhật cấu trúc cơ sở dữ liệu (${ran.length} bước).`);
    if (!local || (await source.getRepository(Authority).exists())) return [];
    report('Nạp dữ liệu mẫu: kế hoạch và các đơn vị của xã Xuân Trường…');
    const { loadSample } = await import('../sample/index.js');
    return (await loadSample(source, Date.now())) ?? [];
  } finally {
    await source.destroy();
  }
}
