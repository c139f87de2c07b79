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
  const recognisers: Recogniser[] = [];
  const close = (): Promise<unknown> => Promise.all(recognisers.map((recogniser) => recogniser.close()));
  const stop = (): void => void close();
  signal?.addEventListener('abort', stop);
  const results: PageContent[] = [];
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    const recogniser = await openRecogniser();
    recognisers.push(recogniser);
    for (let at = next++; at < pictures.length; at = next++) {
      refuseIfStopped(signal);
      const picture = await pictures[at]?.();
      refuseIfStopped(signal);
      if (picture) results[at] = await readPicture(picture, recogniser);
      onProgress?.({ page: ++done, pages: pictures.length });
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(RECOGNISERS, pictures.length) }, lane));
  } finally {
    signal?.removeEventListener('abort', stop);
    await close();
  }
  return repairLines(repairWords(results).map(layOut));
}

/** @throws DomainError `reading-cancelled` */
export function refuseIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw stopped();
}
