import { EXIT } from '../exit-codes.js';
import { reasonOf } from '../local-stack/stack-error.js';
import { lookAtData } from './data.js';
import { bad, findingLines, type Finding } from './finding.js';
import { lookAtMachine } from './machine.js';
import { lookAtDatabase, lookAtEnvironment, lookAtMail, lookAtTemporal } from './services.js';

/**
 * `dondoc doctor`: says what is missing or misconfigured and what to do; makes the data folder, changes nothing else. Returns the exit code: 1 when something keeps the
 * program from working.
 */
export async function doctor(env: NodeJS.ProcessEnv, now = new Date()): Promise<number> {
  const findings = [...(await lookAtMachine(env)), ...lookAtEnvironment(env)];
  const database = await lookAtDatabase(env);
  findings.push(...database.findings);
  if (database.url) findings.push(...(await dataOf(database.url, now.getFullYear())));
  findings.push(...(await lookAtTemporal(env)), ...(await lookAtMail(env)));
  process.stdout.write(`${findings.flatMap(findingLines).join('\n')}\n${conclusion(findings)}\n`);
  return findings.some((one) => one.state === 'bad') ? EXIT.fault : EXIT.done;
}

async function dataOf(url: string, year: number): Promise<Finding[]> {
  try {
    return await lookAtData(url, year);
  } catch (error) {
    return [
      bad(`Không đọc được cơ sở dữ liệu (${reasonOf(error)}).`, 'Kiểm tra quyền của tài khoản trong DATABASE_URL.'),
    ];
  }
}

function conclusion(findings: readonly Finding[]): string {
  const count = (state: Finding['state']): number => findings.filter((one) => one.state === state).length;
  if (count('bad') > 0) return `Có ${count('bad')} lỗi cần sửa, ${count('warn')} điều cần lưu ý.`;
  return count('warn') > 0 ? `Chạy được; ${count('warn')} điều cần lưu ý.` : 'Mọi thứ sẵn sàng.';
}
