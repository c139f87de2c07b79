import { writeProgress } from '../people/progress.js';
import { type Claim, renewClaim } from './claims.js';
import type { ReadingWork } from './reading-work.js';

/** So often a reader says that it lives and looks whether it is still wanted. */
const BEAT_MS = 1_000;

/** How far a reading is. */
export interface PageStep {
  page: number;
  pages: number;
}

/** What the work done under a claim gets. */
export interface Holding {
  /** Aborted when the claim is lost or the program ends. */
  signal: AbortSignal;
  /** Notes a page; written down at most once a second. */
  onProgress: (step: PageStep) => void;
}

/**
 * Does a work while the claim is renewed every second. The work's signal is aborted as soon as the claim is lost or the
 * program ends. Settles as the work does.
 */
export async function holdClaim<T>(work: ReadingWork, claim: Claim, act: (holding: Holding) => Promise<T>): Promise<T> {
  const heart = new Heart(work, claim);
  const timer = setInterval(() => heart.beat(), BEAT_MS);
  const signal = work.signal ? AbortSignal.any([heart.lost.signal, work.signal]) : heart.lost.signal;
  try {
    return await act({ signal, onProgress: (step) => (heart.step = step) });
  } finally {
    clearInterval(timer);
    await heart.still();
  }
}

/** Renews a claim, and writes down the newest page with it. */
class Heart {
  readonly lost = new AbortController();
  step: PageStep | null = null;
  private beating: Promise<void> | null = null;

  constructor(
    private readonly work: ReadingWork,
    private readonly claim: Claim,
  ) {}

  beat(): void {
    this.beating ??= this.renew()
      // the database is away: the work goes on, and what it brings is kept only if the claim still holds then
      .catch((error: unknown) => {
        const { draftId } = this.claim;
        this.work.report({ event: 'draft.claim-not-renewed', draftId, code: codeOf(error) });
      })
      .finally(() => (this.beating = null));
  }

  async still(): Promise<void> {
    await this.beating;
  }

  private async renew(): Promise<void> {
    const { db, now } = this.work;
    const { draftId } = this.claim;
    if (!(await renewClaim(db, this.claim, now()))) {
      this.lost.abort();
      return;
    }
    if (!this.step) return;
    const { page, pages } = this.step;
    this.step = null;
    await writeProgress(db.manager, { draftId, now: now() }, [{ step: 'pages', detail: { page, pages } }]);
  }
}

/** A code for the log: messages of foreign errors may hold an address or a text. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
