import { layOut, type PageLines } from '../pages/page-layout.js';
import type { PageContent } from '../pages/piece.js';
import type { ReadingOptions } from '../reading.js';
import { readPicture, type Picture } from './read-picture.js';
import { openRecogniser, RECOGNISERS, stopped, type Recogniser } from './recogniser.js';
import { repairLines } from './repair-lines.js';
import { repairWords } from './repair-words.js';

/**
 * Reads pictures of pages, at most two at once, and gives them in order. A picture is made only when its turn comes, so
 * that few are in memory.
 * @throws DomainError `reading-cancelled` as soon as the signal asks for it
 */
export async function readPictures(
  pictures: readonly (() => Promise<Picture>)[],
  { onProgress, signal }: ReadingOptions,
): Promise<PageLines[]> {
  if (pictures.length === 0) return [];
  refuseIfStopped(signal);
  const results: PageContent[] = [];
  let next = 0;
  let done = 0;
  await withRecognisers(Math.min(RECOGNISERS, pictures.length), signal, async (recogniser) => {
    for (let at = next++; at < pictures.length; at = next++) {
      const picture = await pictures[at]?.();
      refuseIfStopped(signal);
      if (picture) results[at] = await readPicture(picture, recogniser);
      onProgress?.({ page: ++done, pages: pictures.length });
    }
  });
  return repairLines(repairWords(results).map(layOut));
}

/** Runs `work` on several recognisers side by side; none of them outlives the call or the signal for long. */
async function withRecognisers(
  count: number,
  signal: AbortSignal | undefined,
  work: (recogniser: Recogniser) => Promise<void>,
): Promise<void> {
  const open: Recogniser[] = [];
  let over = false;
  let stop: () => void = () => undefined;
  const stopping = new Promise<never>((_, reject) => (stop = () => reject(stopped())));
  signal?.addEventListener('abort', stop);
  const lane = async (): Promise<void> => {
    const recogniser = await openRecogniser();
    // Stopped while it was starting, when there was nothing to close yet.
    if (over) return recogniser.close();
    open.push(recogniser);
    await work(recogniser);
  };
  try {
    await Promise.race([Promise.all(Array.from({ length: count }, lane)), stopping]);
  } finally {
    over = true;
    signal?.removeEventListener('abort', stop);
    await Promise.all(open.map((recogniser) => recogniser.close()));
  }
}

/** @throws DomainError `reading-cancelled` */
export function refuseIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw stopped();
}
