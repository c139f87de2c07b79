import type { FileInput, PagePicture } from '#documents';
import { DRAWING_LIMITS } from './limits.js';
import { runApart } from './run-apart.js';

/** Which page of which file, how wide in pixels. */
export interface PageWanted {
  file: FileInput;
  /** 1-based. */
  page: number;
  width: number;
}

/** Draws a page of a PDF or picture in a process of its own with limits. Throws as `readPlanFile`, and for no such page. */
export async function drawPageApart({ file, page, width }: PageWanted, signal?: AbortSignal): Promise<PagePicture> {
  const value = await runApart({ act: 'draw', file, page, width }, { limits: DRAWING_LIMITS, signal });
  return value as PagePicture;
}
