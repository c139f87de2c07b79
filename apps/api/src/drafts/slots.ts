import { HttpRefusal } from '../http/http-refusal.js';

/** Lets so many pieces of work run at once; the others wait in line, and a line too long is refused. */
export class Slots {
  private free: number;
  private readonly line: (() => void)[] = [];

  constructor(
    atOnce: number,
    private readonly mostWaiting: number,
  ) {
    this.free = atOnce;
  }

  /** Runs a work when its turn comes, unless nobody wants it any more by then. Throws HttpRefusal `busy` (503), the signal's reason. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await this.turn();
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.free++;
    }
  }

  private turn(): Promise<void> {
    if (this.line.length >= this.mostWaiting) {
      throw new HttpRefusal(503, 'busy', 'Đang có nhiều trang chờ hiển thị. Xin thử lại sau ít phút.');
    }
    return new Promise((resolve) => this.line.push(resolve));
  }
}
