/** What one file may cost its process. Sizes in bytes, times in milliseconds. */
export interface Limits {
  /** Heap of JavaScript objects (`--max-old-space-size`). */
  heapBytes: number;
  /** Memory of the whole process: pictures, fonts and the letter recognition lie outside the heap. */
  memoryBytes: number;
  /** Longest time without a sign of progress. */
  quietMs: number;
  /** Longest time altogether. */
  totalMs: number;
}

const MB = 1024 * 1024;

/**
 * Reading: the largest files of the samples stay under 300 MB; letter recognition of a page of 9 million pixels takes some
 * 400 MB. A page of a scan takes about two seconds, ten on a slow machine; 100 pages are read at most.
 */
export const READING_LIMITS: Limits = {
  heapBytes: 512 * MB,
  memoryBytes: 1024 * MB,
  quietMs: 60_000,
  totalMs: 20 * 60_000,
};

/** Drawing one page, for which a person waits. */
export const DRAWING_LIMITS: Limits = {
  heapBytes: 384 * MB,
  memoryBytes: 768 * MB,
  quietMs: 20_000,
  totalMs: 20_000,
};
