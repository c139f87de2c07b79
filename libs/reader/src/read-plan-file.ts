import type { FileInput, ReadDocument, ReadingOptions } from '#documents';
import type { ParsedPlan } from '#domain';
import { READING_LIMITS } from './limits.js';
import { runApart } from './run-apart.js';

/** A plan's file read and split. */
export interface PlanRead {
  document: ReadDocument;
  plan: ParsedPlan;
  /** See `sketchOf`. */
  sketch: number[];
}

/**
 * Reads and splits a plan's file in a process of its own with limits on time and memory, so that a hostile file cannot take
 * the program down. Throws DomainError of the reader and the parser, `reading-too-heavy`, `reading-too-long`,
 * `reading-broke-off`; ReaderFault; the signal's reason when stopped.
 */
export async function readPlanFile(file: FileInput, { onProgress, signal }: ReadingOptions = {}): Promise<PlanRead> {
  const value = await runApart({ act: 'read', file }, { limits: READING_LIMITS, onProgress, signal });
  // our own child, of the same build
  return value as PlanRead;
}
