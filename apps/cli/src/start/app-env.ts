import { freePort, LOCALHOST } from '../local-stack/index.js';
import type { MailServer, TemporalServer } from './basics.js';

const DEFAULT_PORT = 3000;
const DEFAULT_SENDER = 'Đôn Đốc <khong-tra-loi@dondoc.example>';

/** The environment of the programs, and where the API is asked for its health. */
export interface AppEnvironment {
  env: NodeJS.ProcessEnv;
  apiUrl: string;
  publicUrl: string;
}

/** What is running, put into the variables the programs read (`#config`); what the user has set himself stays. */
export async function appEnvironment(
  given: { env: NodeJS.ProcessEnv; dataDir: string; report: (line: string) => void },
  running: { databaseUrl: string; temporal: TemporalServer; mail: MailServer },
): Promise<AppEnvironment> {
  const host = given.env['HOST'] || LOCALHOST;
  const port = await wantedPort(given);
  // a program that listens everywhere is reached at localhost, too
  const apiUrl = `http://${host === '0.0.0.0' || host === '::' ? LOCALHOST : host}:${port}`;
  const publicUrl = given.env['PUBLIC_URL'] || apiUrl;
  const env: NodeJS.ProcessEnv = {
    ...given.env,
    DATABASE_URL: running.databaseUrl,
    TEMPORAL_ADDRESS: running.temporal.address,
    TEMPORAL_NAMESPACE: running.temporal.namespace,
    SMTP_URL: running.mail.smtpUrl,
    MAIL_FROM: given.env['MAIL_FROM'] || DEFAULT_SENDER,
    PUBLIC_URL: publicUrl,
    HOST: host,
    PORT: String(port),
    DONDOC_DATA_DIR: given.dataDir,
    // their output goes to log files
    NO_COLOR: '1',
  };
  if (running.mail.webUrl) env['MAILBOX_URL'] = running.mail.webUrl;
  return { env, apiUrl, publicUrl };
}

async function wantedPort({
  env,
  report,
}: {
  env: NodeJS.ProcessEnv;
  report: (line: string) => void;
}): Promise<number> {
  const wanted = Number(env['PORT'] || DEFAULT_PORT);
  const port = await freePort(wanted);
  if (wanted !== 0 && port !== wanted) report(`Cổng ${wanted} đang có chương trình khác dùng; dùng cổng ${port}.`);
  return port;
}
