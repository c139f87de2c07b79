import { Logger } from '@nestjs/common';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

/** Tries until it works: parts of a system start in any order. Says each time what is missing and when it tries again. */
export async function tryUntil<T>(what: string, act: () => Promise<T>, stopped: () => boolean): Promise<T> {
  const logger = new Logger('start');
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)) {
    try {
      return await act();
    } catch (error) {
      if (stopped()) throw error;
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'không rõ';
      logger.warn(`${what} chưa sẵn sàng (mã ${code}); thử lại sau ${pauseMs / 1000} giây.`);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
