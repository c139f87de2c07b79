import type { EntityManager } from 'typeorm';
import { ProgressStep } from '#database';
import type { Instant } from '#domain';
import { insertAll } from '../insert-all.js';

/** Steps of reading, splitting and issuing that a client may watch. */
export type ProgressCode =
  | 'received'
  | 'waiting'
  | 'reading'
  | 'pages'
  | 'sections'
  | 'units'
  | 'matched'
  | 'ready'
  | 'failed'
  | 'issuing'
  | 'body'
  | 'issued';

/** One step, with counts and names of units; never the text of the document. */
export interface Progress {
  step: ProgressCode;
  detail: Record<string, string | number | null>;
}

/** Writes steps in their order, for clients that watch a draft. */
export async function writeProgress(
  manager: EntityManager,
  { draftId, now }: { draftId: string; now: Instant },
  steps: readonly Progress[],
): Promise<void> {
  await insertAll(
    manager,
    ProgressStep,
    steps.map(({ step, detail }) => ({ draftId, step, detail, at: new Date(now) })),
  );
}
