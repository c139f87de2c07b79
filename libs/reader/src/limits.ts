/** What one file may cost its process. Sizes in bytes, times in milliseconds. */
export interface Limits {
  /** Heap of JavaScript objects (`--max-old-space-size`). */
  heapBytes: number;
  /** Memory of the whole process: pictures, fonts and the letter recognition lie outside the heap. */
  memoryBytes: number;
  /** Most time of the processor without a sign of progress: a loop uses it up, a busy machine does not. */
  quietCpuMs: number;
  /** Longest time by the clock without a sign of progress. */
  quietMs: number;
  /** Longest time altogether. */
  totalMs: number;
}

const MB = 1024 * 1024;

/**
 * Reading: the largest files of the samples stay under 300 MB; letter recognition of a page of 9 million pixels takes some
 * 400 MB. A page of a scan takes two to five seconds, several times that on a slow machine; 100 pages are read at most.
 */
export const READING_LIMITS: Limits = {
  heapBytes: 512 * MB,
  memoryBytes: 1024 * MB,
  quietCpuMs: 45_000,
  quietMs: 5 * 60_000,
  totalMs: 30 * 60_000,
};

/** Drawing one page, for which a person waits. */
export const DRAWING_LIMITS: Limits = {
  heapBytes: 384 * MB,
  memoryBytes: 768 * MB,
  quietCpuMs: 15_000,
  quietMs: 60_000,
  totalMs: 60_000,
};
