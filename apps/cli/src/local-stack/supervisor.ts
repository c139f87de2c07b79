import { logTail, type Part, type PartExit } from './part.js';
import { pause } from './processes.js';
import { reasonOf, StackError } from './stack-error.js';

/** How to (re)start one part. `start` returns when the part can do its work. */
export interface Supervised {
  name: string;
  logFile: string;
  /** The signal gives up a start that is under way; a part that has started is ended by its `stop`. */
  start: (signal: AbortSignal) => Promise<Part>;
}

/** A part that falls over more often than this within the window is not helped by starting it again. */
const MAX_RESTARTS = 3;
const WINDOW_MS = 10 * 60_000;
/** Longer each time: what it needs (a port, a dying predecessor's memory) may need a moment. */
const RESTART_PAUSES_MS = [500, 2_000, 5_000];

/** A part under supervision; `part` changes when it is started again. */
interface Kept {
  supervised: Supervised;
  part: Part;
}

/** Keeps parts running: what ends unasked is reported and started again, a bounded number of times; then all is given up. */
export class Supervisor {
  private readonly kept: Kept[] = [];
  private readonly watches: Promise<void>[] = [];
  private readonly closing = new AbortController();
  private giveUp: (error: StackError) => void = () => undefined;
  /** Resolves when a part could not be kept running. */
  readonly gaveUp = new Promise<StackError>((resolve) => (this.giveUp = resolve));

  constructor(
    private readonly report: (line: string) => void,
    private readonly onStarted: (name: string, pid: number) => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Starts a part and looks after it from now on. */
  async add(supervised: Supervised, signal: AbortSignal): Promise<Part> {
    const part = await supervised.start(signal);
    await this.keep(supervised, part);
    return part;
  }

  /** Looks after a part that runs already. Parts are stopped in the reverse order of their coming here. */
  async keep(supervised: Supervised, part: Part): Promise<void> {
    const kept = { supervised, part };
    this.kept.push(kept);
    this.watches.push(this.watch(kept));
    await this.onStarted(supervised.name, part.pid);
  }

  /** Stops everything, the last started first; safe to call while parts fall over. Returns when all are gone. */
  async stop(): Promise<void> {
    this.closing.abort();
    for (const { part } of this.kept.toReversed()) await part.stop();
    await Promise.all(this.watches);
  }

  private async watch(kept: Kept): Promise<void> {
    const falls: number[] = [];
    let why = describe(await kept.part.exited);
    while (!this.closing.signal.aborted) {
      falls.push(Date.now());
      const recent = falls.filter((at) => Date.now() - at < WINDOW_MS).length;
      if (recent > MAX_RESTARTS) return this.giveUp(await lost(kept.supervised, why));
      this.report(`${kept.supervised.name} dừng bất ngờ (${why}); đang khởi động lại, lần ${recent}…`);
      await this.rest(RESTART_PAUSES_MS[recent - 1] ?? 0);
      why = (await this.restart(kept)) ?? describe(await kept.part.exited);
    }
  }

  /** Starts the part again; says why not when that fails. */
  private async restart(kept: Kept): Promise<string | undefined> {
    if (this.closing.signal.aborted) return undefined;
    try {
      kept.part = await this.whileOpen((signal) => kept.supervised.start(signal));
      await this.onStarted(kept.supervised.name, kept.part.pid);
    } catch (error) {
      return reasonOf(error);
    }
    // stop() may have gone by while it started, and then it asked the old process only
    if (this.closing.signal.aborted) await kept.part.stop();
    else this.report(`${kept.supervised.name} đã chạy lại.`);
    return undefined;
  }

  /** Gives up what is being started when all is closed; once it has started it waits for its turn to be stopped. */
  private async whileOpen(start: (signal: AbortSignal) => Promise<Part>): Promise<Part> {
    const starting = new AbortController();
    const giveUp = (): void => starting.abort();
    this.closing.signal.addEventListener('abort', giveUp);
    try {
      return await start(starting.signal);
    } finally {
      this.closing.signal.removeEventListener('abort', giveUp);
    }
  }

  private rest(ms: number): Promise<void> {
    return Promise.race([
      pause(ms),
      new Promise<void>((resolve) => this.closing.signal.addEventListener('abort', () => resolve(), { once: true })),
    ]);
  }
}

async function lost(supervised: Supervised, why: string): Promise<StackError> {
  const log = await logTail(supervised.logFile);
  return new StackError(
    `${supervised.name} dừng liên tiếp ${MAX_RESTARTS + 1} lần (${why}). Những dòng nhật ký cuối:\n${log}\n`,
    `Xem nhật ký ở ${supervised.logFile}.`,
  );
}

function describe(exit: PartExit): string {
  return exit.signal ? `tín hiệu ${exit.signal}` : `mã ${exit.code ?? 'không rõ'}`;
}
