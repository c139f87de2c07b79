import { type Instant, localDate } from '#domain';

/** The rehearsal's clock: set to a moment, it runs on with real time from there, as the workflows' clocks do. */
export class VirtualClock {
  private base: Instant;
  private realBase = Date.now();

  constructor(start: Instant) {
    this.base = start;
  }

  now(): Instant {
    return this.base + (Date.now() - this.realBase);
  }

  today(): string {
    return localDate(this.now());
  }

  /** Goes on to a moment; never back. */
  goTo(moment: Instant): void {
    const now = this.now();
    this.realBase = Date.now();
    this.base = Math.max(now, moment);
  }
}
