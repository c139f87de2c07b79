import { EXIT } from '../exit-codes.js';
import { dataDirOf, startMailbox } from '../local-stack/index.js';
import { reasonOf } from '../local-stack/stack-error.js';
import { Ending } from './ending.js';

/** `dondoc mailbox`: the mailbox by itself until told to stop, for trials on docker compose (profile `trial`). */
export async function mailbox(env: NodeJS.ProcessEnv, options: { host: string; name?: string }): Promise<number> {
  const ending = new Ending();
  try {
    const allowedHosts = options.name ? [options.name] : [];
    const running = await startMailbox({ dataDir: dataDirOf(env), host: options.host, allowedHosts });
    process.stderr.write(`Hộp thư thử nghiệm: ${running.webUrl}, SMTP: ${running.smtpUrl}\n`);
    const failure = await ending.comes;
    if (failure) process.stderr.write(`${failure.message}\n`);
    await running.stop();
    return failure ? EXIT.fault : EXIT.done;
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    return EXIT.fault;
  } finally {
    ending.forget();
  }
}
