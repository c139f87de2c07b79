import { createConnection } from 'node:net';
import pg from 'pg';
import { loadConfig, VARIABLES, ConfigError } from '#config';
import { dataDirOf, localDatabaseUrl } from '../local-stack/index.js';
import { postgresBinaries } from '../local-stack/postgres/binaries.js';
import { codeOf, reasonOf } from '../local-stack/stack-error.js';
import { askServer } from '../local-stack/temporal/connection.js';
import { lookIn } from '../local-stack/temporal/sources.js';
import { bad, ok, warn, type Finding } from './finding.js';

const WANTED_POSTGRES = 18;
const ANSWER_WITHIN_MS = 5_000;

/** What is set in the environment is well-formed; what is not set is replaced by the local stack and no fault. */
export function lookAtEnvironment(env: NodeJS.ProcessEnv): Finding[] {
  const keys = Object.entries(VARIABLES)
    .filter(([, variable]) => env[variable.name])
    .map(([key]) => key as keyof typeof VARIABLES);
  try {
    loadConfig(env, keys);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => bad(problem, 'Sửa hoặc bỏ biến này.'));
    throw error;
  }
  const findings = [
    ok(`Biến môi trường đã đặt: ${keys.map((key) => VARIABLES[key].name).join(', ') || 'không có (dùng bộ kèm theo)'}`),
  ];
  if (env['SMTP_URL'] && !env['MAIL_FROM'])
    findings.push(warn('Thư gửi ra ngoài nhưng chưa đặt MAIL_FROM.', 'Đặt MAIL_FROM là hộp thư công vụ của cơ quan.'));
  if (env['SMTP_URL'] && !env['PUBLIC_URL'])
    findings.push(warn('Thư gửi ra ngoài nhưng chưa đặt PUBLIC_URL.', 'Đặt PUBLIC_URL để liên kết trong thư mở được.'));
  if (env['MAIL_TRIAL_TO'])
    findings.push(warn('Đang thử: mọi thư chuyển về một địa chỉ (MAIL_TRIAL_TO).', 'Bỏ biến này khi chạy thật.'));
  return findings;
}

/** The database that would be used, and its address when it answers. */
export async function lookAtDatabase(env: NodeJS.ProcessEnv): Promise<{ findings: Finding[]; url?: string }> {
  const url = env['DATABASE_URL'] || (await localDatabaseUrl(dataDirOf(env)));
  if (url) return askDatabase(url, env['DATABASE_URL'] ? 'DATABASE_URL' : 'bộ kèm theo đang chạy');
  try {
    const { version } = await postgresBinaries();
    return { findings: [ok(`PostgreSQL kèm theo: bản ${version}, hiện không chạy.`)] };
  } catch (error) {
    return { findings: [bad(reasonOf(error), 'Hoặc đặt DATABASE_URL.')] };
  }
}

async function askDatabase(url: string, origin: string): Promise<{ findings: Finding[]; url?: string }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: ANSWER_WITHIN_MS });
  // a connection broken after the answer changes nothing
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    const version = rows[0]?.server_version ?? '';
    await client.end();
    const finding =
      Number.parseInt(version, 10) >= WANTED_POSTGRES
        ? ok(`PostgreSQL ${version} trả lời (${origin}).`)
        : warn(
            `PostgreSQL ${version} (${origin}) cũ hơn bản ${WANTED_POSTGRES} đã kiểm thử.`,
            'Nâng cấp máy chủ PostgreSQL.',
          );
    return { findings: [finding], url };
  } catch (error) {
    // the code only: a driver's message may name the user
    return {
      findings: [
        bad(
          `PostgreSQL (${origin}) không trả lời: ${codeOf(error) ?? 'không rõ lý do'}.`,
          'Kiểm tra máy chủ, địa chỉ và mật khẩu.',
        ),
      ],
    };
  }
}

/** The Temporal server that would be used. Nothing is downloaded or built for the question. */
export async function lookAtTemporal(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const address = env['TEMPORAL_ADDRESS'];
  if (address) {
    try {
      return [ok(`Temporal ${(await askServer(address)).version} trả lời (${address}).`)];
    } catch (error) {
      return [
        bad(
          `Temporal ở ${address} không trả lời (${reasonOf(error)}).`,
          'Kiểm tra TEMPORAL_ADDRESS, hoặc bỏ biến này để dùng máy chủ kèm theo.',
        ),
      ];
    }
  }
  const looked = await Promise.all(
    (['cache', 'path', 'cached-download'] as const).map((source) => lookIn(source, { env, report: () => undefined })),
  );
  const broken = looked.flatMap((one) =>
    'missing' in one && one.broken ? [warn(one.missing, 'Xóa bản hỏng này.')] : [],
  );
  const found = looked.find((one) => 'program' in one);
  if (found && 'program' in found)
    return [
      ...broken,
      ok(`Máy chủ Temporal ${found.program.version}: ${found.program.origin} (${found.program.path}).`),
    ];
  return [
    ...broken,
    warn(
      'Chưa có máy chủ Temporal trên máy này.',
      'Lần chạy đầu sẽ tải về, hoặc dựng từ mã nguồn (cần Go 1.26, 5-10 phút).',
    ),
  ];
}

/** The mail server, when one is set: whether somebody answers there. No mail is sent. */
export async function lookAtMail(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const address = env['SMTP_URL'];
  if (!address || !URL.canParse(address))
    return address ? [] : [ok('Thư: hộp thư thử nghiệm kèm theo, không thư nào ra ngoài.')];
  const { protocol, hostname, port } = new URL(address);
  const at = { host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 587) };
  const trouble = await connectTrouble(at);
  if (!trouble) return [ok(`Máy chủ thư ${at.host}:${at.port} trả lời.`)];
  return [bad(`Máy chủ thư ${at.host}:${at.port} không trả lời (${trouble}).`, 'Kiểm tra SMTP_URL và tường lửa.')];
}

function connectTrouble(at: { host: string; port: number }): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection({ ...at, timeout: ANSWER_WITHIN_MS });
    const end = (trouble?: string): void => {
      socket.destroy();
      resolve(trouble);
    };
    socket.once('connect', () => end());
    socket.once('timeout', () => end('quá 5 giây'));
    socket.once('error', (error) => end(codeOf(error) ?? error.message));
  });
}
