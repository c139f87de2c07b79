import { Logger } from '@nestjs/common';

/** Runs a recurring piece of work unless its last run is still under way; a failure is logged by its code, the next run tries again. */
export class OneAtATime {
  private running: Promise<void> | null = null;
  private readonly logger: Logger;

  constructor(private readonly name: string) {
    this.logger = new Logger(name);
  }

  run(work: () => Promise<unknown>): Promise<void> {
    this.running ??= work()
      .then(() => undefined)
      .catch((error: unknown) => this.logger.error({ event: `${this.name}.failed`, code: codeOf(error) }))
      .finally(() => (this.running = null));
    return this.running;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.running;
  }
}

/** A code for the log: messages of foreign errors may hold an address. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : 'unknown';
}
