import { whenParentIsGone } from './parent-gone.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Hears when the program is to end: by a signal, because npm's shell around it is gone, or because something unforeseen broke in this process. */
export class Ending {
  private starting: AbortController | undefined;
  private readonly unwatch: () => void;
  private end: (failure: Error | undefined) => void = () => undefined;
  /** Whether a person or the system asked for the end. */
  wasAsked = false;
  /** Resolves once: with nothing when asked to end, with the error that nobody caught otherwise. */
  readonly comes = new Promise<Error | undefined>((resolve) => (this.end = resolve));

  constructor() {
    for (const name of SIGNALS) process.on(name, this.onSignal);
    process.on('uncaughtException', this.onFailure);
    this.unwatch = whenParentIsGone(process.env, this.onSignal);
  }

  /** Gives up a start under way when the end comes; afterwards things are stopped in order instead. */
  async whileStarting<T>(start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.starting = new AbortController();
    if (this.wasAsked) this.starting.abort();
    try {
      return await start(this.starting.signal);
    } finally {
      this.starting = undefined;
    }
  }

  /** Leaves the process as it was. */
  forget(): void {
    for (const name of SIGNALS) process.off(name, this.onSignal);
    process.off('uncaughtException', this.onFailure);
    this.unwatch();
  }

  // a second Ctrl-C changes nothing: stopping is under way and bounded by each part's grace
  private readonly onSignal = (): void => {
    this.wasAsked = true;
    this.starting?.abort();
    this.end(undefined);
  };

  private readonly onFailure = (error: Error): void => {
    this.starting?.abort(error);
    this.end(error);
  };
}
