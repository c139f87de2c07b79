import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirOf, isReachable, isRoot, projectDir } from '../local-stack/index.js';
import { reasonOf } from '../local-stack/stack-error.js';
import { bad, ok, warn, type Finding } from './finding.js';

const WANTED_FREE_BYTES = 1024 ** 3;

/** Node, the build, the data folder. */
export async function lookAtMachine(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  return [lookAtNode(), lookAtBuild(), ...(await lookAtDataDir(dataDirOf(env)))];
}

function lookAtNode(): Finding {
  const { engines } = JSON.parse(readFileSync(join(projectDir(), 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const wanted = engines.node;
  if (satisfies(process.versions.node, wanted)) return ok(`Node ${process.versions.node}`);
  return bad(`Node ${process.versions.node}; cần ${wanted}.`, 'Cài bản Node phù hợp từ https://nodejs.org.');
}

/** Of the two forms our `engines` uses: '^20.19.0 || ^22.13.0 || >=24.11.0'. */
export function satisfies(version: string, range: string): boolean {
  const have = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, kind, text = ''] = /^\s*(\^|>=)\s*([\d.]+)\s*$/.exec(part) ?? [];
    const want = text.split('.').map(Number);
    if (kind === '^' && have[0] !== want[0]) return false;
    const differs = want.findIndex((number, index) => (have[index] ?? 0) !== number);
    return kind !== undefined && (differs === -1 || (have[differs] ?? 0) > (want[differs] ?? 0));
  });
}

function lookAtBuild(): Finding {
  const missing = ['api/src/main.js', 'worker/src/main.js', 'web/index.html'].filter(
    (file) => !existsSync(join(projectDir(), 'dist/apps', file)),
  );
  if (missing.length === 0) return ok('Chương trình đã được dựng (dist).');
  return bad(`Chưa dựng: ${missing.map((file) => `dist/apps/${file}`).join(', ')}.`, 'Chạy "npm run build".');
}

async function lookAtDataDir(dataDir: string): Promise<Finding[]> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch (error) {
    return [
      bad(`Không ghi được vào thư mục dữ liệu ${dataDir} (${reasonOf(error)}).`, 'Sửa quyền hoặc đặt DONDOC_DATA_DIR.'),
    ];
  }
  const findings = [ok(`Thư mục dữ liệu: ${dataDir}`)];
  if (isRoot() && !isReachable(dataDir)) {
    findings.push(
      bad(
        'PostgreSQL (chạy dưới tài khoản postgres) không vào được thư mục dữ liệu.',
        'Đặt DONDOC_DATA_DIR=/var/lib/don-doc.',
      ),
    );
  }
  const disk = await statfs(dataDir);
  if (disk.bavail * disk.bsize < WANTED_FREE_BYTES)
    findings.push(warn('Đĩa còn trống dưới 1 GB.', 'Dọn bớt đĩa hoặc chuyển thư mục dữ liệu.'));
  return findings;
}
