import type { DataSource } from 'typeorm';
import type { Instant } from '#domain';

/** What reading files needs: it takes time, so it gets a clock instead of a moment. */
export interface ReadingWork {
  db: DataSource;
  now: () => Instant;
  /** Told of faults of the reader: ids, codes and places in our code, never the text of a document. */
  report: (event: { event: string; draftId: string; code: string; places?: string }) => void;
  /** Aborted when the program ends: the files under way are given back to be read by another worker. */
  signal?: AbortSignal;
}
