import { afterAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { Authority, Unit } from '#database';
import { projectDir } from '../../apps/cli/src/local-stack/index.js';
import { lookAtData } from '../../apps/cli/src/doctor/data.js';
import { stackAddresses, TEST_NAMESPACE, withDatabase } from '../support/addresses.js';
import { runProgram } from '../support/program.js';
import { scratchDir } from '../support/scratch-dir.js';
import { testDatabase } from '../support/test-database.js';

const dir = await scratchDir('doctor');
const database = await testDatabase();
afterAll(async () => {
  await database.drop();
  await dir.remove();
});

async function doctor(env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  const program = runProgram(join(projectDir(), 'apps/cli/src/main.ts'), ['doctor'], {
    DONDOC_DATA_DIR: dir.path,
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: stackAddresses().temporalAddress,
    TEMPORAL_NAMESPACE: TEST_NAMESPACE,
    SMTP_URL: '',
    ...env,
  });
  const { code } = await program.exited;
  return { code, output: program.output() };
}

describe('dondoc doctor', () => {
  it('asks each service whether it answers', async () => {
    const { output } = await doctor({});
    expect(output).toMatch(/✓ PostgreSQL 18\.\d+ trả lời \(DATABASE_URL\)/);
    expect(output).toMatch(/✓ Temporal 1\.\d+\.\d+ trả lời/);
    expect(output).toContain('✓ Thư: hộp thư thử nghiệm kèm theo');
  });

  it('names what is wrong, says what to do, and never shows a password', async () => {
    const { code, output } = await doctor({
      DATABASE_URL: 'postgres://dondoc:bi-mat@127.0.0.1:1/dondoc',
      SMTP_URL: 'smtp://don-doc:bi-mat@127.0.0.1:1',
    });
    expect(code).toBe(1);
    expect(output).toContain('✗ PostgreSQL (DATABASE_URL) không trả lời: ECONNREFUSED.');
    expect(output).toContain('✗ Máy chủ thư 127.0.0.1:1 không trả lời (ECONNREFUSED).');
    expect(output).toContain('! Thư gửi ra ngoài nhưng chưa đặt MAIL_FROM.');
    expect(output).not.toContain('bi-mat');
  });

  it('finds what nobody has configured yet', async () => {
    const { manager } = database.dataSource;
    expect(await lookAtData(database.url, 2026)).toMatchObject([
      { state: 'warn', text: expect.stringContaining('Chưa có cơ quan nào') },
    ]);
    const name = 'Ủy ban nhân dân xã Xuân Trường';
    const { id: authorityId } = await manager.save(manager.create(Authority, { name, place: 'Xuân Trường' }));
    await manager.save(manager.create(Unit, { authorityId, name: 'Trạm Y tế' }));
    await manager.save(manager.create(Unit, { authorityId, name: 'Công an xã', email: 'cong-an@xa.example' }));
    const texts = (await lookAtData(database.url, 2027)).map((finding) => finding.text);
    expect(texts).toEqual([
      `${name}: 1 đơn vị chưa có địa chỉ thư: Trạm Y tế.`,
      `${name}: chưa có tài khoản lãnh đạo, không ai ban hành được kế hoạch.`,
      `${name}: chưa có lịch nghỉ chính thức của năm 2028.`,
    ]);
  });

  it('sees a schema that is behind', async () => {
    const empty = withDatabase(stackAddresses().adminUrl, 'postgres');
    expect(await lookAtData(empty, 2026)).toMatchObject([
      { state: 'bad', text: expect.stringContaining('chưa ở bản mới nhất') },
    ]);
  });
});
